import type { Actor } from '@banjie/workflows';
import { notFound, Refusal } from '../refusal.js';
import type { Runtime } from './advance.js';
import { Deliberation, type Told } from './deliberation.js';
import { mayRead } from './may-read.js';
import type { Plan } from './plan.js';

/**
 * What a decision brings about in other cases (并单, R2): a plan for each, to be written with it or not at all. `named`
 * is the number the actor gave: a case they may not read, or one of another lane, is refused like one that is not there
 * (R12). Throws the `notAllowedNow` refusal where that case is not one to be joined.
 */
export async function plansElsewhere(
  runtime: Runtime,
  deliberation: Deliberation,
  actor: Actor,
  named: unknown,
): Promise<Plan[]> {
  return Promise.all(
    deliberation.elsewhere.map((told) => planOf(runtime, deliberation, told, told.number === named ? actor : null)),
  );
}

async function planOf(
  runtime: Runtime,
  { file: own, book, now }: Deliberation,
  { number, event, actor }: Told,
  reader: Actor | null,
): Promise<Plan> {
  const {
    cases: [file],
  } = await runtime.trips.reading.ask({ aim: { number } });
  if (!file || file.id === own.id || file.sealed !== own.sealed) throw notFound();
  const other = new Deliberation(runtime.regime, book, file, now);
  if (reader && !mayRead(reader, file, other, book)) throw notFound();
  const petition = other.current('petition');
  if (!petition || !other.accepts(petition, event)) {
    throw new Refusal('notAllowedNow', {
      rule: 'R2',
      zh: '不能并入该件：只能并入较早收到、仍在办理、所反映的单位和人员相同的信访件。',
      en: 'It cannot be joined to that one: only to a matter that came in earlier, is still open, and complains of the same unit and person.',
      allowedActs: [],
    });
  }
  other.happen(petition, event, actor);
  return other.conclude();
}
