import { Link } from 'react-router-dom';
import type { DecisionBasis as Basis, PetitionCase } from '../../api/types.js';
import { useLanguage } from '../../language/language.js';
import { Fact } from '../../ui/Fact.js';
import { DateTime } from '../../ui/time/DateTime.js';
import { officeDay } from '../../ui/time/office-time.logic.js';
import { actorText } from '../../ui/timeline/timeline.logic.js';
import { storyOf } from '../acts/story.logic.js';
import { CorrectedValues } from '../case/Corrections.js';
import { decidesCorrection } from '../case/registered.logic.js';
import { MaterialsAsked } from '../case/MaterialsAsked.js';
import { TimelineEntries } from '../case/TimelineEntries.js';
import { DraftPaper } from '../sign-off/Draft.js';
import { earlierOf } from './earlier.logic.js';
import { filingIn } from './filing.logic.js';
import './decisions.css';

interface DecisionBasisProps {
  petition: PetitionCase;
  process: string;
  /** Null until it is there. */
  basis: Basis | null;
}

/** What a decision rests on: what is put forward, the petition in its own words, what would be sent, and what went before (R4). */
export function DecisionBasis({ petition, process, basis }: DecisionBasisProps) {
  const { t } = useLanguage();
  const { latest, before } = filingIn(storyOf(petition.timeline, process));
  return (
    <>
      <section className="decision-part" aria-labelledby="decision-filed">
        <h3 id="decision-filed">{t('decision.filed')}</h3>
        <PutForward petition={petition} process={process} latest={latest} />
        <ProposedCorrection petition={petition} process={process} />
        {basis?.unitRecord ? <UnitRecord record={basis.unitRecord} /> : null}
      </section>
      <PetitionText petition={petition} />
      {basis?.papers.map(({ act, label, title, body }) => (
        <Paper key={`${act} ${title}`} label={label} title={title} body={body} />
      ))}
      <Earlier petition={petition} basis={basis} />
      {before.length > 0 ? (
        <details className="decision-part decision-before">
          <summary>{t('decision.before', { count: before.length })}</summary>
          <TimelineEntries entries={before} processes={petition.processes} />
        </details>
      ) : null}
    </>
  );
}

function PutForward({
  petition,
  process,
  latest,
}: Pick<DecisionBasisProps, 'petition' | 'process'> & { latest: PetitionCase['timeline'][number] | undefined }) {
  const { localized, t } = useLanguage();
  const draft = petition.drafts.find((one) => one.process === process);
  if (draft) return <DraftPaper draft={draft} />;
  if (!latest) return null;
  return (
    <>
      <p className="quiet">
        {localized(latest.label)} · {actorText(latest, t)} · <DateTime instant={latest.at} />
      </p>
      <dl className="decision-facts">
        {latest.facts.map(({ label, words }) => (
          <Fact key={label.en} title={localized(label)}>
            {localized(words)}
          </Fact>
        ))}
      </dl>
    </>
  );
}

/** What a correction of the register would change, for whoever decides on it. */
function ProposedCorrection({ petition, process }: Pick<DecisionBasisProps, 'petition' | 'process'>) {
  const isAsked = petition.allowedActs.some((one) => one.process === process && decidesCorrection(one.act));
  const proposed = isAsked && petition.corrections.find(({ state }) => state === 'proposed');
  return proposed ? <CorrectedValues correction={proposed} /> : null;
}

/** How what the unit put forward this year was decided. */
function UnitRecord({
  record: { unitName, year, filed, corrected, returned, notAtOnce },
}: {
  record: NonNullable<Basis['unitRecord']>;
}) {
  const { t } = useLanguage();
  const share = filed === 0 ? 0 : Math.round((notAtOnce / filed) * 100);
  return (
    <p className="decision-record">
      {t('decision.unitRecord', { unit: unitName ?? '', year, filed, corrected, returned, share })}
    </p>
  );
}

/** From whom, when, in which words. */
function PetitionText({ petition }: { petition: PetitionCase }) {
  const { list, localized, t } = useLanguage();
  const { content, category, labels, place, receivedAt, petitioners, peopleCount, materialsAsked } = petition;
  const who = petitioners.length === 0 ? t('case.anonymous') : list(petitioners.map(({ name }) => name));
  const people = peopleCount > 1 ? `${who} · ${t('case.people', { count: peopleCount })}` : who;
  return (
    <section className="decision-part" aria-labelledby="decision-petition">
      <h3 id="decision-petition">{t('decision.petition')}</h3>
      <p className="quiet">
        {[people, place, localized(labels.purpose), category, ...labels.flags.map(localized)]
          .filter(Boolean)
          .join(' · ')}{' '}
        · <DateTime instant={receivedAt} />
      </p>
      <p className="case-content">{content}</p>
      {materialsAsked.length > 0 ? (
        <>
          <h4>{t('case.materialsAsked')}</h4>
          <MaterialsAsked asked={materialsAsked} />
        </>
      ) : null}
    </section>
  );
}

/** What the petitioner would be sent, as it would look. */
function Paper({ label, title, body }: Omit<Basis['papers'][number], 'act'>) {
  const { localized, t } = useLanguage();
  return (
    <section className="decision-part" aria-label={t('decision.paper', { act: localized(label) })}>
      <h3>{t('decision.paper', { act: localized(label) })}</h3>
      <div className="draft-paper decision-paper">
        <p className="decision-paper-title">{title}</p>
        {body}
      </div>
    </section>
  );
}

function Earlier({ petition, basis }: { petition: PetitionCase; basis: Basis | null }) {
  const { localized, t } = useLanguage();
  const earlier = earlierOf(petition, basis?.earlier ?? []);
  if (earlier.length === 0) return null;
  return (
    <section className="decision-part" aria-labelledby="decision-earlier">
      <h3 id="decision-earlier">{t('decision.earlier', { count: earlier.length })}</h3>
      <ul className="decision-earlier">
        {earlier.map(({ number, title, stageLabel, receivedAt }) => (
          <li key={number}>
            <Link to={`/petitions/${encodeURIComponent(number)}`} target="_blank">
              {title ?? number}
            </Link>{' '}
            <span className="quiet">
              {[number, receivedAt && officeDay(receivedAt), localized(stageLabel)].filter(Boolean).join(' · ')}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
