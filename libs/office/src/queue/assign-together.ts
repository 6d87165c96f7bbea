import {
  advance,
  answeredOnce,
  canonical,
  digestOf,
  keptAnswer,
  openCase,
  parsed,
  Refusal,
  type ActCommand,
  type Runtime,
} from '@banjie/runtime';
import { caseNumber, officerId, processes, type Actor, type Label } from '@banjie/workflows';
import { z } from 'zod';

/** As many as anybody looks through at once. */
const mattersAtMost = 100;

export const assignTogetherForm = z.strictObject({
  matters: z
    .array(caseNumber('编号', 'Number'))
    .min(1, { error: '请先选择事项 / choose matters first' })
    .max(mattersAtMost)
    .meta({ title: '事项', titleEn: 'Matters' }),
  officer: officerId('承办人', 'Handler'),
});

/** What became of one matter; `rule`: on which a refusal rests, null where it is done. */
export interface AssignedMatter {
  number: string;
  done: boolean;
  rule: string | null;
  words: Label;
}

interface Assigning {
  actor: Actor;
  form: unknown;
  idempotencyKey: string | undefined;
  beforeIssuing: ActCommand['beforeIssuing'];
}

/**
 * Gives matters to one officer of the unit (R1): each is an act of its own, with its own answer, and one that is refused holds up
 * no other. What nobody has signed for is signed for with it. Under a key the same request gives the first answer again.
 */
export async function assignTogether(runtime: Runtime, assigning: Assigning): Promise<AssignedMatter[]> {
  const { actor, form, idempotencyKey: key } = assigning;
  const { matters, officer } = parsed(assignTogetherForm, form, 'R1');
  const numbers = [...new Set(matters)];
  const assignAll = async (): Promise<AssignedMatter[]> => {
    const assigned: AssignedMatter[] = [];
    for (const number of numbers) assigned.push(await assignOne(runtime, { ...assigning, number, officer }));
    return assigned;
  };
  if (key === undefined) return assignAll();
  const hash = digestOf(canonical({ name: 'assignTogether', matters: numbers, officer }));
  return answeredOnce(runtime, { actor: actor.id, key, hash }, assignAll);
}

async function assignOne(
  runtime: Runtime,
  { actor, idempotencyKey: key, beforeIssuing, number, officer }: Assigning & { number: string; officer: string },
): Promise<AssignedMatter> {
  try {
    const { kind } = processes.petition;
    const keys = key === undefined ? null : { assignHandler: `${key}/${number}`, signFor: `${key}/${number}/signFor` };
    // What was done under the key says which act it was, to whoever did it: also when the matter is theirs to read no more.
    const done = keys && (await doneUnder(runtime, actor, keys));
    const act = done ?? (await actFor(runtime, actor, number));
    await advance(runtime, {
      target: { number },
      kinds: [kind],
      act,
      payload: { officer },
      actor,
      beforeIssuing,
      ...(keys && { idempotencyKey: keys[act] }),
    });
    return { number, done: true, rule: null, words: act === 'signFor' ? signed : given };
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    const { rule = null, zh, en } = error.details;
    return { number, done: false, rule, words: { zh, en } };
  }
}

type Giving = 'assignHandler' | 'signFor';

async function doneUnder(
  { manager }: Runtime,
  { id: actor }: Actor,
  keys: Readonly<Record<Giving, string>>,
): Promise<Giving | null> {
  for (const act of ['signFor', 'assignHandler'] as const)
    if (await keptAnswer(manager, { actor, key: keys[act] })) return act;
  return null;
}

/** What nobody has signed for is signed for with it. */
async function actFor(runtime: Runtime, actor: Actor, number: string): Promise<Giving> {
  const { decision } = await openCase(runtime, { number }, actor);
  return decision.current(processes.petition.kind)?.standing.handedOver === true ? 'signFor' : 'assignHandler';
}

const given: Label = { zh: '已交其承办', en: 'Given to the handler' };
const signed: Label = { zh: '已签收并交其承办', en: 'Signed for and given to the handler' };
