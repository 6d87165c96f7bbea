import { CaseDecision, formAt, possibleActs, type Competence, type ProcessState } from '@banjie/runtime';
import { asIfDone, type Act, type Label } from '@banjie/workflows';
import { fittedSchema } from '../case-page/allowed-acts.js';
import { owedPapers, type Names } from '../notices/owed-papers.js';

/** What the petitioner would be sent, in the words it would have now; its number comes when it is issued. */
export interface PaperIfDone {
  /** The act that would bring it about. */
  act: string;
  label: Label;
  title: string;
  body: string;
}

/** The papers to the petitioner that each act of a decision brings about whose form may be left empty: nothing is written. */
export function papersIfDone(
  decision: CaseDecision,
  process: ProcessState,
  by: Competence,
  names: Names,
): PaperIfDone[] {
  return possibleActs(decision.regime, process, by)
    .filter((act) => act.enters === undefined && asksNothing(decision, process, act, by))
    .flatMap((act) =>
      owedBy(decision, process, act, { by, names }).map((text) => ({ act: act.name, label: act.label, ...text })),
    );
}

const asksNothing = ({ regime }: CaseDecision, process: ProcessState, act: Act, by: Competence): boolean =>
  (fittedSchema(regime, process, act, by).required ?? []).length === 0;

/** Decided on a copy of the case that nobody keeps. */
function owedBy(
  { regime, settings, file, now }: CaseDecision,
  { id }: ProcessState,
  act: Act,
  { by, names }: { by: Competence; names: Names },
): { title: string; body: string }[] {
  const copy = new CaseDecision(regime, settings, file, now);
  const process = copy.find(id);
  if (!process) return [];
  const { opensWith } = formAt(regime, process, act, by);
  const event = { ...asIfDone(act, by.actor), ...opensWith, at: now };
  if (!copy.accepts(process, event)) return [];
  copy.apply(process, event, by.actor.id);
  return owedPapers(copy, names)
    .filter(({ toPetitioner }) => toPetitioner)
    .map(({ text }) => {
      const [title = '', ...lines] = text.split('\n');
      // The line of the number is empty before it has one.
      return { title, body: lines.join('\n').trimStart() };
    });
}
