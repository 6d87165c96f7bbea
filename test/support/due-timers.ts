import { advance, setClock, type Runtime } from '@banjie/runtime';
import { PersonalData, register, trialOfficers } from '@banjie/office';
import type { Actor } from '@banjie/workflows';
import { dataKey } from './trial-office.js';

const personal = new PersonalData(dataKey);

export function officer(id: string): Actor {
  const found = trialOfficers.find((one) => one.id === id);
  if (!found) throw new Error(`no trial officer ${id}`);
  return found;
}

/** Registers petitions that civil affairs has signed for, each with its reply clock running. Returns their numbers. */
export async function petitionsInHandling(runtime: Runtime, count: number): Promise<string[]> {
  const numbers: string[] = [];
  for (let begun = 0; begun < count; begun += 1) {
    const form = { channel: 'visit', title: `事项${begun}`, content: '内容', petitioners: [{ name: '张三' }] };
    const { number } = await register(runtime, personal, { form, actor: officer('window') });
    const act = (actor: string, name: string, payload: object) =>
      advance(runtime, { target: { number }, kinds: ['petition'], act: name, payload, actor: officer(actor) });
    await act('window', 'handOver', { unit: 'civilAffairs', reason: '职责' });
    await act('handler', 'signFor', {});
    numbers.push(number);
  }
  return numbers;
}

/** Sets the office's clock forward at a stroke, as a long night would: everything in between is due at once. */
export async function nightOf(owner: Runtime['manager'], days: number): Promise<void> {
  const [row] = await owner.query<{ now: Date }[]>('SELECT office_now() AS now');
  await setClock(owner, new Date(row!.now.getTime() + days * 86_400_000));
}

/** How many timers are armed and due. */
export async function dueNow(owner: Runtime['manager']): Promise<number> {
  const [row] = await owner.query<{ due: number }[]>(
    `SELECT count(*)::int AS due FROM timer WHERE state = 'armed' AND fire_at <= office_now()`,
  );
  return row!.due;
}
