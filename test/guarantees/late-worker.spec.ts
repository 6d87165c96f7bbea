import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { fireDue, setClock } from '@banjie/runtime';
import { aPetition, type Petition } from '../support/a-petition.js';
import { byReceipt } from '../support/by-receipt.js';
import { brokenInvariants } from '../support/invariants.js';
import type { Officer } from '../support/officer.js';
import { openTrialOffice, type TrialOffice } from '../support/trial-office.js';

let office: TrialOffice;
let window: Officer;
beforeAll(async () => {
  office = await openTrialOffice({ worker: false });
  window = await office.signInAs('window');
});
afterAll(() => office.close());

const hourMs = 3_600_000;
let now = Date.parse('2026-03-02T09:00:00+08:00');

/** Hours pass, and no worker is there to fire what falls due; sessions end meanwhile. */
async function hoursPass(hours: number): Promise<void> {
  await setClock(office.owner.manager, new Date((now += hours * hourMs)));
  window = await office.signInAs('window');
}

async function atWork(fields: Record<string, unknown> = {}): Promise<Petition> {
  const petition = await aPetition().with(fields).registeredBy(window);
  await window.does('handOver', petition, { unit: 'civilAffairs' });
  await (await office.signInAs('handler')).does('signFor', petition);
  return petition;
}

const breaches = ({ number }: Petition) =>
  office.rows<{ clock: string; officer: string }>(
    `SELECT b.clock, b.officer FROM breach b JOIN case_file c ON c.id = b.case_id WHERE c.number = $1 ORDER BY 1`,
    [number],
  );
const rungs = async ({ number }: Petition, clock: string) =>
  (
    await office.rows<{ rung: string }>(
      `SELECT t.rung FROM timer t JOIN case_file c ON c.id = t.case_id
       WHERE c.number = $1 AND t.clock = $2 AND t.state = 'fired' ORDER BY t.fire_at`,
      [number, clock],
    )
  ).map(({ rung }) => rung);
const generalReply = async (of: Petition) =>
  (await (await office.signInAs('head')).deadline('generalReply', of))!.state;

/** What somebody may do who is late while no worker is there. */
const late: readonly [string, string, Record<string, unknown>][] = [
  ['handler', 'reply', {}],
  ['handler', 'fileDenial', {}],
  ['handler', 'giveOneTimeNotice', {}],
  ['head', 'reply', {}],
];

describe('R3, R5 nobody is on time because the worker is behind', () => {
  it.each(late)('%s does %s after the term: first everything happens that was due', async (id, act, form) => {
    const petition = await atWork();
    await hoursPass(24 * 18);
    const done = await (await office.signInAs(id)).tries(act, petition, form);
    expect([done.status, await breaches(petition)]).toEqual([200, [{ clock: 'generalReply', officer: 'handler' }]]);
    expect(await rungs(petition, 'generalReply')).toEqual(['reminder', 'yellowCard', 'redCard']);
    const supervised = (await (await office.signInAs('discipline')).list('supervision')).map(
      (item: { number: string }) => item.number,
    );
    expect(supervised).toContain(petition.number);
  });

  it('an act that is refused fires it as well, and one that only reads nothing', async () => {
    const petition = await atWork();
    await hoursPass(24 * 18);
    await (await office.signInAs('handler')).sees(petition);
    expect(await breaches(petition)).toEqual([]);
    expect((await window.tries('withdrawMeasure', petition)).status).toBe(404);
    expect((await (await office.signInAs('handler')).tries('signFor', petition)).status).toBe(409);
    expect(await breaches(petition)).toHaveLength(1);
  });

  it('the petitioner who withdraws late takes nobody’s lateness away', async () => {
    const petition = await atWork();
    await hoursPass(24 * 18);
    expect((await byReceipt(office, 'withdraw', petition, { reason: '不必了' })).status).toBe(200);
    expect(await breaches(petition)).toHaveLength(1);
  });

  it('one that joins another late: in both it happens first', async () => {
    const [lead, joined] = [await atWork(), await atWork()];
    await hoursPass(24 * 18);
    await (await office.signInAs('handler')).does('join', joined, { lead: lead.number });
    expect([(await breaches(lead)).length, (await breaches(joined)).length]).toEqual([1, 1]);
  });

  it('what was done in time stays in time, however late the worker comes', async () => {
    const petition = await atWork();
    await hoursPass(24 * 3);
    await (await office.signInAs('handler')).does('reply', petition);
    await hoursPass(24 * 4);
    await fireDue(office.runtime);
    expect([(await breaches(petition)).map(({ clock }) => clock), await generalReply(petition)]).toEqual([[], 'met']);
  });

  it('several who act at once fire it once', async () => {
    const petition = await atWork();
    await hoursPass(24 * 18);
    const handler = await office.signInAs('handler');
    const answers = await Promise.all([
      ...['one', 'two', 'three', 'four'].map((description) => handler.tries('addMaterial', petition, { description })),
      fireDue(office.runtime),
      fireDue(office.runtime),
    ]);
    expect(answers.slice(0, 4).map((answer) => 'status' in answer && answer.status)).toEqual([200, 200, 200, 200]);
    expect(await breaches(petition)).toHaveLength(1);
    expect(await rungs(petition, 'generalReply')).toEqual(['reminder', 'yellowCard', 'redCard']);
  });

  it('leaves every invariant whole', async () => {
    expect(await brokenInvariants(office.owner)).toEqual([]);
  });
});
