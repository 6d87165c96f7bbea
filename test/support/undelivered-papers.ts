import { expect } from '@jest/globals';
import { localDateOf } from '@banjie/workflows';
import { aPetition, type Petition } from './a-petition.js';
import type { Officer } from './officer.js';
import type { TrialOffice } from './trial-office.js';

export interface ListedPaper {
  id: string;
  number: string;
  paper: { number: string | null; kind: { zh: string } };
  to: string[];
  tries: { way: { zh: string }; reference: string; outcome: { zh: string } | null; reason: { zh: string } | null }[];
  text: string | null;
  sendable: boolean;
  disputed: boolean;
  allowedActs: { act: string }[];
}

export interface Letter {
  paper?: string;
  mailNumber?: string;
  on?: string;
  receivedBy?: string;
  reason?: string;
}

export interface LetterOutcome {
  row: number;
  number: string | null;
  done: boolean;
  words: { zh: string };
}

/** Papers of the civil affairs office that are to be delivered, as the handler there has them on the list. */
export class UndeliveredPapers {
  private letters = 0;

  private constructor(
    readonly office: TrialOffice,
    readonly window: Officer,
    readonly handler: Officer,
  ) {}

  static async of(office: TrialOffice): Promise<UndeliveredPapers> {
    return new UndeliveredPapers(office, await office.signedInAs('window'), await office.signedInAs('handler'));
  }

  /** A mail number nobody had before. */
  aMailNumber(): string {
    return `XA${String((this.letters += 1)).padStart(11, '0')}`;
  }

  /** The date so many days from now in the office. */
  async inDays(days: number): Promise<string> {
    return localDateOf(new Date((await this.office.now()).getTime() + days * 86_400_000).toISOString());
  }

  /** A matter with its reply issued. */
  async replied(form = aPetition()): Promise<Petition> {
    const petition = await form.registeredBy(this.window);
    await this.window.does('handOver', petition, { unit: 'civilAffairs' });
    await this.handler.does('signFor', petition);
    await this.handler.does('reply', petition);
    await this.office.deliversEverything();
    return petition;
  }

  async listFor(reader: Officer): Promise<ListedPaper[]> {
    return (await reader.get('deliveries?limit=100')).body.items;
  }

  async isListed({ number }: Petition, reader = this.handler): Promise<boolean> {
    return (await this.listFor(reader)).some((one) => one.number === number);
  }

  async listed({ number }: Petition): Promise<ListedPaper> {
    const found = (await this.listFor(this.handler)).find((one) => one.number === number);
    if (!found) throw new Error(`${number} is not undelivered.`);
    return found;
  }

  async paperOf(petition: Petition): Promise<string> {
    return (await this.listed(petition)).paper.number ?? '';
  }

  /** What becomes of each row of a table. */
  async enters(entry: string, rows: Letter[], by = this.handler): Promise<LetterOutcome[]> {
    const { status, body } = await by.post('deliveries/letters', { entry, rows });
    expect([status, body]).toEqual([200, expect.anything()]);
    return body.items;
  }

  /** Posts the paper of a matter today. */
  async isPosted(petition: Petition): Promise<{ paper: string; mailNumber: string }> {
    const row = { paper: await this.paperOf(petition), mailNumber: this.aMailNumber() };
    expect(await this.enters('posted', [{ ...row, on: await this.inDays(0) }])).toMatchObject([{ done: true }]);
    return row;
  }
}
