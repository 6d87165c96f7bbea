import type { CorrectionProposal, EnteredCorrection, PlainCorrection, TurningCorrection } from '@banjie/workflows';
import type { Consulted, Entered, Entering, Runtime } from '@banjie/runtime';
import { dayOfInstant, clocksFromReceipt, withoutPeople, type ClockName } from '@banjie/workflows';
import type { EntityManager } from 'typeorm';
import { v7 as uuid } from 'uuid';
import { leaveOutWhoCame } from '../intake/as-written.js';
import { isGroup } from '../intake/registration-form.js';
import { lookBackWithin } from '../look-back/look-back.js';
import { datingBy, type Dating } from '../look-back/recorded-breaches.js';
import { eachText } from '../personal-data/who-came.js';
import type { PersonalData } from '../personal-data/personal-data.js';
import { openValues, toldOf, type CorrectedValue } from './corrected-values.js';
import { plainCorrections } from './plain-correction.js';
import { readRegistered, type Registered } from './register.js';
import { turningCorrections } from './turning-correction.js';
import { keepValues, writeCorrection } from './write-correction.js';

interface Entry extends Consulted {
  runtime: Runtime;
  personal: PersonalData;
  registered: Registered;
}

type Enter = (entry: Entry) => Entered | Promise<Entered>;

/** Which act of a correction comes to what in the register. */
const acts: Readonly<Record<string, Enter>> = {
  correctRegistration: corrected,
  proposeCorrection: proposed,
  confirmCorrection: confirmed,
  keepUnnamed: keptUnnamed,
  claimAsRequest: claimed,
};

/** Keeps the register of petitions: what is corrected in it, and what was there before (R2). */
export const registrationEntering = (personal: PersonalData): Entering => ({
  digest: (text) => personal.blindIndex(text),
  enter: async (runtime, { act, ...asked }) => {
    const enter = acts[act.name];
    if (!enter) throw new Error(`Nobody enters ${act.name} into the register.`);
    const registered = await readRegistered(runtime, personal, asked.decision.file.id);
    return enter({ ...asked, runtime, personal, registered });
  },
});

/** What the machine keeps of the registration. */
const contextOf = ({ process }: Entry) =>
  process.snapshot.context as {
    superior: { dueDate: string } | null;
    assigned?: object;
    correctionProposed?: CorrectionProposal | null;
    major?: boolean;
    lane: NonNullable<EnteredCorrection['was']>['lane'];
    complainedUnit: string | null;
    complainedOfficer: string | null;
    complainedOfficersUnit?: string | null;
  };

function corrected(entry: Entry): Entered {
  const { fields, registered, personal, decision } = entry;
  const form = fields as PlainCorrection;
  const { superior, assigned } = contextOf(entry);
  const handedDown = superior !== null || assigned !== undefined;
  const values = plainCorrections(form, registered, { settings: decision.settings, handedDown });
  const id = uuid();
  const count = values.find(({ field }) => field === 'peopleCount')?.after;
  const told: EnteredCorrection = {
    ...toldOf(personal, id, values),
    channel: form.channel ?? registered.channel,
    ...(isGroup(Number(count ?? 0)) ? { group: true } : {}),
  };
  const correction = { id, caseId: decision.file.id, values };
  return {
    event: { reason: form.reason, entered: told },
    alongside: async (manager) => {
      await keepValues(manager, personal, correction);
      await writeCorrection(manager, personal, correction, registered);
      if (decision.root?.standing.confidential) await leaveOut(entry, manager);
    },
  };
}

function proposed(entry: Entry): Entered {
  const { fields, registered, personal, decision } = entry;
  const form = fields as TurningCorrection;
  const { superior, lane, complainedUnit, complainedOfficer, complainedOfficersUnit = null } = contextOf(entry);
  const { values, facts } = turningCorrections(form, registered, {
    now: decision.now,
    superior,
    settings: decision.settings,
  });
  const id = uuid();
  const told: EnteredCorrection = {
    ...toldOf(personal, id, values),
    channel: registered.channel,
    facts,
    was: { lane, receivedAt: registered.receivedAt, complainedUnit, complainedOfficer, complainedOfficersUnit },
    ...daysIn(values),
  };
  return {
    event: { reason: form.reason, entered: told },
    alongside: (manager) => keepValues(manager, personal, { id, caseId: decision.file.id, values }),
  };
}

/** 「这是求决」: lane and purpose in the register, and as what it had been taken down, for the figures (条例 41). */
function claimed({ registered, personal, decision, fields }: Entry): Entered {
  const next = { lane: 'appealOrRequest', purpose: 'request' } as const;
  const values = (Object.keys(next) as (keyof typeof next)[]).flatMap((field): CorrectedValue[] =>
    registered[field] === next[field] ? [] : [{ field, person: null, before: registered[field], after: next[field] }],
  );
  // The machine refuses: it is a request already.
  if (values.length === 0) return { event: { ...fields } };
  const correction = { id: uuid(), caseId: decision.file.id, values };
  const told: EnteredCorrection = { ...toldOf(personal, correction.id, values), channel: registered.channel };
  const before = registered.lane === 'suggestion' ? 'suggestion' : 'enquiry';
  return {
    event: { reason: '声明为求决事项', entered: told },
    alongside: async (manager) => {
      await keepValues(manager, personal, correction);
      await writeCorrection(manager, personal, correction, registered);
      await manager.query('UPDATE petition SET claimed_from = $2 WHERE case_id = $1', [decision.file.id, before]);
    },
  };
}

/** Old and new instant of the receipt: no secret, and what clocks hang on (R5). */
function daysIn(values: readonly CorrectedValue[]): Pick<EnteredCorrection, 'receivedAt'> {
  const day = values.find(({ field }) => field === 'receivedAt');
  return day ? { receivedAt: { from: String(day.before), to: String(day.after) } } : {};
}

/** What two people agreed on goes into the register, and what was recorded by the old day before the committee (R3). */
async function confirmed(entry: Entry): Promise<Entered> {
  const { runtime, fields, registered, personal, decision, actor } = entry;
  const { correctionProposed: proposal } = contextOf(entry);
  // The machine refuses: nothing was proposed.
  if (!proposal) return { event: { ...fields } };
  const caseId = decision.file.id;
  const correction = { id: proposal.correction, caseId, values: await valuesOf(entry, proposal.correction) };
  const days = daysIn(correction.values);
  const told = { ...toldOf(personal, correction.id, correction.values), channel: registered.channel, ...days };
  const lookBack = days.receivedAt && (await lookBackWithin(runtime, decision, datingFrom(entry, days.receivedAt.to)));
  return {
    event: { ...fields, entered: told },
    afterwards: () => {
      if (!days.receivedAt) return;
      const { from, to } = days.receivedAt;
      const change = `原${dayOfInstant(from)}，更正为${dayOfInstant(to)}`;
      lookBack?.({ correction: 'receivedAt', change, actor, others: [proposal.by] });
    },
    alongside: (manager) => writeCorrection(manager, personal, correction, registered),
  };
}

/** From now on the register leaves out who came with it; what was written is kept aside (R12). */
function keptUnnamed(entry: Entry): Entered {
  const { fields, registered } = entry;
  return {
    event: eachText({ ...fields }, (text) => withoutPeople(text, registered.people)),
    alongside: (manager) => leaveOut(entry, manager),
  };
}

/** With the people as they are registered by now. */
async function leaveOut({ runtime, personal, decision }: Entry, manager: EntityManager): Promise<void> {
  const caseId = decision.file.id;
  const { people } = await readRegistered({ ...runtime, manager }, personal, caseId);
  await leaveOutWhoCame(manager, personal, { caseId, people });
}

async function valuesOf({ runtime: { manager }, personal }: Entry, id: string): Promise<CorrectedValue[]> {
  const statement = 'SELECT values_cipher FROM registration_correction WHERE id = $1';
  const rows = await manager.query<{ values_cipher: string }[]>(statement, [id]);
  return rows.flatMap(({ values_cipher: sealed }) => openValues(personal, id, sealed));
}

/** The dating by the corrected time of receipt, which the database does not have yet. */
function datingFrom({ decision: { settings } }: Entry, receivedAt: string): Dating {
  const fromReceipt: readonly ClockName[] = clocksFromReceipt;
  const dating = datingBy(settings);
  return (clock, run) =>
    dating(
      clock,
      fromReceipt.includes(clock) && run.startedBy === 'REGISTERED' ? { ...run, startedAt: receivedAt } : run,
    );
}
