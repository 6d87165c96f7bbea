import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { trialOfficers } from '@banjie/office';
import { processes } from '@banjie/workflows';
import { withClient } from '../../scripts/database/prepare.mjs';
import { aPetition, type Petition } from '../support/a-petition.js';
import { keepsTheInvariants } from '../support/keeps-invariants.js';
import { supervisionCase, type Officer } from '../support/officer.js';
import { openTrialOffice, type TrialOffice } from '../support/trial-office.js';

let office: TrialOffice;
let window: Officer;
let handler: Officer;

beforeAll(async () => {
  office = await openTrialOffice();
  [window, handler] = await Promise.all([office.signedInAs('window'), office.signedInAs('handler')]);
});
afterAll(() => office.close());

async function aPetitionInHandling(): Promise<Petition> {
  const petition = await aPetition().registeredBy(window);
  await window.does('handOver', petition, { unit: 'civilAffairs' });
  await handler.does('signFor', petition);
  return petition;
}

const caseOf = async (petition: Petition) =>
  (
    await office.rows<{ outcome: string | null; denial_confirmation: string | null }>(
      'SELECT outcome, denial_confirmation FROM case_file WHERE number = $1',
      [petition.number],
    )
  )[0]!;

const pointing = { unit: 'construction', officer: 'handler', dueDate: '2026-04-01', members: ['leader', 'leader2'] };

describe('R4 「不得擅自否定不办」', () => {
  it('no act of anybody ends a matter negatively that no leader has confirmed', async () => {
    const accounts = await Promise.all(
      trialOfficers
        .filter(({ id }) => !/^(?!construction).+(Head|Handler)$/.test(id))
        .map(({ id }) => office.signedInAs(id)),
    );
    const names = [...processes.petition.acts, ...processes.denial.acts]
      .map(({ name }) => name)
      .filter((name) => name !== 'confirmDenial');
    let done = 0;
    for (const act of names) {
      const [open, filed] = [await aPetitionInHandling(), await aPetitionInHandling()];
      await handler.does('fileDenial', filed);
      for (const petition of [open, filed]) {
        for (const officer of accounts) {
          const { status } = await officer.tries(act, petition, onlyKnown(act));
          expect([act, officer.id, status < 500]).toEqual([act, officer.id, true]);
          if (status === 200) done += 1;
          const { outcome } = await caseOf(petition);
          expect([act, officer.id, ['notAccepted', 'cannotBeDone'].includes(outcome ?? '')]).toEqual([
            act,
            officer.id,
            false,
          ]);
        }
      }
    }
    expect(done).toBeGreaterThan(20);
  });

  it.each(['notAccepted', 'cannotBeDone', 'denied', 'DENIAL_CONFIRMED'])('a reply cannot say %s', async (result) => {
    const petition = await aPetitionInHandling();
    expect(await handler.tries('reply', petition, { result })).toMatchObject({
      status: 422,
      body: { issues: [{ path: 'result' }] },
    });
    expect((await caseOf(petition)).outcome).toBeNull();
  });

  it.each(['DENIAL_CONFIRMED', 'denialConfirmed', 'conclude', 'xstate.done', 'DENIAL_OVERTURNED'])(
    '%s is no act',
    async (act) => {
      const petition = await aPetitionInHandling();
      for (const officer of [handler, await office.signedInAs('leader')])
        expect((await officer.tries(act, petition)).status).toBe(404);
    },
  );
});

const known: Record<string, readonly string[]> = Object.fromEntries(
  [...processes.petition.acts, ...processes.denial.acts].map(({ name, payload }) => [name, Object.keys(payload.shape)]),
);

function onlyKnown(act: string): Record<string, unknown> {
  return Object.fromEntries(Object.entries(pointing).filter(([field]) => known[act]?.includes(field)));
}

describe('R4 「the database refuses it, not only the screen」', () => {
  const negative = `UPDATE case_file SET outcome = 'cannotBeDone' WHERE number = $1`;

  it('refuses a negative outcome without a confirmation, to the application and to the owner of the tables', async () => {
    const petition = await aPetitionInHandling();
    await expect(office.rows(negative, [petition.number])).rejects.toThrow('no_denial_without_confirmation');
    const asApplication = withClient(office.databaseUrl, (client) => client.query(negative, [petition.number]));
    await expect(asApplication).rejects.toThrow('no_denial_without_confirmation');
  });

  it('refuses the confirmation of another case', async () => {
    const [denied, other] = [await aPetitionInHandling(), await aPetitionInHandling()];
    await handler.does('fileDenial', denied);
    await (await office.signedInAs('leader')).does('confirmDenial', denied);
    const { denial_confirmation: confirmation } = await caseOf(denied);
    const borrowed = office.rows(
      `UPDATE case_file SET outcome = 'cannotBeDone', denial_confirmation = $2 WHERE number = $1`,
      [other.number, confirmation],
    );
    await expect(borrowed).rejects.toThrow('foreign key');
    await expect(office.rows('DELETE FROM denial_confirmation WHERE process_id = $1', [confirmation])).rejects.toThrow(
      'foreign key',
    );
  });

  it('refuses a confirmation by who filed, by nobody, and of a major matter by one', async () => {
    const petition = await aPetitionInHandling();
    await handler.does('fileDenial', petition);
    const enter = (confirmedBy: string[], major = false) =>
      office.rows(
        `INSERT INTO denial_confirmation (process_id, case_id, filed_by, confirmed_by, ground, major, at)
           SELECT p.id, p.case_id, 'handler', $2::text[], 'noLegalBasis', $3, now() FROM process p JOIN case_file c ON c.id = p.case_id
           WHERE c.number = $1 AND p.kind = 'denial'`,
        [petition.number, confirmedBy, major],
      );
    await expect(enter(['handler'])).rejects.toThrow('confirmed_by_another');
    await expect(enter(['leader', 'handler'])).rejects.toThrow('confirmed_by_another');
    await expect(enter([])).rejects.toThrow('confirmed_by_another');
    await expect(enter(['leader'], true)).rejects.toThrow('major_is_collective');
  });
});

/** The supervision, its clue and the explanation are the leader's: neither the handler nor another leader answers for it. */
async function explainedByTheLeader(petition: Petition): Promise<void> {
  const [leader, leader2, head, discipline] = (await Promise.all(
    ['leader', 'leader2', 'head', 'discipline'].map((id) => office.signedInAs(id)),
  )) as [Officer, Officer, Officer, Officer];
  const listed = (await discipline.list('supervision')) as { id: string; number: string }[];
  const found = supervisionCase(listed.find(({ number }) => number === petition.number)!.id);
  expect(
    await office.rows(
      `SELECT situation, unit, officer FROM clue k JOIN case_file c ON c.id = k.case_id WHERE number = $1`,
      [petition.number],
    ),
  ).toEqual([{ situation: 6, unit: 'leadership', officer: 'leader' }]);
  const told = await office.delivered(petition, 'supervisionOpened');
  expect(told.map(({ to }) => to)).toEqual([['discipline', 'leader']]);
  expect((await leader2.tries('submitExplanation', found)).status).not.toBe(200);
  expect((await head.tries('submitExplanation', found)).status).not.toBe(200);
  await leader.does('submitExplanation', found);
}

describe('R4 silence', () => {
  it('escalates, is the leader’s breach, and never counts as consent', async () => {
    const petition = await aPetitionInHandling();
    const [leader, leader2] = await Promise.all([office.signedInAs('leader'), office.signedInAs('leader2')]);
    await handler.does('fileDenial', petition);
    await office.hoursPass(24 * 3);
    const cards = (kind: string) =>
      office
        .delivered(petition, kind)
        .then((all) => all.filter(({ data }) => data['clock'] === 'denialDecision').map(({ to }) => to));
    expect([await cards('yellowCard'), await cards('redCard')]).toEqual([
      [['leader']],
      [['discipline', 'leader', 'leader2']],
    ]);
    const breach = await office.rows(
      `SELECT clock, unit, officer FROM breach b JOIN case_file c ON c.id = b.case_id WHERE number = $1`,
      [petition.number],
    );
    expect(breach).toEqual([{ clock: 'denialDecision', unit: 'leadership', officer: 'leader' }]);
    expect((await handler.deadline('generalReply', petition))?.state).toBe('paused');
    await explainedByTheLeader(petition);
    await office.hoursPass(24 * 60);
    expect(await handler.sees(petition)).toMatchObject({ stage: 'handling.denialFiled', outcome: null });
    expect((await leader2.list('decisions')).map(({ number }: { number: string }) => number)).toContain(
      petition.number,
    );
    expect(await leader2.mayDo(petition)).toContain('confirmDenial');
    await leader.does('correctDenial', petition);
    expect((await handler.sees(petition)).stage).toBe('handling.working');
  });
});

keepsTheInvariants(() => office);
