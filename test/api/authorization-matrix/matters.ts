import { aPetition, type Petition } from '../../support/a-petition.js';
import type { Matter as Address, Officer } from '../../support/officer.js';
import type { TrialOffice } from '../../support/trial-office.js';
import type { Person } from './cast.js';
import type { Kind, Role } from './rules/words.js';

/** Whether the state takes an act from a person; most states ask nobody in particular. */
type Takes = Readonly<Record<string, true | ((person: Person) => boolean)>>;

/** Where a procedure of a matter stands, as the story that made it says. */
export interface Procedure {
  /** Of acts by the process; null where acts go by the petition's number. */
  id: string | null;
  /** Whose turn it is. */
  unit?: string;
  officer?: string;
  desk?: Role;
  concluded?: true;
  filer?: string;
  subject?: string;
  recused?: readonly string[];
  reviewedUnit?: string;
  /** About an officer who has not been told of it yet (R6). */
  untold?: true;
  takes: Takes;
}

/** One case in a telling state, with the facts the rules ask for. */
export interface Matter {
  key: string;
  lane: 'open' | 'sealed' | 'accountability';
  number: string;
  queryCode: string | null;
  firstContact: string | null;
  /** Units that held it so far. */
  held: readonly string[];
  about: { officer?: string; unit?: string };
  procedures: Partial<Record<Kind, Procedure>>;
}

const of =
  (unit: string) =>
  (person: Person): boolean =>
    person.unit === unit;
const notBy =
  (...ids: string[]) =>
  ({ id }: Person): boolean =>
    !ids.includes(id);

/** What every open petition takes, wherever it is. */
const always: Takes = { addMaterial: true, instruct: true, setSuperiorDate: true, startStatutoryTerm: true };
const inIntake: Takes = {
  ...always,
  answerOnTheSpot: true,
  accept: true,
  handOver: true,
  referToCoordination: true,
  redirect: true,
  giveOneTimeNotice: true,
  join: true,
};
const inHandling = (unit: string): Takes => ({
  ...always,
  assignHandler: true,
  reply: true,
  fileDenial: true,
  requestExtension: true,
  pause: true,
  join: true,
  giveOneTimeNotice: true,
  handOver: of(unit),
  referToCoordination: of(unit),
});
const whileDenied: Takes = { ...always, requestExtension: true, pause: true };

/** The committee need not wait any longer, and a late explanation is still heard (R5). */
const explanationOverdue: Takes = {
  submitExplanation: true,
  orderCompletion: true,
  confirmCompletion: true,
  openAccountability: true,
};

const withoutJoin = ({ join: _, ...takes }: Takes): Takes => takes;

interface Staff {
  window: Officer;
  handler: Officer;
  head: Officer;
  coordinator: Officer;
  leader: Officer;
  leader2: Officer;
  discipline: Officer;
  secretary: Officer;
  efficiency: Officer;
}

const accounts = [
  'window',
  'handler',
  'head',
  'coordinator',
  'leader',
  'leader2',
  'discipline',
  'secretary',
  'efficiency',
] as const;

/** Lives the stories; the clock has gone past the reply term of the late ones, and everything owed is delivered. */
export async function liveTheMatters(office: TrialOffice): Promise<Matter[]> {
  const staff = Object.fromEntries(
    await Promise.all(accounts.map(async (id) => [id, await office.signedInAs(id)] as const)),
  ) as unknown as Staff;
  const late = [await atWork(staff, aPetition()), await atWork(staff, aPetition())] as const;
  const lateSealed = await sealedFor(staff, 'handler', staff.discipline);
  await office.goesTo('2026-03-16T09:00:00+08:00');
  const matters = [
    ...(await overdue(staff, late)),
    await sealed(staff, lateSealed),
    await fresh(staff),
    await routed(staff),
    await inHand(staff),
    await awaitingDenial(staff),
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

async function atWork({ window, handler }: Staff, form: ReturnType<typeof aPetition>): Promise<Petition> {
  const petition = await form.registeredBy(window);
  await window.does('handOver', petition, { unit: 'civilAffairs' });
  await handler.does('signFor', petition);
  return petition;
}

const open = (
  key: string,
  petition: Petition,
  procedures: Matter['procedures'],
  more: Partial<Matter> = {},
): Matter => ({
  key,
  lane: 'open',
  number: petition.number,
  queryCode: petition.queryCode,
  firstContact: 'window',
  held: ['window', 'civilAffairs'],
  about: {},
  procedures,
  ...more,
});

const handled: Pick<Procedure, 'id' | 'unit' | 'officer'> = { id: null, unit: 'civilAffairs', officer: 'handler' };

/** Red cards: one supervision waits for the unit's explanation; of the other came accountability that the officer has not been told of. */
async function overdue({ head, discipline }: Staff, [first, second]: readonly [Petition, Petition]): Promise<Matter[]> {
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
  const { requestExtension: _, pause: __, ...takes } = inHandling('civilAffairs');
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

const sealedFor = async (_: Staff, accused: string, signer: Officer): Promise<Petition> => {
  const petition = await aPetition().accusing(accused).registeredBy(_.window);
  await signer.does('signFor', petition);
  return petition;
};

async function sealed({ discipline }: Staff, petition: Petition): Promise<Matter> {
  const { id } = ((await discipline.list('supervision')) as { id: string; number: string }[]).find(
    ({ number }) => number === petition.number,
  )!;
  const { requestExtension: _, pause: __, ...takes } = withoutJoin(inHandling('discipline'));
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

async function sealedAboutCleared(staff: Staff): Promise<Matter> {
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
      petition: { id: null, unit: 'discipline', officer: 'secretary', takes: withoutJoin(inHandling('discipline')) },
    },
  };
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
    petition: { id: null, unit: 'civilAffairs', takes: { ...always, signFor: true, object: true, join: true } },
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
    petition: { id: null, concluded: true, takes: { reopen: true, rate: true } },
    denial: {
      id: null,
      desk: 'efficiencyOfficer',
      filer: 'handler',
      recused: ['handler', 'leader'],
      takes: { upholdDenial: true, overturnDenial: true },
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
      takes: { recordCallBack: notBy('handler'), reopen: true, rate: true },
    },
    review: {
      id: null,
      desk: 'leader',
      reviewedUnit: 'civilAffairs',
      recused: ['handler'],
      takes: { upholdReply: true, changeReply: true, revokeReply: true },
    },
  });
}

async function aboutOfficer(staff: Staff): Promise<Matter> {
  const petition = await atWork(staff, aPetition().against('efficiency'));
  return open(
    'complaint about an officer',
    petition,
    { petition: { ...handled, takes: inHandling('civilAffairs') } },
    { about: { officer: 'efficiency' } },
  );
}

/** Taken down by an officer of the unit complained of: it goes to the coordination desk by itself (R1, R6). */
async function aboutUnit({ handler }: Staff): Promise<Matter> {
  const petition = await aPetition().about('civilAffairs').registeredBy(handler);
  // Nobody of the unit could read an instruction, nor report on it.
  const takes = {
    addMaterial: true,
    setSuperiorDate: true,
    startStatutoryTerm: true,
    assign: true,
    redirect: notBy('handler'),
    join: true,
  } as const;
  return open(
    'complaint about a unit',
    petition,
    { petition: { id: null, desk: 'coordinator', takes } },
    { firstContact: 'handler', held: [], about: { unit: 'civilAffairs' } },
  );
}

async function aClue(by: Officer): Promise<{ address: Address; number: string; id: string }> {
  const { status, body } = await by.post('accountability', {
    officer: 'handler',
    situation: 6,
    facts: '逾期三日未答复',
  });
  if (status !== 201) throw new Error(JSON.stringify(body));
  return { address: { address: `accountability/${body.process}` }, number: body.number, id: body.process };
}

/** Of one the officer knows nothing; in the other they were heard, a measure is proposed and one leader has approved. */
async function accountability({ handler, discipline, efficiency, leader2 }: Staff): Promise<Matter[]> {
  const [clue, half] = [await aClue(discipline), await aClue(discipline)];
  await discipline.does('openFinding', half.address);
  await discipline.does('recordFinding', half.address);
  await handler.does('submitStatement', half.address);
  await efficiency.does('proposeMeasure', half.address);
  await leader2.does('approveMeasure', half.address);
  const own = (key: string, { number }: typeof clue, procedure: Procedure): Matter => ({
    key,
    lane: 'accountability',
    number,
    queryCode: null,
    firstContact: null,
    held: [],
    about: {},
    procedures: { accountability: procedure },
  });
  return [
    own('clue about an officer', clue, {
      id: clue.id,
      subject: 'handler',
      untold: true,
      desk: 'disciplineOfficer',
      takes: { openFinding: true, dismissClue: true },
    }),
    own('measure half approved', half, {
      id: half.id,
      subject: 'handler',
      desk: 'leader',
      recused: ['efficiency', 'discipline', 'leader2'],
      takes: { approveMeasure: true, rejectMeasure: true },
    }),
  ];
}
