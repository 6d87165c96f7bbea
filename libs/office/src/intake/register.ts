import { roleLabels, type Actor, type Label, type PetitionInput } from '@banjie/workflows';
import { v7 as uuid } from 'uuid';
import {
  command,
  type Decided,
  type Deciding,
  invalid,
  parsed,
  numberOfProcess,
  type CaseDecision,
  type MachineEvent,
  mayRead,
  openCase,
  type ProcessState,
  logCase,
  canonical,
  type OfficeSettings,
  Refusal,
  type Runtime,
} from '@banjie/runtime';
import { inItsLane, isGroup, registrationForm, type Registration } from './registration-form.js';
import { asRegistered, asWrittenRows, isConfidential, saidIn } from './as-written.js';
import { deadlineOf } from '../deadline-of.js';
import { naming } from '../labels.js';
import { checkFacts } from './checked-facts.js';
import { disciplineUnit } from './discipline-unit.js';
import { complainedOf, recusalAtTheCounter } from './whom-it-concerns.js';
import { linkTo } from '../links/link.js';
import { warningsOf, type Warning } from './warnings.js';
import type { PersonalData } from '../personal-data/personal-data.js';
import { petitionerRows, petitionRow, numberingOf } from './rows.js';

export interface RegisterCommand {
  form: unknown;
  actor: Actor;
  /** Who answers for the contact (R1); left out, whoever registers. */
  firstContact?: Actor;
  idempotencyKey?: string;
}

/**
 * What the person at the window gets: the number, the petitioner's code, and what to look at again. `title`: null for an
 * accusation, which no paper names (R12); `takenOverBy`: who has it in place of whoever registered it and has no further part in
 * it, null where they have (R6); `dueDate`: by when an answer is promised, null where none is; `mayOpen`: whether
 * who registered it may read it.
 */
export interface RegistrationReceipt {
  number: string;
  process: string;
  queryCode: string;
  revision: number;
  stage: string;
  title: string | null;
  receivedAt: string;
  takenOverBy: Label | null;
  dueDate: string | null;
  mayOpen: boolean;
  warnings: Warning[];
}

type StoredRegistration = { caseId: string } & Omit<RegistrationReceipt, 'number' | 'queryCode' | 'revision' | 'title'>;

/**
 * Registers a petition (R2): number, receipt, first contact and clocks in one transaction. A repeated key with the
 * same form gives the same receipt. Throws `Refusal` where the form is wrong; then nothing was written.
 */
export async function register(
  runtime: Runtime,
  personal: PersonalData,
  { form, actor, firstContact = actor, idempotencyKey: key }: RegisterCommand,
): Promise<RegistrationReceipt> {
  const registration = inItsLane(parsed(registrationForm, form, 'R2'));
  // Keyed: a plain digest of a form with names and numbers could be guessed back from the table.
  const digest = personal.blindIndex(canonical(registration));
  const idempotency = key === undefined ? undefined : { key, hash: digest };
  const done = await command(runtime, { actor, targets: [], idempotency }, (deciding) =>
    decideRegistration(deciding, personal, registration, { actor, firstContact, digest }),
  );
  if (done === null) throw new Error('The registration came to nothing.');
  // In one order: what was stored comes back with its keys in another, and a repeated request gets the same bytes.
  const { caseId, process, stage, receivedAt, takenOverBy, dueDate, mayOpen, warnings } = done.answer;
  const number = done.newNumber ?? (await numberOfProcess(runtime, process));
  const title = registration.lane === 'accusation' ? null : asRegistered(registration).title;
  const queryCode = personal.queryCode(caseId);
  const receipt = { number, process, queryCode, revision: 1, stage, title, receivedAt };
  return { ...receipt, takenOverBy, dueDate, mayOpen, warnings };
}

interface Entry {
  actor: Actor;
  firstContact: Actor;
  digest: string;
}

async function decideRegistration(
  { runtime, settings, now, newCase }: Deciding,
  personal: PersonalData,
  registration: Registration,
  entry: Entry,
): Promise<Decided<StoredRegistration>> {
  const { actor } = entry;
  const receivedAt = new Date(registration.receivedAt ?? now).toISOString();
  checkFacts(registration, receivedAt, now, settings);
  const sealed = registration.lane === 'accusation';
  const repeatOf =
    registration.repeatOf === undefined ? null : await earlierCase(runtime, registration.repeatOf, sealed, actor);
  const decision = newCase(sealed);
  const { id: caseId } = decision.file;
  const process = open(decision, registration, { ...entry, receivedAt });
  if (repeatOf !== null)
    linkTo(decision, { id: uuid(), other_id: repeatOf, kind: 'repeat', reason: null, linked_by: actor.id });
  logCase(decision.file, 'register');
  const facts = { registeredBy: actor.id, receivedAt, registeredAt: now, repeatOf };
  const register = {
    petition: [petitionRow(caseId, asRegistered(registration), facts, personal)],
    petitioner: petitionerRows(caseId, registration, personal),
    petition_as_written: asWrittenRows(caseId, registration, personal),
  };
  return {
    answer: {
      ...{ caseId, process: process.id, stage: process.standing.stage, receivedAt },
      takenOverBy: takenOver(process, settings),
      dueDate: promisedDate(process, settings),
      mayOpen: mayRead(actor, decision),
      warnings: [
        ...warningsOf(registration, now, process.standing.recused.includes(actor.id)),
        ...(isConfidential(registration) ? saidIn(registration).map(saysWhoItIs) : []),
      ],
    },
    decisions: [decision],
    registration: { ...numberingOf(registration, now), sealed, receivedAt, openedAt: now, register },
  };
}

const saysWhoItIs = (path: string): Warning => ({
  path,
  zh: '写有信访人的姓名、号码或者住址，已隐去，原文另存。其他能看出是谁的话（亲属、房号等）请提醒信访人。',
  en: 'It names the petitioner: left out, the original is kept aside. Warn the petitioner of other words that give them away.',
});

/** Who has a matter that was taken down by somebody who has no further part in it: a unit, or who stands at a desk (R6). */
function takenOver({ standing }: ProcessState, settings: OfficeSettings): Label | null {
  const { recused, firstContact, unit, desk } = standing;
  if (firstContact === null || !recused.includes(firstContact)) return null;
  const name = naming(settings);
  const holder = desk === null ? inBoth(name.unit(unit) ?? '') : roleLabels[desk];
  const people = desk === null ? [] : settings.holding(desk).flatMap((id) => name.officer(id) ?? []);
  if (people.length === 0) return holder;
  return { zh: `${holder.zh} ${people.join('、')}`, en: `${holder.en} ${people.join(', ')}` };
}

const inBoth = (text: string): Label => ({ zh: text, en: text });

/** The day the petitioner is answered by at the latest (R3); null where nothing is promised yet. */
function promisedDate(process: ProcessState, settings: OfficeSettings): string | null {
  const promised = process.standing.promised ?? [];
  return promised.flatMap((clock) => deadlineOf(settings, process, clock)?.effectiveDue ?? []).sort()[0] ?? null;
}

/** The case a petition repeats; one the clerk may not read, or of another lane, is refused like one that is not there (R12). */
async function earlierCase(runtime: Runtime, number: string, sealed: boolean, actor: Actor): Promise<string> {
  const unknown = invalid([{ path: 'repeatOf', message: '没有此编号的信访件 / no petition of this number' }], 'R2');
  try {
    const { file } = (await openCase(runtime, { number }, actor)).decision;
    if (file.sealed === sealed) return file.id;
  } catch (error) {
    if (!(error instanceof Refusal && error.code === 'notFound')) throw error;
  }
  throw unknown;
}

/** The first entry of the history holds no words of the petition, only a keyed digest that proves them unchanged. */
function open(decision: CaseDecision, registration: Registration, entry: Entry & { receivedAt: string }) {
  const { actor, firstContact, receivedAt, digest } = entry;
  const stamp = { at: decision.now, by: { id: actor.id, unit: actor.unit } };
  const complained = complainedOf(registration, decision.settings);
  const recusal = recusalAtTheCounter(registration, actor, decision.settings);
  const input: PetitionInput = {
    ...stamp,
    ...complained,
    lane: registration.lane,
    receivedAt,
    firstContact: firstContact.id,
    unit: firstContact.unit,
    disciplineUnit,
    superior: registration.superior ?? null,
    ...(isMajor(registration) ? { major: true } : {}),
    ...(registration.flags.includes('urgentMajor') ? { urgent: true } : {}),
    ...(registration.purpose === 'enquiry' ? { enquiry: true } : {}),
    ...(isConfidential(registration) ? { confidential: true } : {}),
    ...(recusal.recusal ? { recusal: recusal.recusal } : {}),
  };
  const event: MachineEvent = {
    ...stamp,
    type: 'REGISTERED',
    channel: registration.channel,
    ...recusal,
    lane: registration.lane,
    receivedAt,
    digest,
  };
  return decision.open('petition', { ...input }, event, actor.id);
}

/** Two leaders decide a denial of what is urgent and major, of a group or joint (R4). */
const isMajor = ({ flags, peopleCount }: Registration): boolean =>
  isGroup(peopleCount) || flags.includes('urgentMajor') || flags.includes('joint');
