import { aPetition } from '../../support/a-petition.js';
import type { TrialOffice } from '../../support/trial-office.js';
import { accountability } from './matters/accountability.js';
import { overdue, sealed, sealedAboutCleared } from './matters/late.js';
import type { Matter } from './matters/matter.js';
import { accounts, atWork, handled, open, sealedFor, type Staff } from './matters/staff.js';
import {
  always,
  atAnyTime,
  inHandling,
  inIntake,
  notBy,
  whileDenied,
  whileDrafted,
  withoutDeclaring,
} from './matters/takes.js';

/** Lives the stories; the clock has gone past the reply term of the late ones, and everything owed is delivered. */
export async function liveTheMatters(office: TrialOffice): Promise<Matter[]> {
  const staff = Object.fromEntries(
    await Promise.all(accounts.map(async (id) => [id, await office.signedInAs(id)] as const)),
  ) as unknown as Staff;
  const late = [await atWork(staff, aPetition()), await atWork(staff, aPetition())] as const;
  const lateSealed = await sealedFor(staff, 'handler', staff.discipline);
  await office.goesTo('2026-03-16T09:00:00+08:00');
  await someSignedByOthers(office);
  const matters = [
    ...(await overdue(office, staff, late)),
    await sealed(staff, lateSealed),
    await fresh(staff),
    await routed(staff),
    await inHand(staff),
    await urgent(staff),
    await awaitingDenial(staff),
    await draftToCheck(staff),
    await underReview(staff),
    await answered(staff),
    await aboutOfficer(staff),
    await aboutUnit(staff),
    await sealedAboutCleared(staff),
    ...(await accountability(staff)),
  ];
  await office.deliversEverything();
  return matters;
}

async function fresh({ window }: Staff): Promise<Matter> {
  const petition = await aPetition().registeredBy(window);
  return open(
    'just registered',
    petition,
    { petition: { id: null, unit: 'window', officer: 'window', takes: inIntake } },
    { held: ['window'] },
  );
}

async function routed({ window }: Staff): Promise<Matter> {
  const petition = await aPetition().registeredBy(window);
  await window.does('handOver', petition, { unit: 'civilAffairs' });
  return open('handed over, not signed for', petition, {
    petition: {
      id: null,
      unit: 'civilAffairs',
      sender: 'window',
      takes: { ...always, signFor: true, object: true, pullBack: true, assign: true, join: true, proposeJoining: true },
    },
  });
}

/** With an instruction a leader gave, which waits for the unit's report (R9). */
async function inHand(staff: Staff): Promise<Matter> {
  const petition = await atWork(staff, aPetition());
  await staff.leader.does('instruct', petition, { dueDate: '2026-03-25' });
  const { processes } = (await staff.leader.sees(petition)) as { processes: { id: string; kind: string }[] };
  const { id } = processes.find(({ kind }) => kind === 'instruction')!;
  return open('in hand, with an instruction', petition, {
    petition: { ...handled, takes: inHandling('civilAffairs') },
    instruction: {
      id,
      unit: 'civilAffairs',
      officer: 'handler',
      filer: 'leader',
      takes: { giveFeedback: true, withdrawInstruction: true },
    },
  });
}

/** Registered as urgent and major: the report is due, and the matter is called so once (R9). */
async function urgent({ window, leader }: Staff): Promise<Matter> {
  const petition = await aPetition()
    .with({ flags: ['urgentMajor'] })
    .registeredBy(window);
  const { processes } = (await leader.sees(petition)) as { processes: { id: string; kind: string }[] };
  const { id } = processes.find(({ kind }) => kind === 'urgentReport')!;
  return open(
    'registered as urgent and major',
    petition,
    {
      petition: { id: null, unit: 'window', officer: 'window', takes: withoutDeclaring(inIntake) },
      urgentReport: { id, unit: 'window', officer: 'window', takes: { reportUrgent: true, dismissUrgent: true } },
    },
    { held: ['window'] },
  );
}

/** Replies to suggestions are signed by the head: of the others the handler may submit the draft. */
async function someSignedByOthers(office: TrialOffice): Promise<void> {
  const admin = await office.signedInAs('admin');
  const form = { paper: 'simpleReply', level: 'head', effectiveFrom: '2026-03-16', reason: '党委会议定' };
  const { status } = await admin.post('sign-off', form);
  if (status !== 201) throw new Error(`sign-off is not laid down: ${status}`);
}

async function draftToCheck(staff: Staff): Promise<Matter> {
  const petition = await atWork(staff, aPetition());
  await staff.handler.does('submitReply', petition);
  return open('draft with the head', petition, {
    petition: { ...handled, takes: whileDrafted },
    signOff: {
      id: null,
      unit: 'civilAffairs',
      desk: 'unitHead',
      filer: 'handler',
      recused: ['handler'],
      takes: {
        checkReply: true,
        returnReply: true,
        signReply: true,
        sendBackReply: true,
        abandonReply: ({ id }) => id === 'handler',
      },
    },
  });
}

async function awaitingDenial(staff: Staff): Promise<Matter> {
  const petition = await atWork(staff, aPetition());
  await staff.handler.does('fileDenial', petition);
  return open('denial awaiting the leader', petition, {
    petition: { ...handled, takes: whileDenied },
    denial: {
      id: null,
      unit: 'civilAffairs',
      desk: 'leader',
      filer: 'handler',
      recused: ['handler'],
      takes: { confirmDenial: true, correctDenial: true, returnDenial: true },
    },
  });
}

/** Denied, complained about: who filed and who confirmed decide no more (R4). */
async function underReview(staff: Staff): Promise<Matter> {
  const petition = await atWork(staff, aPetition());
  await staff.handler.does('fileDenial', petition);
  await staff.leader.does('confirmDenial', petition);
  await staff.window.does('complainAboutDenial', petition);
  return open('denial under review', petition, {
    petition: { id: null, concluded: true, endedByLeader: true, takes: { ...atAnyTime, reopen: true, rate: true } },
    denial: {
      id: null,
      desk: 'efficiencyOfficer',
      filer: 'handler',
      recused: ['handler', 'leader'],
      takes: { upholdDenial: true, overturnDenial: true },
    },
    review: { id: null, concluded: true, takes: { requestReview: true } },
    paperDelivery: {
      id: null,
      unit: 'civilAffairs',
      takes: { recordDelivery: true, recordPosting: true, confirmReceipt: true },
    },
  });
}

/** Answered; the petitioner has asked for a review (R10). */
async function answered(staff: Staff): Promise<Matter> {
  const petition = await atWork(staff, aPetition());
  await staff.handler.does('reply', petition);
  await staff.window.does('requestReview', petition);
  return open('answered, review asked for', petition, {
    petition: {
      id: null,
      unit: 'civilAffairs',
      desk: 'callBackOfficer',
      takes: { ...atAnyTime, recordCallBack: notBy('handler'), reopen: true, rate: true },
    },
    review: { id: null, desk: 'coordinator', takes: { forwardRequest: true } },
    paperDelivery: { id: null, concluded: true, takes: {} },
  });
}

async function aboutOfficer(staff: Staff): Promise<Matter> {
  const petition = await atWork(staff, aPetition().against('efficiency'));
  return open(
    'complaint about an officer',
    petition,
    { petition: { ...handled, takes: { ...inHandling('civilAffairs'), consentToWithdrawal: true } } },
    { about: { officer: 'efficiency' } },
  );
}

/** Taken down by an officer of the unit complained of: it goes to the coordination desk by itself (R1, R6). */
async function aboutUnit({ handler }: Staff): Promise<Matter> {
  const petition = await aPetition().about('civilAffairs').registeredBy(handler);
  // Nobody of the unit could read an instruction, nor report on it.
  const takes = {
    ...atAnyTime,
    addMaterial: true,
    setSuperiorDate: true,
    noteWithdrawal: true,
    withdraw: true,
    startStatutoryTerm: true,
    declareUrgent: true,
    assign: true,
    redirect: notBy('handler'),
    join: true,
    proposeJoining: true,
  } as const;
  return open(
    'complaint about a unit',
    petition,
    { petition: { id: null, desk: 'coordinator', takes } },
    { firstContact: 'handler', held: [], about: { unit: 'civilAffairs' } },
  );
}
