import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { aPetition } from '../support/a-petition.js';
import { keepsTheInvariants } from '../support/keeps-invariants.js';
import type { Officer } from '../support/officer.js';
import { formOf, uploaded } from '../support/uploads.js';
import { openTrialOffice, type TrialOffice } from '../support/trial-office.js';

let office: TrialOffice;
let window: Officer;
let handler: Officer;
let head: Officer;

beforeAll(async () => {
  office = await openTrialOffice();
  [window, handler, head] = (await Promise.all(['window', 'handler', 'head'].map((id) => office.signedInAs(id)))) as [
    Officer,
    Officer,
    Officer,
  ];
});
afterAll(() => office.close());

const form = { channel: 'online', title: '低保待遇被停发', content: '请求恢复。', petitioners: [{ name: '张三丰' }] };
const times = <One>(count: number, work: (index: number) => One): One[] =>
  Array.from({ length: count }, (_, index) => work(index));
const casesNow = async () =>
  (await office.rows<{ cases: number }>('SELECT count(*)::int AS cases FROM case_file'))[0]!.cases;

describe('F8 parallel registrations under one key', () => {
  it('with two different forms are one case; the other form is refused', async () => {
    const before = await casesNow();
    const answers = await Promise.all(
      times(20, (index) =>
        window.post('petitions', { ...form, title: `标题${index % 2}` }, { 'idempotency-key': 'two-forms' }),
      ),
    );
    expect(answers.filter(({ status }) => status === 201)).toHaveLength(10);
    expect(answers.filter(({ status, body }) => status === 422 && body.code === 'keyReused')).toHaveLength(10);
    expect(await casesNow()).toBe(before + 1);
  });
});

describe('files added at once', () => {
  it('are no more than a case holds: of eight where two have room, two are taken', async () => {
    const petition = await aPetition().registeredBy(window);
    await office.rows(
      `INSERT INTO attachment (id, case_id, name, media, size, digest, scan, added_by, added_at, sealed)
       SELECT gen_random_uuid(), c.id, 'x', 'text/plain', 1, 'x', 'notScanned', 'window', office_now(), '' FROM case_file c, generate_series(1, 98) WHERE c.number = $1`,
      [petition.number],
    );
    const answers = await Promise.all(
      times(8, (index) =>
        uploaded(
          office,
          `petitions/${petition.number}/attachments`,
          formOf([[`${index}.txt`, Buffer.from('证明材料')]]),
          window.cookie,
        ),
      ),
    );
    const statuses = answers.map(({ status }) => status);
    expect([statuses.filter((one) => one === 201).length, statuses.filter((one) => one === 409).length]).toEqual([
      2, 6,
    ]);
    const [row] = await office.rows<{ files: number }>(
      `SELECT count(*)::int AS files FROM attachment a JOIN case_file c ON c.id = a.case_id WHERE c.number = $1`,
      [petition.number],
    );
    expect(row?.files).toBe(100);
  });
});

describe('F9 decisions at once', () => {
  it('of fifty who sign for one matter one wins, the others are told cleanly', async () => {
    for (let round = 0; round < 5; round += 1) {
      const petition = await aPetition().registeredBy(window);
      await window.does('handOver', petition, { unit: 'civilAffairs' });
      const answers = await Promise.all(times(50, (index) => (index % 2 ? handler : head).tries('signFor', petition)));
      const counts = answers
        .map(({ status }) => status)
        .reduce<Record<number, number>>((all, status) => ({ ...all, [status]: (all[status] ?? 0) + 1 }), {});
      expect([counts[200], (counts[409] ?? 0) + (counts[403] ?? 0)]).toEqual([1, 49]);
      expect(answers.filter(({ status, body }) => status !== 200 && !/\p{Script=Han}/u.test(body.detail))).toEqual([]);
      const signed = (await handler.sees(petition)).timeline.filter(
        ({ type }: { type: string }) => type === 'SIGNED_FOR',
      );
      expect(signed).toHaveLength(1);
    }
  });

  it('of thirty with the same revision in hand one wins, the others get 412 with the revision in force', async () => {
    const petition = await aPetition().registeredBy(window);
    await window.does('handOver', petition, { unit: 'civilAffairs' });
    await handler.does('signFor', petition);
    const answers = await Promise.all(
      times(30, (index) =>
        handler.tries('addMaterial', petition, { description: `材料${index}` }, { 'if-match': '"3"' }),
      ),
    );
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
    expect(answers.filter(({ status, body }) => status === 412 && body.currentRevision === 4)).toHaveLength(29);
  });

  it('loses no act that everybody may do: what was taken is an entry each, and the rest was asked to come again', async () => {
    const petition = await aPetition().registeredBy(window);
    const answers = await Promise.all(
      times(30, (index) => window.tries('addMaterial', petition, { description: `材料${index}` })),
    );
    const done = answers.filter(({ status }) => status === 200).length;
    expect(answers.filter(({ status, body }) => status !== 200 && !(status === 409 && body.code === 'busy'))).toEqual(
      [],
    );
    const added = (await window.sees(petition)).timeline.filter(
      ({ type }: { type: string }) => type === 'MATERIAL_ADDED',
    );
    expect([
      added.length,
      new Set(added.map(({ details }: { details: { description: string } }) => details.description)).size,
    ]).toEqual([done, done]);
    expect(done).toBeGreaterThan(10);
  });

  it('lets an act and a clock that strikes at the same moment both happen, in some order', async () => {
    const petitions = [];
    for (let count = 0; count < 10; count += 1) {
      const petition = await aPetition().registeredBy(window);
      await window.does('handOver', petition, { unit: 'civilAffairs' });
      await handler.does('signFor', petition);
      petitions.push(petition);
    }
    const night = office.hoursPass(24 * 9);
    const answers = await Promise.all(petitions.map((petition) => handler.tries('reply', petition)));
    await night;
    expect(answers.map(({ status }) => status)).toEqual(times(10, () => 200));
  });
});

describe('I9 a hundred registrations at once', () => {
  it('are numbered without gap or double, some of them refused in between', async () => {
    const before = await casesNow();
    const answers = await Promise.all(
      times(100, (index) => window.post('petitions', index % 4 === 3 ? { ...form, title: '' } : form)),
    );
    expect(answers.filter(({ status }) => status === 201)).toHaveLength(75);
    const serials = answers
      .filter(({ status }) => status === 201)
      .map(({ body }) => Number(body.number.slice(-5)))
      .sort((a, b) => a - b);
    expect(serials).toEqual(times(75, (index) => serials[0]! + index));
    expect(await casesNow()).toBe(before + 75);
  });
});

keepsTheInvariants(() => office);
