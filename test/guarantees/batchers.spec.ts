import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { aPetition } from '../support/a-petition.js';
import { keepsTheInvariants } from '../support/keeps-invariants.js';
import type { Officer } from '../support/officer.js';
import { openTrialOffice, type TrialOffice } from '../support/trial-office.js';

let office: TrialOffice;
let window: Officer;

beforeAll(async () => {
  office = await openTrialOffice();
  window = await office.signedInAs('window');
});
afterAll(() => office.close());

const times = <One>(count: number, work: (index: number) => One): One[] =>
  Array.from({ length: count }, (_, index) => work(index));
const form = { channel: 'online', title: '低保待遇被停发', content: '请求恢复。', petitioners: [{ name: '张三丰' }] };

describe('commands that share a statement keep an outcome of their own', () => {
  it('a key taken meanwhile spoils its own registration only, and no number is lost', async () => {
    const keys = times(24, (index) => (index % 4 === 0 ? 'the-same-key' : `key-of-its-own-${index}`));
    const answers = await Promise.all(
      keys.map((key, index) =>
        window.post(
          'petitions',
          { ...form, title: `标题${key === 'the-same-key' ? 0 : index}` },
          { 'idempotency-key': key },
        ),
      ),
    );
    expect(answers.map(({ status }) => status)).toEqual(times(24, () => 201));
    const numbers = new Set(answers.map(({ body }) => body.number));
    expect(numbers.size).toBe(19);
    const [row] = await office.rows<{ last: number; cases: number }>(
      `SELECT last, (SELECT count(*)::int FROM case_file WHERE series = 'XF') AS cases FROM number_series WHERE series = 'XF'`,
    );
    expect(row).toEqual({ last: 19, cases: 19 });
  });

  it('accusations that travel along are numbered apart', async () => {
    const accusation = { ...form, lane: 'accusation', purpose: 'accusation', complainedOfficer: 'handler2' };
    const answers = await Promise.all(
      times(12, (index) => window.post('petitions', index % 3 === 0 ? accusation : form)),
    );
    const numbers = answers.map(({ body }) => body.number as string);
    expect(numbers.filter((number) => /^JB-2026-[2-9A-Z]{8}$/.test(number))).toHaveLength(4);
    const serials = await office.rows<{ serial: number }>(
      `SELECT serial FROM case_file WHERE series = 'JB' ORDER BY 1`,
    );
    expect(serials.map(({ serial }) => serial)).toEqual([1, 2, 3, 4]);
    expect(new Set(numbers).size).toBe(12);
  });

  it('of acts on twelve matters, each sent twice with one revision, one of each pair is taken', async () => {
    const petitions = await Promise.all(times(12, () => aPetition().registeredBy(window)));
    const answers = await Promise.all(
      petitions.flatMap((petition) =>
        times(2, (index) =>
          window.tries('addMaterial', petition, { description: `材料${index}` }, { 'if-match': '"1"' }),
        ),
      ),
    );
    expect(
      petitions.map((_, index) =>
        answers
          .slice(2 * index, 2 * index + 2)
          .map(({ status }) => status)
          .sort(),
      ),
    ).toEqual(times(12, () => [200, 412]));
  });
});

keepsTheInvariants(() => office);

// Leaves a gap behind, so it comes after the invariants.
it('the hundred-thousandth matter of a year gets a number of its own', async () => {
  await office.rows(`UPDATE number_series SET last = 99998 WHERE series = 'XF'`);
  const answers = await Promise.all(times(3, () => window.post('petitions', form)));
  expect(answers.map(({ body }) => body.number).sort()).toEqual(['XF-2026-100000', 'XF-2026-100001', 'XF-2026-99999']);
});
