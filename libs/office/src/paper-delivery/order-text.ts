import {
  command,
  competenceOf,
  mayKnowWhoCame,
  notFound,
  possibleActs,
  Refusal,
  type CaseDecision,
  type Competence,
  type ProcessState,
  type Runtime,
} from '@banjie/runtime';
import { canonicalPhones, decide, doer, processes, textToSend, whoActs, type Actor } from '@banjie/workflows';
import type { EntityManager } from 'typeorm';
import { v7 as uuid } from 'uuid';
import { phonePlace } from '../intake/rows.js';
import { readOfficeContact } from '../organisation/organisation.js';
import { keptFromYou } from '../personal-data/unnaming-forms.js';
import type { PersonalData } from '../personal-data/personal-data.js';
import { messagePlace } from '../sending/text-ledger.js';

/** The id by which the gateway and its reports name the message. */
export interface OrderedText {
  message: string;
}

const ordering = (decision: CaseDecision, by: Actor, message: string) => ({
  type: 'TEXT_ORDERED',
  message,
  at: decision.now,
  by: doer(by),
});

/** Whoever may record a delivery may have a message sent, in the open lane, where none was today. */
export function mayOrderText(decision: CaseDecision, process: ProcessState, competence: Competence): boolean {
  const isTheirs = possibleActs(decision.regime, process, competence).some(({ name }) => name === 'recordDelivery');
  return isTheirs && !decision.file.sealed && decision.accepts(process, ordering(decision, competence.actor, ''));
}

interface Order {
  /** Id of the delivery. */
  process: string;
  actor: Actor;
  queryAddress: string;
  idempotencyKey?: string;
}

/**
 * Has a message sent to the petitioner that their paper is there (R10): a try, and no delivery. Number and wording are kept for
 * the port, which learns of them by an id. Throws `notFound` for what is not the actor's to read, `notYours` or `notAllowedNow`.
 */
export async function orderText(runtime: Runtime, personal: PersonalData, order: Order): Promise<OrderedText> {
  const { process: id, actor, queryAddress, idempotencyKey: key } = order;
  const { name: office, telephone } = await readOfficeContact(runtime.manager);
  const idempotency = key === undefined ? undefined : { key, hash: `text ${id}` };
  const done = await command<OrderedText>(
    runtime,
    { actor, targets: [{ process: id }], idempotency },
    async (deciding) => {
      const [decision] = deciding.cases as [CaseDecision];
      const process = decision.find(id);
      if (process?.kind !== processes.paperDelivery.kind || decision.file.sealed) throw notFound();
      const { at } = permitted(decision, process, actor);
      if (!mayKnowWhoCame(actor, decision)) throw keptFromYou();
      const message = uuid();
      const event = ordering(decision, at, message);
      if (!decision.accepts(process, event)) throw notToday();
      const phone = await phoneIn(runtime.manager, personal, decision.file.id);
      if (phone === null) throw withoutPhone();
      decision.inNameOf(at);
      decision.apply(process, event, whoActs(at));
      const body = textToSend({ office, telephone, number: decision.file.number, queryAddress });
      const row = {
        id: message,
        case: decision.file.id,
        process: id,
        cipher: personal.seal(phone, messagePlace(message)),
      };
      const alongside = (manager: EntityManager) => manager.query(keep, [...Object.values(row), body, decision.now]);
      return { answer: { message }, decisions: [decision], alongside };
    },
  );
  if (done === null) throw new Error('Ordering a message came to nothing.');
  return done.answer;
}

const keep = `
  WITH kept AS (
    INSERT INTO text_message (id, case_id, process_id, number_cipher, body, ordered_at) VALUES ($1, $2, $3, $4, $5, $6) RETURNING id)
  INSERT INTO outbox (topic, ref) SELECT 'text', id FROM kept`;

/** As what desk the actor orders it. */
function permitted(decision: CaseDecision, process: ProcessState, person: Actor): { at: Actor } {
  const competence = competenceOf(person, decision, process.standing);
  const act = decision.regime.act(process.kind, 'recordDelivery');
  const verdict = act && decide(competence.actor, act, process.standing, competence.directory);
  if (verdict?.allowed) return { at: verdict.at };
  throw new Refusal('notYours', {
    rule: 'R10',
    zh: '这份文书不由您送达。',
    en: 'This paper is not yours to deliver.',
  });
}

/** The first number of the first petitioner who gave one. */
async function phoneIn(manager: EntityManager, personal: PersonalData, caseId: string): Promise<string | null> {
  const rows = await manager.query<{ position: number; phone_cipher: string }[]>(
    'SELECT position, phone_cipher FROM petitioner WHERE case_id = $1 AND phone_cipher IS NOT NULL ORDER BY position',
    [caseId],
  );
  const numbers = rows.flatMap(({ position, phone_cipher: cipher }) =>
    canonicalPhones(personal.open(cipher, phonePlace(caseId, position))),
  );
  return numbers.find((number) => isMobile(number)) ?? null;
}

/** Mobile numbers of the mainland: no other takes messages. */
const isMobile = (number: string): boolean => /^1[3-9]\d{9}$/.test(number);

const notToday = (): Refusal =>
  new Refusal('notAllowedNow', {
    rule: 'R10',
    zh: '文书已不需送达，或者今天已为它发过短信：每天最多一条。',
    en: 'The paper is no longer to be delivered, or a message was sent for it today: one a day at most.',
  });

const withoutPhone = (): Refusal =>
  new Refusal('notAllowedNow', {
    rule: 'R10',
    zh: '登记中没有可以接收短信的手机号码。',
    en: 'No mobile number is registered that could receive a message.',
  });
