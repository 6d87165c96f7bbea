import { lookBack } from '@banjie/office';
import type { ClockRun } from '@banjie/workflows';
import type { Petition } from '../../../support/a-petition.js';
import type { TrialOffice } from '../../../support/trial-office.js';
import type { Matter } from './matter.js';
import { handled, open, sealedFor, type Staff } from './staff.js';
import { explanationOverdue, inHandling, notBy, withoutJoin } from './takes.js';

/** Red cards: one supervision waits for the unit's explanation; of the other came accountability that the officer has not been told of. */
export async function overdue(
  office: TrialOffice,
  { head, discipline }: Staff,
  [first, second]: readonly [Petition, Petition],
): Promise<Matter[]> {
  const lookedBackOn = await receivedLater(office, first);
  const supervisions = (await discipline.list('supervision')) as { id: string; number: string }[];
  const [explaining, decided] = [first, second].map(
    ({ number }) => supervisions.find((one) => one.number === number)!.id,
  ) as [string, string];
  await head.does('submitExplanation', { address: `supervision/${decided}` });
  await discipline.does('openAccountability', { address: `supervision/${decided}` }, { officer: 'handler' });
  const clue = ((await discipline.list('accountability')) as { id: string; number: string }[]).find(
    ({ number }) => number === second.number,
  )!.id;
  // After expiry nothing is extended and nothing stands still (R3).
  const { requestExtension: _, pause: __, requestPause: ___, ...takes } = inHandling('civilAffairs');
  return [
    open('late, to be explained', first, {
      petition: { ...handled, takes },
      supervision: {
        id: explaining,
        unit: 'civilAffairs',
        desk: 'disciplineSecretary',
        subject: 'handler',
        takes: explanationOverdue,
      },
      lookBack: {
        id: lookedBackOn,
        desk: 'disciplineOfficer',
        subject: 'handler',
        takes: { voidBreach: true, upholdBreach: true, recordSuperiorRuling: true },
      },
    }),
    open('late, accountability opened', second, {
      petition: { ...handled, takes },
      supervision: { id: decided, subject: 'handler', concluded: true, takes: {} },
      accountability: {
        id: clue,
        subject: 'handler',
        untold: true,
        desk: 'disciplineOfficer',
        takes: { recordFinding: true },
      },
    }),
  ];
}

/** The time of receipt was corrected: the committee is to look at the missed promise again (R3). Gives the look-back's id. */
async function receivedLater(office: TrialOffice, { number }: Petition): Promise<string> {
  const settings = await office.runtime.settingsCache.newest();
  const [file] = await office.rows<{ id: string }>('SELECT id FROM case_file WHERE number = $1', [number]);
  const later = (run: ClockRun): ClockRun => ({ ...run, startedAt: '2026-03-09T01:00:00.000Z' });
  await lookBack(
    office.runtime,
    {
      correction: 'receivedAt',
      change: '收到时间由2026年3月2日更正为3月9日',
      actor: { id: 'admin', unit: 'partyOffice', roles: ['systemAdministrator'] },
    },
    (clock, run) => settings.deadline(clock, clock === 'generalReply' ? later(run) : run),
    file!.id,
  );
  const [opened] = await office.rows<{ id: string }>(
    `SELECT id FROM process WHERE case_id = $1 AND kind = 'lookBack'`,
    [file!.id],
  );
  return opened!.id;
}

export async function sealed({ discipline }: Staff, petition: Petition): Promise<Matter> {
  const { id } = ((await discipline.list('supervision')) as { id: string; number: string }[]).find(
    ({ number }) => number === petition.number,
  )!;
  const { requestExtension: _, pause: __, requestPause: ___, ...takes } = withoutJoin(inHandling('discipline'));
  return {
    key: 'accusation against an officer',
    lane: 'sealed',
    number: petition.number,
    queryCode: petition.queryCode,
    firstContact: 'window',
    held: ['window', 'discipline'],
    about: { officer: 'handler' },
    procedures: {
      petition: { id: null, unit: 'discipline', officer: 'discipline', takes },
      supervision: {
        id,
        unit: 'discipline',
        desk: 'disciplineSecretary',
        subject: 'discipline',
        takes: explanationOverdue,
      },
    },
  };
}

export async function sealedAboutCleared(staff: Staff): Promise<Matter> {
  const petition = await sealedFor(staff, 'discipline', staff.secretary);
  return {
    key: 'accusation against cleared staff',
    lane: 'sealed',
    number: petition.number,
    queryCode: petition.queryCode,
    firstContact: 'window',
    held: ['window', 'discipline'],
    about: { officer: 'discipline' },
    procedures: {
      petition: {
        id: null,
        unit: 'discipline',
        officer: 'secretary',
        takes: { ...withoutJoin(inHandling('discipline')), pause: notBy('secretary') },
      },
    },
  };
}
