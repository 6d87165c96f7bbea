import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { verifyHistory } from '@banjie/runtime';
import { Archive } from '../support/archive.js';
import { aPetition, type Petition } from '../support/a-petition.js';
import { keepsTheInvariants } from '../support/keeps-invariants.js';
import { OfficeWithDeputies, type Account } from '../support/office-with-deputies.js';
import type { Officer } from '../support/officer.js';

let world: OfficeWithDeputies;
let staff: Record<Account, Officer>;
let archive: Archive;

const newYear = '2037-01-04T09:00:00+08:00';

beforeAll(async () => {
  world = await OfficeWithDeputies.open();
  staff = world.staff;
  archive = new Archive(world.office);
});
afterAll(() => world.office.close());

const track = (petition: Petition) =>
  fetch(`${world.office.url}/api/track`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ number: petition.number, code: petition.queryCode }),
  });

const broken = async (): Promise<string[]> =>
  (await verifyHistory(world.office.owner.manager)).broken.map(({ number, problem }) => `${number}: ${problem}`);

describe('R11 R12 what is due, and for whom', () => {
  let redirected: Petition;
  let waiting: Petition;
  let accusation: Petition;

  it('is nothing before the tenth new year after the one it was closed in', async () => {
    redirected = await archive.closed(staff.window, { title: '邻里纠纷' });
    waiting = await aPetition().registeredBy(staff.window);
    accusation = await aPetition().with({ purpose: 'accusation' }).registeredBy(staff.window);
    await archive.goesOnTo('2036-12-31T16:00:00+08:00');
    expect(await archive.due(staff.coordinator)).toEqual([]);
    await archive.goesOnTo(newYear);
    expect(await archive.due(staff.coordinator)).toEqual([redirected.number]);
    const [{ files }] = (await archive.seenBy(staff.coordinator)).due;
    expect(files[0]).toMatchObject({
      title: '邻里纠纷',
      closedOn: '2026-03-02',
      class: 'tenYears',
      ground: 'withoutResult',
      dueOn: '2037-01-01',
      breaches: 0,
    });
  });

  it('not what is open, nor what it does not concern: the counter and handlers have no such page', async () => {
    for (const reader of [staff.window, staff.handler, staff.head])
      expect([reader.id, (await reader.get('retention')).status]).toEqual([reader.id, 403]);
    const refused = await archive.proposes(staff.coordinator, redirected, waiting);
    expect([refused.status, refused.body.rule]).toEqual([409, 'R11']);
    expect(refused.body.detail).toContain(waiting.number);
    // An accusation answers whoever may not read it like a number of nothing.
    const sealed = await archive.proposes(staff.coordinator, accusation);
    const nothing = await staff.coordinator.post('destructions', { numbers: ['XF-2026-99999'], reason: '期满' });
    expect(sealed.body.detail.replace(accusation.number, '#')).toBe(nothing.body.detail.replace('XF-2026-99999', '#'));
  });

  it('of the sealed lane only for whoever is cleared for it', async () => {
    for (const reader of [staff.coordinator, staff.leader, staff.leader2])
      expect((await archive.seenBy(reader)).due.map(({ sealed }: { sealed: boolean }) => sealed)).not.toContain(true);
    const { due } = await archive.seenBy(staff.discipline);
    expect(due.map(({ sealed }: { sealed: boolean }) => sealed)).toEqual([true]);
  });

  it('kept longer it is due again the day after, and not before', async () => {
    const early = await staff.coordinator.post('retention/kept-longer', {
      number: redirected.number,
      until: '2037-01-04',
      reason: '仍有查考价值',
    });
    expect([early.status, early.body.issues[0].path]).toEqual([422, 'until']);
    const kept = await staff.coordinator.post('retention/kept-longer', {
      number: redirected.number,
      until: '2038-06-30',
      reason: '仍有查考价值',
    });
    expect(kept.status).toBe(201);
    await archive.goesOnTo('2038-06-30T10:00:00+08:00');
    expect(await archive.due(staff.coordinator)).toEqual([]);
    await archive.goesOnTo('2038-07-01T10:00:00+08:00');
    expect(await archive.due(staff.coordinator)).toEqual([redirected.number]);
  });

  it('a class is lengthened by the administrator, and by nobody shortened', async () => {
    const lengthens = (by: Officer, years: number) =>
      by.post('retention/terms', { class: 'tenYears', years, reason: '本地要求' });
    expect((await lengthens(staff.coordinator, 15)).status).toBe(403);
    const shorter = await lengthens(staff.admin, 10);
    expect([shorter.status, shorter.body.issues[0].path]).toEqual([422, 'years']);
    expect((await lengthens(staff.admin, 15)).status).toBe(201);
    expect((await lengthens(staff.admin, 14)).status).toBe(422);
    expect(await archive.due(staff.coordinator)).toEqual([]);
    await archive.goesOnTo('2042-01-02T10:00:00+08:00');
    expect(await archive.due(staff.coordinator)).toEqual([redirected.number]);
  });
});

describe('R11 destroyed by two people', () => {
  const said = '青石巷七号的吴桂芬';
  let petition: Petition;
  let other: Petition;
  let id: string;
  let before: unknown;

  const figures = async (): Promise<unknown> => {
    const { asOf: _now, ...told } = (await staff.leader.get('dashboard?from=2042-01-01&to=2042-12-31')).body;
    return told;
  };

  /** For whom how many records wait, as the menu counts them: for whoever sees none, none. */
  const waitingFor = async (): Promise<Record<string, number>> => {
    const counted: Record<string, number> = {};
    for (const [account, officer] of Object.entries(staff)) {
      const { records = [] } = (await officer.get('retention')).body as { records?: { mayDecide: boolean }[] };
      const { retention } = (await officer.get('menu/counts')).body as { retention: number };
      expect([account, retention]).toEqual([account, records.filter(({ mayDecide }) => mayDecide).length]);
      if (retention > 0) counted[account] = retention;
    }
    return counted;
  };

  beforeAll(async () => {
    petition = await archive.closed(staff.window, {
      title: `${said}来访`,
      content: `${said}反映邻居占道。`,
      petitioners: [{ name: '吴桂芬', phone: '13987654321', address: said }],
    });
    other = await archive.closed(staff.window);
    await archive.goesOnTo('2058-01-03T09:00:00+08:00');
    before = await figures();
    expect(await archive.due(staff.coordinator)).toEqual(expect.arrayContaining([petition.number, other.number]));
  });

  it('proposed by one, and approved neither by them nor by who is one with them, nor by anybody of a unit', async () => {
    const proposed = await archive.proposes(staff.coordinator, petition);
    expect(proposed.status).toBe(201);
    id = proposed.body.id;
    // It is in one record only.
    expect((await archive.proposes(staff.coordinator, petition)).status).toBe(409);
    expect((await archive.decides(staff.coordinator, id)).body.code).toBe('recused');
    expect((await archive.decides(staff.handler, id)).status).toBe(403);
    const nothing = await archive.decides(staff.discipline, '00000000-0000-4000-8000-000000000000');
    expect([nothing.status, await archive.decides(staff.discipline, id)]).toMatchObject([404, { body: nothing.body }]);
  });

  it('refused it is there as before, and may be proposed again', async () => {
    expect((await archive.decides(staff.leader, id, 'refuse')).body).toMatchObject({ number: null, destroyed: 0 });
    expect((await archive.decides(staff.leader2, id)).body.code).toBe('notAllowedNow');
    expect((await staff.coordinator.sees(petition)).title).toBe(`${said}来访`);
  });

  it('withdrawn by its proposer alone, it waits for nobody, stays on record, and its files are due again', async () => {
    id = (await archive.proposes(staff.coordinator, petition)).body.id;
    expect(await waitingFor()).toEqual({ leader: 1, leader2: 1 });
    expect(await archive.due(staff.coordinator)).not.toContain(petition.number);
    const nothing = await archive.withdraws(staff.leader, '00000000-0000-4000-8000-000000000000');
    for (const other of [staff.leader, staff.discipline])
      expect(await archive.withdraws(other, id)).toMatchObject({ status: 404, body: nothing.body });
    expect((await archive.withdraws(staff.handler, id)).status).toBe(403);
    expect(await archive.shownTo(staff.coordinator, id)).toMatchObject({ mayWithdraw: true, state: 'waiting' });
    expect((await archive.withdraws(staff.coordinator, id)).status).toBe(200);
    expect((await archive.withdraws(staff.coordinator, id)).body.code).toBe('notAllowedNow');
    expect((await archive.decides(staff.leader, id)).body).toMatchObject({ code: 'notAllowedNow', rule: 'R11' });
    expect(await waitingFor()).toEqual({});
    expect(await archive.shownTo(staff.leader, id)).toMatchObject({
      state: 'withdrawn',
      mayDecide: false,
      mayWithdraw: false,
      files: [{ number: petition.number }],
    });
    expect(await archive.due(staff.coordinator)).toContain(petition.number);
    for (const change of [
      'UPDATE destruction_record SET withdrawn_at = NULL WHERE id = $1',
      `UPDATE destruction_record SET approved = true, decided_by = 'leader', decider = '', decided_at = now(), decision_reason = '',
         number_year = 2058, serial = 9 WHERE id = $1`,
    ])
      await expect(world.office.rows(change, [id])).rejects.toThrow('not proposed again');
  });

  it('approved, its contents are nowhere any more, and its history verifies all the same', async () => {
    expect(await archive.tablesSaying('吴桂芬')).not.toEqual([]);
    id = (await archive.proposes(staff.coordinator, petition)).body.id;
    const decided = await archive.decides(staff.leader, id);
    expect([decided.status, decided.body]).toMatchObject([200, { number: '销毁〔2058〕1号', destroyed: 1 }]);
    expect((await archive.withdraws(staff.coordinator, id)).body.code).toBe('notAllowedNow');
    expect(await archive.tablesSaying('吴桂芬')).toEqual([]);
    expect(await archive.tablesSaying('青石巷')).toEqual([]);
    expect(await broken()).toEqual([]);
  });

  it('what is left says when, which class, by whose word and by which record', async () => {
    const gone = await staff.coordinator.get(petition.address);
    expect([gone.status, gone.body.code, gone.body.rule]).toEqual([410, 'destroyed', 'R11']);
    const { body } = await staff.coordinator.get(`destroyed-matters/${petition.number}`);
    expect(body).toMatchObject({
      number: petition.number,
      receivedOn: '2042-01-02',
      record: '销毁〔2058〕1号',
      proposer: '周协调',
      decider: '吴副镇长',
      classLabel: { zh: '定期（10年）' },
    });
    expect(JSON.stringify(body)).not.toContain('吴桂芬');
    expect((await staff.transportHandler.get(`destroyed-matters/${petition.number}`)).status).toBe(404);
    expect((await staff.leader.tries('reopen', petition)).status).toBe(404);
    expect((await staff.coordinator.get(`destroyed-matters/${other.number}`)).status).toBe(404);
  });

  it('the petitioner is told plainly, at every door; with a wrong code nothing', async () => {
    const answer = await track(petition);
    const words = (await answer.json()) as { detail: string };
    expect([answer.status, words.detail]).toEqual([410, expect.stringContaining('已于2058-01-03按规定销毁')]);
    expect(words.detail).not.toContain('销毁〔2058〕');
    const { number } = petition;
    expect((await track({ number, queryCode: 'AAAAAAAAAA' } as Petition)).status).toBe(404);
  });

  it('the figures of past years are as they were', async () => {
    expect(await figures()).toEqual(before);
  });

  it('the record is a paper in Word and PDF, for those who keep and approve', async () => {
    for (const format of ['docx', 'pdf'] as const) {
      const address = `${world.office.url}/api/destructions/${id}/document?format=${format}`;
      const file = await fetch(address, { headers: { cookie: staff.leader2.cookie } });
      expect([file.status, (await file.arrayBuffer()).byteLength > 1000]).toEqual([200, true]);
      expect((await fetch(address, { headers: { cookie: staff.discipline.cookie } })).status).toBe(404);
    }
  });

  it('nor by one’s deputy or principal, also after that has ended; where nobody is left, nothing is proposed', async () => {
    const named = (role: string, account: string) =>
      world.office.rows('UPDATE officer SET roles = roles || $1::text WHERE id = $2', [role, account]);
    await named('archivist', 'leader2');
    const sitting = { by: 'leader2', principal: 'leader2', deputy: 'leader' } as const;
    const asked = await world.whileStandingIn(sitting, undefined, async () => {
      const nobody = await archive.proposes(staff.leader2, other);
      expect([nobody.status, nobody.body.code]).toEqual([409, 'notAllowedNow']);
      await named('auditor', 'efficiency');
      return archive.proposes(staff.leader2, other);
    });
    expect(asked.status).toBe(201);
    for (const one of [staff.leader, staff.leader2])
      expect((await archive.decides(one, asked.body.id)).body.code).toBe('recused');
    expect((await archive.decides(staff.efficiency, asked.body.id)).body).toMatchObject({ destroyed: 1 });
  });

  it('and the years that passed have brought what was due in them', async () => {
    await world.office.hoursPass(1);
    expect(await broken()).toEqual([]);
  });

  keepsTheInvariants(() => world.office);
});
