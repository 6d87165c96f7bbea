import type { Actor, PetitionInput } from '@banjie/workflows';
import { localDateOf, localDayOf } from '@banjie/workflows';
import { v7 as uuid } from 'uuid';
import { busy, repeated, type Runtime } from '../advance/advance.js';
import { invalid, parsed } from '../advance/check-payload.js';
import { Deliberation, type MachineEvent } from '../advance/deliberation.js';
import { openCase } from '../advance/open-case.js';
import { readersOf } from '../advance/sealed-lane.js';
import { isLostRace } from '../advance/write.js';
import { noteCase } from '../at-hand.js';
import { passing } from '../crash-points.js';
import { canonical } from '../history/canonical.js';
import type { Book } from '../office/book.js';
import { Refusal } from '../refusal.js';
import { inItsLane, registrationForm, type Registration } from './registration-form.js';
import { fitsCheckDigit } from './id-number.js';
import type { PersonalData } from './personal-data.js';
import { newFile, petitionerRows, petitionRow, seriesOf } from './rows.js';

export interface RegisterCommand {
  form: unknown;
  actor: Actor;
  /** Who answers for the contact (R1); left out, whoever registers. */
  firstContact?: Actor;
  idempotencyKey?: string;
}

/** What the person at the window gets: the number, the petitioner's code, and what to look at again. */
export interface RegistrationReceipt {
  number: string;
  process: string;
  queryCode: string;
  revision: number;
  stage: string;
  warnings: { path: string; zh: string; en: string }[];
}

interface StoredRegistration {
  caseId: string;
  process: string;
  stage: string;
  warnings: RegistrationReceipt['warnings'];
}

const attempts = 5;

/** The id of the discipline committee's own unit, where the sealed lane begins (R12). */
export const disciplineUnit = 'discipline';

/**
 * Registers a petition (R2): number, receipt, first contact and clocks in one transaction. A repeated key with the
 * same form gives the same receipt. Throws `Refusal` where the form is wrong; then nothing was written.
 */
export async function register(
  runtime: Runtime,
  personal: PersonalData,
  command: RegisterCommand,
): Promise<RegistrationReceipt> {
  for (let attempt = 1; attempt <= attempts; attempt += 1) {
    try {
      return await attemptRegistration(runtime, personal, command);
    } catch (error) {
      if (!isLostRace(error)) throw error;
    }
  }
  throw busy();
}

async function attemptRegistration(
  runtime: Runtime,
  personal: PersonalData,
  { form, actor, firstContact = actor, idempotencyKey: key }: RegisterCommand,
): Promise<RegistrationReceipt> {
  const registration = inItsLane(parsed(registrationForm, form, 'R2'));
  const sight = await runtime.trips.reading.ask({
    aim: { ids: [] },
    key: key === undefined ? undefined : { actor: actor.id, key },
  });
  // Keyed: a plain digest of a form with names and numbers could be guessed back from the table.
  const requestHash = personal.blindIndex(canonical(registration));
  if (sight.stored) return receiptOf(runtime, personal, repeated<StoredRegistration>(sight.stored, requestHash));
  const book = await runtime.shelf.at(sight.settings_version);
  const receivedAt = new Date(registration.receivedAt ?? sight.now).toISOString();
  checkFacts(registration, receivedAt, sight.now, book);
  const repeatOf =
    registration.repeatOf === undefined
      ? null
      : await earlierCase(runtime, registration.repeatOf, registration.lane === 'accusation', actor);
  const file = newFile(registration.lane === 'accusation');
  const deliberation = new Deliberation(runtime.regime, book, file, sight.now);
  const process = open(deliberation, registration, { actor, firstContact, receivedAt, digest: requestHash });
  const plan = deliberation.conclude();
  if (repeatOf !== null) {
    plan.linked.push({
      id: uuid(),
      case_id: file.id,
      other_id: repeatOf,
      kind: 'repeat',
      reason: null,
      linked_by: actor.id,
      linked_at: sight.now,
    });
  }
  const warnings = warningsOf(registration);
  const stored: StoredRegistration = { caseId: file.id, process: process.id, stage: process.standing.stage, warnings };
  if (key !== undefined)
    plan.answers.push({ case_id: file.id, actor: actor.id, key, request_hash: requestHash, answer: stored });
  passing('register.beforeWrite');
  const number = await runtime.trips.registering.ask({
    plan,
    ...seriesOf(registration, sight.now),
    sealed: file.sealed,
    receivedAt,
    openedAt: sight.now,
    petition: petitionRow(file.id, registration, {
      registeredBy: actor.id,
      receivedAt,
      registeredAt: sight.now,
      repeatOf,
    }),
    petitioners: petitionerRows(file.id, registration, personal),
  });
  passing('register.afterWrite');
  noteCase(file, 'register');
  return {
    number,
    process: process.id,
    queryCode: personal.queryCode(file.id),
    revision: 1,
    stage: stored.stage,
    warnings,
  };
}

/** The case a petition repeats; one the clerk may not read, or of another lane, is refused like one that is not there (R12). */
async function earlierCase(runtime: Runtime, number: string, sealed: boolean, actor: Actor): Promise<string> {
  const unknown = invalid([{ path: 'repeatOf', message: '没有此编号的信访件 / no petition of this number' }], 'R2');
  try {
    const { file } = (await openCase(runtime, { number }, actor)).deliberation;
    if (file.sealed === sealed) return file.id;
  } catch (error) {
    if (!(error instanceof Refusal && error.code === 'notFound')) throw error;
  }
  throw unknown;
}

/** The first entry of the history holds no words of the petition, only a keyed digest that proves them unchanged. */
function open(
  deliberation: Deliberation,
  registration: Registration,
  entry: { actor: Actor; firstContact: Actor; receivedAt: string; digest: string },
) {
  const { actor, firstContact, receivedAt, digest } = entry;
  const stamp = { at: deliberation.now, by: { id: actor.id, unit: actor.unit } };
  const complained = complainedOf(registration, deliberation.book);
  const input: PetitionInput = {
    ...stamp,
    ...complained,
    lane: registration.lane,
    receivedAt,
    firstContact: firstContact.id,
    unit: firstContact.unit,
    disciplineUnit,
    superior: registration.superior ?? null,
  };
  const event: MachineEvent = {
    ...stamp,
    type: 'REGISTERED',
    channel: registration.channel,
    lane: registration.lane,
    receivedAt,
    digest,
  };
  const process = deliberation.begin('petition', { ...input }, event, actor.id);
  const receipt = deliberation.plan.history[0];
  if (receipt) {
    const id = uuid();
    deliberation.plan.notices.push({
      id,
      case_id: deliberation.file.id,
      process_id: process.id,
      history_seq: receipt.seq,
      position: 1000,
      kind: 'receipt',
      recipients: [],
      to_petitioner: true,
      data: {},
      owed_at: deliberation.now,
    });
    deliberation.plan.outbox.push({ case_id: deliberation.file.id, topic: 'notice', ref: id });
  }
  return process;
}

/** A complaint about the head of a unit is a complaint about the unit: it must not be routed there (R6 recusal). */
function complainedOf({ complainedUnit, complainedOfficer }: Registration, book: Book) {
  const officer = complainedOfficer === undefined ? undefined : book.staff.get(complainedOfficer);
  const unitOfHead = officer?.roles.includes('unitHead') ? officer.unit : undefined;
  return { complainedUnit: complainedUnit ?? unitOfHead ?? null, complainedOfficer: complainedOfficer ?? null };
}

function checkFacts(registration: Registration, receivedAt: string, now: string, book: Book): void {
  const issues: { path: string; message: string }[] = [];
  const { complainedUnit, complainedOfficer, superior, petitioners, category } = registration;
  if (receivedAt > now) issues.push({ path: 'receivedAt', message: '收到时间不能晚于现在 / cannot be in the future' });
  if (localDayOf(now) - localDayOf(receivedAt) > 3660) {
    issues.push({ path: 'receivedAt', message: '收到时间早于十年 / more than ten years ago' });
  }
  petitioners.forEach(({ birth }, position) => {
    if (birth !== undefined && birth > localDateOf(now))
      issues.push({ path: `petitioners.${position}.birth`, message: '不能晚于今天 / cannot be in the future' });
  });
  if (superior && superior.dueDate < localDateOf(receivedAt)) {
    issues.push({ path: 'superior.dueDate', message: '不能早于收到日期 / before the date of receipt' });
  }
  if (category !== undefined && !book.isCategory(category)) {
    issues.push({ path: 'category', message: '分类表中没有此类 / not in the dictionary of categories' });
  }
  const higher = registration.lane === 'accusation' ? higherMatter(registration, book) : null;
  if (higher) issues.push({ path: higher, message: toTheSuperior });
  if (complainedUnit !== undefined && !book.isOpenUnit(complainedUnit)) {
    issues.push({ path: 'complainedUnit', message: '没有此单位 / unknown unit' });
  }
  if (complainedOfficer !== undefined && !book.staff.has(complainedOfficer)) {
    issues.push({ path: 'complainedOfficer', message: '没有此人员 / unknown officer' });
  }
  if (issues.length > 0) throw invalid(issues, 'R2');
}

/**
 * The field that makes an accusation a matter of a higher level (R1): who is accused reads nothing of it (R12), nobody outside the
 * discipline unit is cleared, and one of whom everybody is shut out who could read it would be lost.
 */
function higherMatter(registration: Registration, book: Book): 'complainedUnit' | 'complainedOfficer' | null {
  const { complainedUnit, complainedOfficer } = complainedOf(registration, book);
  if (complainedUnit === disciplineUnit) return 'complainedUnit';
  const about = {
    recused: complainedOfficer === null ? [] : [complainedOfficer],
    recusedUnits: complainedUnit === null ? [] : [complainedUnit],
  };
  if (book.cleared.size === 0 || readersOf({ book, about }).length > 0) return null;
  return complainedOfficer === null ? 'complainedUnit' : 'complainedOfficer';
}

const toTheSuperior =
  '检举控告本级纪检监察机关，或者本单位已无人可以经办的，本单位不登记、不留内容：请向信访人说明应向上一级纪检监察机关提出，并书面告知去向 / ' +
  'an accusation against the discipline unit, or against everybody who could read it, is not taken down here: explain that it goes to the superior discipline organ, and give the person in writing where to go';

function warningsOf({ petitioners, peopleCount, flags }: Registration): RegistrationReceipt['warnings'] {
  const wrong = petitioners.flatMap(({ idType, idNumber }, index) =>
    idNumber !== undefined && (idType ?? 'residentId') === 'residentId' && !fitsCheckDigit(idNumber)
      ? [
          {
            path: `petitioners.${index}.idNumber`,
            zh: '身份证号校验位不符，请核对（不影响登记）。',
            en: 'The ID check digit does not fit; please compare (registered all the same).',
          },
        ]
      : [],
  );
  const group = peopleCount >= 5 && !flags.includes('joint');
  return group
    ? [
        ...wrong,
        {
          path: 'peopleCount',
          zh: '五人以上为集体访，请推选不超过五名代表。',
          en: 'Five people or more are a group visit; at most five representatives.',
        },
      ]
    : wrong;
}

async function receiptOf(
  runtime: Runtime,
  personal: PersonalData,
  stored: StoredRegistration,
): Promise<RegistrationReceipt> {
  const [row] = await runtime.manager.query<{ number: string }[]>('SELECT number FROM case_file WHERE id = $1', [
    stored.caseId,
  ]);
  if (!row) throw new Error('The stored answer names a case that is not there.');
  const { process, stage, warnings } = stored;
  return { number: row.number, process, queryCode: personal.queryCode(stored.caseId), revision: 1, stage, warnings };
}
