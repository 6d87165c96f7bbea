import { Button, Tag } from 'antd';
import { useEffect, useRef, type ReactNode } from 'react';
import { Link } from 'react-router-dom';
import type { DecisionItem, PetitionCase } from '../../api/types.js';
import { useApi } from '../../api/use-api.js';
import { useLanguage } from '../../language/language.js';
import { QueryResult } from '../../ui/QueryResult.js';
import { useWide } from '../../ui/use-wide.js';
import { Urgency } from '../case/CaseTable.js';
import { DeadlineExplanation } from '../case/DeadlineExplanation.js';
import { hasOwnPage, itemAddress, titleOf } from '../case/case-address.logic.js';
import type { Typed } from '../../forms/schema.js';
import { DecisionBasis } from './DecisionBasis.js';
import { PaneActs } from './PaneActs.js';

export interface DecisionPaneProps {
  item: DecisionItem;
  /** It has left the list while its form was open. */
  isGone: boolean;
  /** The heading takes the focus: the one before was decided, or it was opened as a view of its own. */
  takesFocus: boolean;
  /** What was typed and not sent, by process, act and revision. */
  kept: Map<string, Typed>;
  onWriting: (isWriting: boolean) => void;
  onDecided: (words: string) => void;
  onBack: () => void;
}

/** One decision with all it rests on, and what may be decided. What has a page of its own is decided there (R6). */
export function DecisionPane(props: DecisionPaneProps) {
  const { item, onBack } = props;
  const { headed, localized, t } = useLanguage();
  const isWide = useWide();
  const heading = useHeadingFocus(props.takesFocus);
  return (
    <section className="decision-pane" aria-labelledby="decision-title">
      {isWide ? null : (
        <Button className="decision-back" onClick={onBack}>
          {t('decisions.back')}
        </Button>
      )}
      <header className="decision-head">
        <div>
          <h2 id="decision-title" ref={heading} tabIndex={-1}>
            {titleOf(item, localized) ?? t('case.untitled')}
          </h2>
          <p className="quiet">
            <Tag color="blue">{localized(item.subject)}</Tag>
            <Link to={itemAddress(item)} aria-keyshortcuts="o">
              {item.number}
            </Link>
          </p>
        </div>
        <Urgency {...item} />
      </header>
      {hasOwnPage(item) ? (
        <>
          {item.reason ? <p>{headed(localized(item.subject), item.reason)}</p> : null}
          <p>{t('decisions.ownPage')}</p>
          <Link to={itemAddress(item)}>{t('decisions.openOwnPage')}</Link>
        </>
      ) : (
        <OfCase {...props} />
      )}
    </section>
  );
}

/** The focus goes to the heading once it is there. */
function useHeadingFocus(takesFocus: boolean) {
  const heading = useRef<HTMLHeadingElement>(null);
  const atFirst = useRef(takesFocus);
  useEffect(() => {
    if (!atFirst.current) return;
    heading.current?.focus({ preventScroll: true });
    window.scrollTo({ top: 0 });
  }, []);
  return heading;
}

function OfCase({ item, isGone, kept, onWriting, onDecided }: DecisionPaneProps): ReactNode {
  const { number, process } = item;
  const query = useApi('/api/petitions/{number}', { params: { path: { number } } });
  const basis = useApi('/api/decisions/{process}', { params: { path: { process } } });
  return (
    <QueryResult query={query}>
      {(petition) => (
        <>
          <OwnClock petition={petition} item={item} />
          <DecisionBasis petition={petition} process={process} basis={basis.data} />
          <PaneActs
            item={item}
            petition={petition}
            query={query}
            isGone={isGone}
            kept={kept}
            onWriting={onWriting}
            onDecided={onDecided}
          />
        </>
      )}
    </QueryResult>
  );
}

/** The clock of the decision itself, and why it ends when it does (R3). */
function OwnClock({ petition, item }: { petition: PetitionCase; item: DecisionItem }) {
  const { localized } = useLanguage();
  const clock = petition.deadlines.find(
    ({ process, dueAt }) =>
      process === item.process && item.dueAt !== null && Date.parse(dueAt) === Date.parse(item.dueAt),
  );
  if (!clock) return null;
  return (
    <div className="decision-clock">
      <span>{localized(clock.label)}</span>
      <DeadlineExplanation deadline={clock} />
    </div>
  );
}
