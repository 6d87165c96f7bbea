import { answerOf, type Answer } from '../../support/answer.js';
import type { TrialOffice } from '../../support/trial-office.js';
import type { Person } from './cast.js';
import type { Cell } from './expected.js';

/** A request as it would come from anybody's browser. */
export interface Asked {
  method: string;
  path: string;
  body?: unknown;
}

const atOnce = 12;

/** Asks the office over HTTP, and keeps what was answered otherwise than the tables say. */
export class Asking {
  cells = 0;
  readonly wrong: string[] = [];
  private readonly cookies = new Map<string, string>();

  constructor(readonly office: TrialOffice) {}

  async signIn(cast: readonly Person[]): Promise<void> {
    for (const { id } of cast) this.cookies.set(id, (await this.office.signedInAs(id)).cookie);
  }

  async ask(person: Person | null, { method, path, body }: Asked): Promise<Answer> {
    const content = body === undefined ? {} : { body: JSON.stringify(body) };
    const headers = {
      ...this.sessionOf(person),
      ...(body === undefined ? {} : { 'content-type': 'application/json' }),
    };
    return answerOf(await fetch(`${this.office.url}/api/${path}`, { method, headers, ...content }));
  }

  /** A form with a file. */
  async send(person: Person | null, path: string, file: File): Promise<Answer> {
    const form = new FormData();
    form.append('file', file);
    return answerOf(
      await fetch(`${this.office.url}/api/${path}`, { method: 'POST', headers: this.sessionOf(person), body: form }),
    );
  }

  private sessionOf(person: Person | null): Record<string, string> {
    const cookie = person === null ? undefined : this.cookies.get(person.id);
    return cookie === undefined ? {} : { cookie };
  }

  /** One cell: what was answered as the tables have it, with the reason where it is otherwise. */
  compare(where: string, person: Person | null, expected: unknown, found: unknown): void {
    this.cells += 1;
    const [wanted, got] = [expected, found].map((one) => JSON.stringify(one));
    if (wanted !== got) this.wrong.push(`${where} | ${person?.id ?? 'nobody'}: expected ${wanted}, found ${got}`);
  }

  /** All of them, a dozen at a time. */
  async all<One>(some: readonly One[], work: (one: One) => Promise<void>): Promise<void> {
    const left = [...some];
    const worker = async (): Promise<void> => {
      for (let one = left.shift(); one !== undefined; one = left.shift()) await work(one);
    };
    await Promise.all(Array.from({ length: atOnce }, worker));
  }
}

/** An answer as a cell. Past the policy a form of nonsense is told what is wrong with it, or that it is of nothing here. */
export function cellOf({ status }: Answer): Cell | number {
  return status === 200 || status === 201 || status === 202 || status === 204 || status === 422 ? 'in' : status;
}
