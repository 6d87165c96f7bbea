import type { Actor } from '@banjie/workflows';
import { CaseDecision } from '../decision/case-decision.js';
import type { CrossCaseEvent } from '../decision/effect-scope.js';
import { mayRead } from '../access/may-read.js';
import type { OfficeSettings } from '../settings/office-settings.js';
import { notFound, Refusal } from '../refusal.js';
import type { Runtime } from '../runtime.js';
import type { LoadedCase } from '../store/case-state.js';
import type { CaseRead } from '../store/read.js';
import { dueFirst } from '../timers/due-first.js';

interface Asked {
  actor: Actor;
  settings: OfficeSettings;
  now: string;
  /** The number the actor gave: that case must be one they may read, or it is refused like one that is not there (R12). */
  namedNumber?: unknown;
}

/**
 * What decisions bring about in other cases (并单, R2): a decision for each, to be written with them or not at all. A case of
 * another lane is refused like one that is not there (R12). Throws the `notAllowedNow` refusal where that case is not one to
 * be joined. Null where something was due in one of them and has been fired first: then everything is decided anew.
 */
export async function decisionsForOtherCases(
  runtime: Runtime,
  decisions: readonly CaseDecision[],
  asked: Asked,
): Promise<CaseDecision[] | null> {
  const events = decisions.flatMap(({ file, crossCaseEvents }) =>
    crossCaseEvents.map((event) => ({ own: file, event })),
  );
  const heard = await Promise.all(
    events.map(async (one) => ({
      ...one,
      at: await runtime.batchers.reading.submit({ target: { number: one.event.number } }),
    })),
  );
  const reads = heard.map(({ at }) => at);
  if (await dueFirst(runtime, reads)) return null;
  return heard.map((one) => decisionFor(runtime, one, asked)).filter((other) => other !== null);
}

/** Something said to another case, by which, and that case as it was read. */
interface Heard {
  own: LoadedCase;
  event: CrossCaseEvent;
  at: CaseRead;
}

function decisionFor(
  runtime: Runtime,
  { own, event: { number, event, actor: by, ifHeard }, at }: Heard,
  { actor, settings, now, namedNumber }: Asked,
): CaseDecision | null {
  const [file] = at.cases;
  if (!file || file.id === own.id || file.sealed !== own.sealed) throw notFound();
  const other = new CaseDecision(runtime.regime, settings, file, now);
  if (number === namedNumber && !mayRead(actor, other)) throw notFound();
  const { root } = other;
  if (ifHeard && !(root && other.accepts(root, event))) return null;
  if (!root || !other.accepts(root, event)) {
    throw new Refusal('notAllowedNow', {
      rule: 'R2',
      zh: '不能并入该件：只能并入较早收到、仍在办理、类别（求决、意见建议、咨询）和所反映的单位、人员相同的信访件。',
      en: 'It cannot be joined to that one: only to a matter of its kind (request, suggestion, enquiry) that came in earlier, is still open, and complains of the same unit and person.',
      allowedActs: [],
    });
  }
  other.apply(root, event, by);
  return other;
}
