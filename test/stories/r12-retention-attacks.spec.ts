import { createDataSource } from '@banjie/entities';
import { destroyApproved } from '@banjie/office';
import { verifyHistory } from '@banjie/runtime';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { DataSource } from 'typeorm';
import { Archive } from '../support/archive.js';
import { aPetition, type Petition } from '../support/a-petition.js';
import { supervisionCase, type Officer } from '../support/officer.js';
import { openTrialOffice, type TrialOffice } from '../support/trial-office.js';

let office: TrialOffice;
let archive: Archive;
let application: DataSource;
let staff: Record<'window' | 'handler' | 'head' | 'coordinator' | 'leader' | 'leader2' | 'discipline', Officer>;

beforeAll(async () => {
  office = await openTrialOffice();
  archive = new Archive(office);
  const ids = ['window', 'handler', 'head', 'coordinator', 'leader', 'leader2', 'discipline'] as const;
  staff = Object.fromEntries(
    await Promise.all(ids.map(async (id) => [id, await office.signedInAs(id)])),
  ) as typeof staff;
  application = await createDataSource({
    url: office.databaseUrl,
    poolSize: 1,
    applicationName: 'spec',
  }).initialize();
});
afterAll(async () => {
  await application.destroy();
  await office.close();
});

const problems = async (): Promise<string[]> =>
  (await verifyHistory(office.owner.manager)).broken.map(({ problem }) => problem);

const idOf = async ({ number }: Petition): Promise<string> =>
  (await office.rows<{ id: string }>('SELECT id FROM case_file WHERE number = $1', [number]))[0]!.id;

/** As the owner of the tables, with every guard out of the way; what was there is put back. */
async function tampered(texts: string[], values: unknown[], back: string[]): Promise<string[]> {
  const run = (list: string[]) =>
    office.owner.transaction(async (inside) => {
      await inside.query(`SET LOCAL session_replication_role = replica`);
      for (const text of list) await inside.query(text, text.includes('$1') ? values : []);
    });
  await run(texts);
  const found = await problems();
  await run(back);
  expect(await problems()).toEqual([]);
  return found;
}

describe('R12 who would change a history under the name of a destruction', () => {
  let gone: Petition;
  let kept: Petition;
  let record: string;

  beforeAll(async () => {
    gone = await archive.closed(staff.window);
    kept = await archive.closed(staff.window);
    await archive.goesOnTo('2037-01-04T09:00:00+08:00');
    record = await archive.destroyed(staff.coordinator, staff.leader, gone);
  });

  it('by another type, actor or day of a destroyed entry is found', async () => {
    const id = await idOf(gone);
    const one = 'WHERE case_id = $1 AND seq = 1';
    for (const [set, back] of [
      [`type = 'X' || type`, 'type = substr(type, 2)'],
      [`actor = 'X' || actor`, 'actor = substr(actor, 2)'],
      [`at = at + interval '1 day'`, `at = at - interval '1 day'`],
    ] as const)
      expect(await tampered([`UPDATE history SET ${set} ${one}`], [id], [`UPDATE history SET ${back} ${one}`])).toEqual(
        ['the entry was changed after it was written'],
      );
  });

  it('by words put in place of what was destroyed is found', async () => {
    const id = await idOf(gone);
    const one = 'WHERE case_id = $1 AND seq = 2';
    const [{ event }] = (await office.rows<{ event: object }>(`SELECT event FROM history ${one}`, [id])) as [
      { event: object },
    ];
    const found = await tampered(
      [`UPDATE history SET event = '{"result":"resolved"}' ${one}`],
      [id],
      [`UPDATE history SET event = '${JSON.stringify(event)}' ${one}`],
    );
    expect(found).toEqual(['what remained of it was changed after its contents were destroyed']);
  });

  it('by destroying without a record is found, also with digests that fit', async () => {
    const id = await idOf(kept);
    const rows = await office.rows<{ seq: number; event: object; salt: string }>(
      'SELECT seq, event, salt FROM history WHERE case_id = $1 ORDER BY seq',
      [id],
    );
    const digestless = await tampered(
      [`UPDATE history SET event = '{}', salt = NULL, event_digest = '' WHERE case_id = $1 AND seq = 1`],
      [id],
      [
        `UPDATE history SET event = '${JSON.stringify(rows[0]!.event)}', salt = '${rows[0]!.salt}', event_digest = NULL WHERE case_id = $1 AND seq = 1`,
      ],
    );
    expect(digestless).toEqual(['its contents are gone without a record of destruction']);
  });

  it('by changing who approved the record, its files or its reason is found; by taking it away as well', async () => {
    for (const [set, back] of [
      [`decided_by = 'leader2'`, `decided_by = 'leader'`],
      [`reason = 'X' || reason`, 'reason = substr(reason, 2)'],
      [`decided_at = decided_at - interval '1 year'`, `decided_at = decided_at + interval '1 year'`],
    ] as const)
      expect(
        await tampered(
          [`UPDATE destruction_record SET ${set} WHERE id = $1`],
          [record],
          [`UPDATE destruction_record SET ${back} WHERE id = $1`],
        ),
      ).toEqual(['the record by which it was destroyed was changed']);
    const items = `UPDATE destruction_item SET class = CASE class WHEN 'tenYears' THEN 'thirtyYears' ELSE 'tenYears' END WHERE record = $1`;
    expect(await tampered([items], [record], [items])).toEqual(['the record by which it was destroyed was changed']);
  });

  it('the application itself can do none of it: the database refuses', async () => {
    const [id, other] = [await idOf(gone), await idOf(kept)];
    const refused = async (text: string, values: unknown[]): Promise<string> =>
      application.query(text, values).then(
        () => 'done',
        (error: Error) => error.message,
      );
    expect(await refused(`UPDATE history SET event = '{}' WHERE case_id = $1`, [other])).toMatch(/permission denied/);
    expect(await refused('UPDATE case_file SET destruction = $2 WHERE id = $1', [other, record])).toMatch(
      /approved record only/,
    );
    expect(await refused('UPDATE case_file SET destruction = NULL WHERE id = $1', [id])).toMatch(
      /approved record only/,
    );
    expect(await refused('SELECT destroy_contents($1, $2, $3)', [other, record, []])).toMatch(/approved record only/);
    expect(await refused(`UPDATE destruction_record SET approved = false WHERE id = $1`, [record])).toMatch(
      /is not changed/,
    );
    const listed = `INSERT INTO destruction_item SELECT $1, $2, 'X', 'tenYears', 'answered', '2026-03-02', '2026-03-02', '2037-01-01', 1, ''`;
    expect(await refused(listed, [record, other])).toMatch(/nothing is added/);
    expect(await refused('DELETE FROM destruction_record WHERE id = $1', [record])).toMatch(/permission denied/);
    // Nor does the owner by mistake.
    await expect(
      office.rows(`UPDATE history SET event = '{}', salt = NULL, event_digest = '' WHERE case_id = $1`, [other]),
    ).rejects.toThrow(/append-only/);
  });
});

describe('R11 who would hide lateness, or judge themselves', () => {
  async function lateAtWork(): Promise<Petition> {
    const petition = await aPetition().registeredBy(staff.window);
    await staff.window.does('handOver', petition, { unit: 'civilAffairs' });
    await staff.handler.does('signFor', petition);
    return petition;
  }

  it('what was late and supervised is kept thirty years, and its breach is counted after that as well', async () => {
    const [late, unconcluded] = [await lateAtWork(), await lateAtWork()];
    const { effectiveDue } = (await staff.handler.deadline('generalReply', late))!;
    await office.goesTo(`${effectiveDue}T16:01:00Z`);
    const { id } = ((await staff.discipline.list('supervision')) as { id: string; number: string }[]).find(
      ({ number }) => number === late.number,
    )!;
    await staff.head.does('submitExplanation', supervisionCase(id));
    await staff.discipline.does('acceptExplanation', supervisionCase(id));
    await staff.handler.does('reply', late);
    await office.deliversEverything();
    const deliveredOn = new Date((await office.now()).getTime() + 8 * 3_600_000).toISOString().slice(0, 10);
    await staff.window.does('recordDelivery', late, { deliveredOn });
    await staff.coordinator.does('recordCallBack', late);
    expect((await staff.coordinator.sees(late)).stage).toBe('closed');

    const closedIn = (await office.now()).getFullYear();
    await archive.goesOnTo(`${closedIn + 30}-12-31T09:00:00+08:00`);
    expect(await archive.due(staff.coordinator)).not.toContain(late.number);
    expect((await archive.proposes(staff.coordinator, late)).status).toBe(409);
    await archive.goesOnTo(`${closedIn + 31}-01-04T09:00:00+08:00`);
    const lateThen = async (): Promise<unknown> =>
      (await staff.leader.get(`dashboard?from=${closedIn}-01-01&to=${closedIn}-12-31`)).body.units;
    const before = await lateThen();
    expect(JSON.stringify(before)).toMatch(/"late":2/);
    // What the committee has not concluded is never due.
    expect(await archive.due(staff.coordinator)).not.toContain(unconcluded.number);
    expect((await archive.proposes(staff.coordinator, unconcluded)).status).toBe(409);
    await archive.destroyed(staff.coordinator, staff.leader, late);
    expect(await lateThen()).toEqual(before);
    const { body } = await staff.coordinator.get(`destroyed-matters/${late.number}`);
    const [{ n }] = (await office.rows<{ n: number }>('SELECT count(*)::int AS n FROM breach WHERE case_id = $1', [
      await idOf(late),
    ])) as [{ n: number }];
    expect(body).toMatchObject({ breaches: n, groundLabel: { zh: '经过督办' } });
    expect(n).toBeGreaterThan(0);
  });

  it('a file about somebody is neither in their list nor theirs to approve', async () => {
    const about = await archive.closed(staff.window, { complainedUnit: 'leadership' });
    const plain = await archive.closed(staff.window);
    await archive.goesOnTo('2079-01-04T09:00:00+08:00');
    const { body, status } = await archive.proposes(staff.coordinator, about, plain);
    expect(status).toBe(201);
    for (const leader of [staff.leader, staff.leader2]) {
      const answer = await archive.decides(leader, body.id);
      expect([leader.id, answer.status, answer.body.code]).toEqual([leader.id, 403, 'recused']);
    }
    expect((await staff.coordinator.get(`petitions/${about.number}`)).status).toBe(200);
  });

  it('what was taken up again after it was proposed is left, and the record says so', async () => {
    const petition = await archive.closed(staff.window);
    await archive.goesOnTo('2090-01-04T09:00:00+08:00');
    const { body } = await archive.proposes(staff.coordinator, petition);
    await staff.coordinator.does('reopen', petition, { reason: '发现新的情况' });
    expect((await archive.decides(staff.leader, body.id)).body).toMatchObject({ destroyed: 0 });
    expect(await destroyApproved(office.runtime)).toBe(0);
    expect(await archive.shownTo(staff.coordinator, body.id)).toMatchObject({
      state: 'done',
      destroyed: 0,
      files: [{ number: petition.number, left: true }],
    });
    expect((await staff.coordinator.get(petition.address)).status).toBe(200);
  });
});
