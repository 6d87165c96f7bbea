import {
  asIfDone,
  choicesTaken,
  decide,
  type Act,
  type Directory,
  type FormFit,
  type Label,
  type OfficeRules,
} from '@banjie/workflows';
import type { ProcessState } from '../decision/case-facts.js';
import type { Competence } from '../access/sealed-access.js';
import type { Regime } from '../regime.js';
import { restore } from '../xstate-port.js';

/** The acts open to a person at a process now: those the policy allows them and the state takes, whatever they will enter. */
export function possibleActs(
  regime: Regime,
  process: Pick<ProcessState, 'kind' | 'snapshot' | 'standing'>,
  { actor, directory }: Competence,
): Act[] {
  const { machine, acts } = regime.definition(process.kind);
  const live = restore(machine, process.snapshot);
  return acts.filter((act) => {
    const verdict = decide(actor, act, process.standing, directory);
    return verdict.allowed && live.can({ ...asIfDone(act, verdict.at), ...rulesFor(act, directory) });
  });
}

/** What the office has laid down that an act turns on; nothing where it has laid down nothing (`underRules`). */
export const rulesFor = ({ underRules }: Act, { rules }: Pick<Directory, 'rules'>): { officeRules?: OfficeRules } =>
  underRules && rules ? { officeRules: rules } : {};

/** Who is asked, and by which rules of the office. */
export interface AskedBy {
  actor: Competence['actor'];
  directory: Pick<Directory, 'rules'>;
}

/** How the form of an act that is open to a person fits a process, with the choices of its closed lists that can be made now. */
export interface FittedForm extends FormFit {
  choices: Readonly<Record<string, readonly string[]>>;
}

/** What the form of an act asks at a process now. */
export function formAt(
  regime: Regime,
  { kind, snapshot }: Pick<ProcessState, 'kind' | 'snapshot'>,
  act: Act,
  { actor, directory }: AskedBy,
): FittedForm {
  const { machine, forms } = regime.definition(kind);
  const choices = choicesTaken(restore(machine, snapshot), act, actor, rulesFor(act, directory));
  return { ...forms?.[act.name]?.fit(snapshot.context), choices };
}

/**
 * Why a state that knows an act refuses it: the first that does not hold of what the act asks; null where it is the state itself.
 */
export function unmetBy(
  regime: Regime,
  { kind, snapshot }: Pick<ProcessState, 'kind' | 'snapshot'>,
  { name }: Act,
  event: { type: string },
): Label | null {
  const { machine, requires } = regime.definition(kind);
  const isKnown = restore(machine, snapshot)._nodes.some(({ transitions }) => transitions.has(event.type));
  const unmet = requires?.[name]?.find((one) => !one.holds({ context: snapshot.context, event }));
  return isKnown && unmet ? unmet.otherwise : null;
}
