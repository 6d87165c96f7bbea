import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { aPetition, type Petition } from '../support/a-petition.js';
import type { Answer } from '../support/answer.js';
import { keepsTheInvariants } from '../support/keeps-invariants.js';
import type { Officer } from '../support/officer.js';
import { openTrialOffice, type TrialOffice } from '../support/trial-office.js';

let office: TrialOffice;
const staff: Record<string, Officer> = {};
const accounts = ['window', 'handler', 'head', 'leader', 'leader2', 'efficiency', 'admin'];

beforeAll(async () => {
  office = await openTrialOffice();
  // Two leaders are in charge of the unit, and either may decide.
  await office.rows(`INSERT INTO competence (leader, unit) VALUES ('leader2', 'civilAffairs')`);
  await office.rows('UPDATE office SET settings_version = settings_version + 1');
  for (const account of accounts) staff[account] = await office.signedInAs(account);
});
afterAll(() => office.close());

type Step = readonly [account: string, act: string, fields?: Record<string, unknown>];

const confirm: Step = ['leader', 'confirmDenial'];
const correct: Step = ['leader', 'correctDenial'];
const giveBack: Step = ['leader', 'returnDenial'];
const confirmToo: Step = ['leader2', 'confirmDenial'];
const correctToo: Step = ['leader2', 'correctDenial'];
const giveBackToo: Step = ['leader2', 'returnDenial'];
const together: Step = ['leader', 'recordCollectiveDecision', { members: ['leader', 'leader2'] }];
const refile: Step = ['handler', 'refileDenial'];
const abandon: Step = ['handler', 'abandonDenial'];
const abandonToo: Step = ['head', 'abandonDenial'];
const complain: Step = ['window', 'complainAboutDenial'];
const uphold: Step = ['efficiency', 'upholdDenial'];
const overturn: Step = ['efficiency', 'overturnDenial'];
const overturnToo: Step = ['leader2', 'overturnDenial'];

const does = ([account, act, fields]: Step, petition: Petition) => staff[account]!.does(act, petition, fields);

async function filed(fields: Record<string, unknown>, ...steps: readonly Step[]): Promise<Petition> {
  const petition = await aPetition().registeredBy(staff['window']!);
  const first: readonly Step[] = [
    ['window', 'handOver', { unit: 'civilAffairs' }],
    ['handler', 'signFor'],
    ['handler', 'fileDenial', fields],
  ];
  for (const step of [...first, ...steps]) await does(step, petition);
  return petition;
}

interface Told {
  act: string;
  /** What each sending of one click was told: the browser sends it again when the line is bad. */
  answers: Answer[];
}

/** Everybody at the same moment, each in two tabs, and each click sent twice under its key. */
async function atOnce(petition: Petition, steps: readonly Step[]): Promise<Told[]> {
  const clicks = [...steps, ...steps].map(([account, act, fields]) => ({ account, act, fields, key: randomUUID() }));
  return Promise.all(
    clicks.map(async ({ account, act, fields, key }) => {
      const send = () => staff[account]!.tries(act, petition, fields, { 'idempotency-key': key });
      return { act, answers: await Promise.all([send(), send()]) };
    }),
  );
}

const isDone = ({ answers }: Told): boolean => answers.some(({ status }) => status === 200);
const entriesOf = async ({ number }: Petition): Promise<string[]> =>
  (
    await office.rows<{ type: string }>(
      `SELECT h.type FROM history h JOIN process p ON p.id = h.process_id JOIN case_file c ON c.id = h.case_id
       WHERE c.number = $1 AND p.kind = 'denial' ORDER BY h.seq`,
      [number],
    )
  ).map(({ type }) => type);
const count = <One>(all: readonly One[], one: One): number => all.filter((each) => each === one).length;

/** Whatever was tried: every act done has one entry, and what ends a filing ended it once, with one paper where it has one. */
async function isDecidedOnce(petition: Petition, told: readonly Told[], before: readonly string[]): Promise<void> {
  for (const { answers } of told) {
    const done = answers.filter(({ status }) => status === 200);
    for (const { body } of done) expect(body).toEqual(done[0]!.body);
    for (const { status, body } of answers.filter((answer) => answer.status !== 200)) {
      expect([403, 409]).toContain(status);
      expect(body.detail).toMatch(/\p{Script=Han}/u);
    }
  }
  const after = await entriesOf(petition);
  const done = told.filter(isDone).length;
  expect(after.length - before.length).toBe(done);
  const [kept] = await office.rows<{ confirmations: number; papers: number }>(
    `SELECT (SELECT count(*)::int FROM denial_confirmation d WHERE d.case_id = c.id) AS confirmations,
       (SELECT count(*)::int FROM notice n WHERE n.case_id = c.id AND n.kind = 'denialNotice') AS papers
     FROM case_file c WHERE c.number = $1`,
    [petition.number],
  );
  const confirmed = count(after, 'DENIAL_CONFIRMED');
  expect(kept).toEqual({ confirmations: confirmed, papers: confirmed });
  expect(confirmed + count(after, 'DENIAL_CORRECTED') + count(after, 'DENIAL_ABANDONED')).toBeLessThanOrEqual(1);
  expect(count(after, 'DENIAL_UPHELD') + count(after, 'DENIAL_OVERTURNED')).toBeLessThanOrEqual(1);
}

const contests: [what: string, before: () => Promise<Petition>, steps: readonly Step[]][] = [
  ['one leader approves in two tabs', () => filed({}), [confirm]],
  ['one leader approves and corrects', () => filed({}), [confirm, correct]],
  ['two leaders approve, correct and return', () => filed({}), [confirm, correctToo, giveBack]],
  ['leaders approve, and who filed withdraws', () => filed({}, giveBack, refile), [confirm, confirmToo, abandon]],
  ['who filed files again, and the head withdraws', () => filed({}, giveBack), [refile, abandon, abandonToo]],
  ['a major one is approved by both after they met', () => filed({ major: true }, together), [confirm, confirmToo]],
  [
    'one corrects and one upholds after a complaint',
    () => filed({}, confirm, complain),
    [uphold, overturn, overturnToo],
  ],
];

describe('a denial that several decide at the same moment', () => {
  it.each(contests)('%s: one of them has decided, and the others are told cleanly', async (_what, before, steps) => {
    const petition = await before();
    const entries = await entriesOf(petition);
    const told = await atOnce(petition, steps);
    await isDecidedOnce(petition, told, entries);
    expect(told.filter(isDone)).toHaveLength(1);
  });

  it('is not approved by one leader for two, whatever is clicked twice at once', async () => {
    const petition = await filed({ major: true });
    const told = await atOnce(petition, [confirm]);
    expect(told.filter(isDone)).toEqual([]);
    const entries = await entriesOf(petition);
    await isDecidedOnce(petition, await atOnce(petition, [together, confirm]), entries);
    const [row] = await office.rows<{ confirmed_by: string[] }>(
      `SELECT d.confirmed_by FROM denial_confirmation d JOIN case_file c ON c.id = d.case_id WHERE c.number = $1`,
      [petition.number],
    );
    expect(row === undefined || row.confirmed_by.length === 2).toBe(true);
  });

  it('is decided once whoever does what in whatever order', async () => {
    const all = [
      confirm,
      correct,
      giveBack,
      confirmToo,
      correctToo,
      giveBackToo,
      refile,
      abandon,
      abandonToo,
      complain,
      uphold,
      overturn,
    ];
    for (let round = 0; round < 6; round += 1) {
      const petition = await filed({});
      const drawn = all.filter(() => Math.random() < 0.5);
      const entries = await entriesOf(petition);
      const told = await atOnce(petition, drawn);
      await isDecidedOnce(petition, told, entries);
    }
  });

  it('is decided once by who was silent or by who is asked instead, after the red card', async () => {
    const petition = await filed({});
    await office.hoursPass(24 * 8);
    const entries = await entriesOf(petition);
    const told = await atOnce(petition, [confirm, correctToo, giveBackToo]);
    await isDecidedOnce(petition, told, entries);
    expect(told.filter(isDone)).toHaveLength(1);
  });

  it('sets a joined matter free once, though somebody parts the two at that moment', async () => {
    const lead = await aPetition().registeredBy(staff['window']!);
    await does(['window', 'handOver', { unit: 'civilAffairs' }], lead);
    await does(['handler', 'signFor'], lead);
    const matter = await aPetition().titled('再次反映低保停发').registeredBy(staff['window']!);
    await does(['window', 'join', { lead: lead.number, reason: '同一户同一问题' }], matter);
    await does(['handler', 'fileDenial'], lead);
    const entries = await entriesOf(lead);
    const [told] = await Promise.all([
      atOnce(lead, [confirm, confirmToo]),
      staff['window']!.tries('separate', matter, { reason: '并非同一问题' }),
      staff['window']!.tries('separate', matter, { reason: '并非同一问题' }),
    ]);
    await isDecidedOnce(lead, told, entries);
    expect(told.filter(isDone)).toHaveLength(1);
    expect(await staff['window']!.sees(matter)).toMatchObject({ joinedTo: null, outcome: null });
  });

  it('is decided by the leader or goes to the successor, where the leader is removed at that moment', async () => {
    const petition = await filed({});
    const entries = await entriesOf(petition);
    const [told] = await Promise.all([
      atOnce(petition, [confirm, confirmToo]),
      staff['admin']!.post('organisation/officers/leader/deactivate', { reason: '调离', successor: 'leader2' }),
    ]);
    const answered = told.map(({ act, answers }) => ({ act, answers: answers.filter(({ status }) => status !== 401) }));
    await isDecidedOnce(petition, answered, entries);
    expect(answered.filter(isDone)).toHaveLength(1);
  });
});

keepsTheInvariants(() => office);
