import { answerOf, type Answer } from './answer.js';
import { usualForms } from './usual-forms.js';

/** Something acts are done to, by its address below `/api/`. */
export interface Matter {
  address: string;
}

export const supervisionCase = (id: string): Matter => ({ address: `supervision/${id}` });
export const accountabilityCase = (id: string): Matter => ({ address: `accountability/${id}` });
export const instructionCase = (id: string): Matter => ({ address: `instructions/${id}` });

export interface Deadline {
  clock: string;
  kind: string;
  nominalDue: string;
  effectiveDue: string;
  state: 'running' | 'paused' | 'met' | 'missed';
  provisional: boolean;
  words: { zh: string; en: string };
  explanation: Record<string, unknown>;
}

type Fields = Record<string, unknown>;

/** A member of staff at their browser: everything goes over HTTP, in their own session. */
export class Officer {
  constructor(
    readonly id: string,
    private readonly office: string,
    readonly cookie: string,
  ) {}

  async get(path: string): Promise<Answer> {
    return answerOf(await fetch(`${this.office}/api/${path}`, { headers: { cookie: this.cookie } }));
  }

  async post(path: string, body: unknown, headers: Record<string, string> = {}): Promise<Answer> {
    const init = {
      method: 'POST',
      headers: { cookie: this.cookie, 'content-type': 'application/json', ...headers },
      body: JSON.stringify(body),
    };
    return answerOf(await fetch(`${this.office}/api/${path}`, init));
  }

  /** Tries an act with its usual form and these fields; the answer may be a refusal. */
  tries(act: string, on: Matter, fields: Fields = {}, headers: Record<string, string> = {}): Promise<Answer> {
    return this.post(`${on.address}/acts/${act}`, { ...usualForms[act], ...fields }, headers);
  }

  /** Does an act; throws the office's own words where it is refused. */
  async does(
    act: string,
    on: Matter,
    fields: Fields = {},
  ): Promise<Fields & { stage: string; process: string; revision: number }> {
    const { status, body } = await this.tries(act, on, fields);
    if (status !== 200) throw new Error(`${this.id} may not ${act}: ${status} ${JSON.stringify(body)}`);
    return body;
  }

  /** The matter as this person sees it. */
  async sees(on: Matter) {
    const { status, body } = await this.get(on.address);
    if (status !== 200) throw new Error(`${this.id} does not see ${on.address}: ${status}`);
    return body;
  }

  /** The latest run of a clock as this person sees it; undefined where it never ran. */
  async deadline(clock: string, of: Matter) {
    const { deadlines } = (await this.sees(of)) as { deadlines: Deadline[] };
    return deadlines.findLast((deadline) => deadline.clock === clock);
  }

  async mayDo(on: Matter): Promise<string[]> {
    const { allowedActs } = (await this.sees(on)) as { allowedActs: { act: string }[] };
    return allowedActs.map(({ act }) => act);
  }

  /** Items of a list: queue, decisions, supervision, accountability, inbox. */
  async list(path: string) {
    return (await this.get(path)).body.items;
  }

  async ledger(officer = this.id) {
    return (await this.get(`ledger/${officer}`)).body;
  }
}
