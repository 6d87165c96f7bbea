import { Link } from 'react-router-dom';
import type { PetitionCase } from '../../api/types.js';
import { useLanguage } from '../../language/language.js';
import { DateTime } from '../../ui/time/DateTime.js';
import { MaterialsAsked } from '../case/MaterialsAsked.js';
import { TimelineEntries } from '../case/TimelineEntries.js';
import { DraftPaper } from '../sign-off/Draft.js';
import { storyOf } from './story.logic.js';

/** Number of latest entries shown with a decision. */
const shownEntries = 4;

/** What a decision is about: the petition in its own words, what was filed for the decision, and earlier matters (R4). */
export function DecisionBackground({ petition, process }: { petition: PetitionCase; process: string }) {
  const { localized, t } = useLanguage();
  const { title, content, category, labels, receivedAt, timeline, processes, drafts } = petition;
  const draft = drafts.find((one) => one.process === process);
  const entries = storyOf(timeline, process).slice(-shownEntries);
  return (
    <section className="decision-background" aria-label={t('decision.background')}>
      <h2>{title}</h2>
      <p className="quiet">
        {[localized(labels.purpose), category, ...labels.flags.map(localized)].filter(Boolean).join(' · ')} ·{' '}
        <DateTime instant={receivedAt} />
      </p>
      <p className="case-content">{content}</p>
      {petition.materialsAsked.length > 0 ? (
        <>
          <h2>{t('case.materialsAsked')}</h2>
          <MaterialsAsked asked={petition.materialsAsked} />
        </>
      ) : null}
      <h2>{t('decision.filed')}</h2>
      {draft ? <DraftPaper draft={draft} /> : <TimelineEntries entries={entries} processes={processes} />}
      <EarlierMatters petition={petition} />
    </section>
  );
}

function EarlierMatters({ petition: { links, joined, joinedTo } }: { petition: PetitionCase }) {
  const { localized, t } = useLanguage();
  const earlier = [...links.map(({ petition }) => petition), ...joined, ...(joinedTo ? [joinedTo] : [])];
  if (earlier.length === 0) return null;
  return (
    <>
      <h2>{t('decision.earlier')}</h2>
      <ul>
        {earlier.map(({ number, title, stageLabel }) => (
          <li key={number}>
            <Link to={`/petitions/${encodeURIComponent(number)}`} target="_blank">
              {title ?? number}
            </Link>{' '}
            <span className="quiet">
              {number} · {localized(stageLabel)}
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}
