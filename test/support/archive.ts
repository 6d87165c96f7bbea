import { setClock } from '@banjie/runtime';
import { aPetition, type Petition } from './a-petition.js';
import type { Officer } from './officer.js';
import type { TrialOffice } from './trial-office.js';

type Fields = Record<string, unknown>;

/** What is kept, looked at when its term is over, and destroyed by two people, over HTTP. */
export class Archive {
  constructor(private readonly office: TrialOffice) {}

  /** A matter that ends at once without a result: kept ten years. */
  async closed(window: Officer, fields: Fields = {}): Promise<Petition> {
    const petition = await aPetition().with(fields).registeredBy(window);
    await window.does('redirect', petition);
    await this.office.deliversEverything();
    return petition;
  }

  /** Years pass in which nobody does anything. */
  async goesOnTo(instant: string): Promise<void> {
    await setClock(this.office.owner.manager, new Date(instant));
  }

  async seenBy(reader: Officer) {
    const { status, body } = await reader.get('retention');
    if (status !== 200) throw new Error(`${reader.id} does not see the archive: ${status}`);
    return body;
  }

  /** Numbers due for this person to look at, in the open lane or the sealed one. */
  async due(reader: Officer, sealed = false): Promise<string[]> {
    const { due } = (await this.seenBy(reader)) as { due: { sealed: boolean; files: { number: string }[] }[] };
    return (due.find((one) => one.sealed === sealed)?.files ?? []).map(({ number }) => number);
  }

  proposes(by: Officer, ...matters: Petition[]) {
    const numbers = matters.map(({ number }) => number);
    return by.post('destructions', { numbers, reason: '保管期满，无继续保存价值' });
  }

  decides(by: Officer, id: string, what: 'approve' | 'refuse' = 'approve') {
    return by.post(`destructions/${id}/${what}`, { reason: '经核对同意' });
  }

  withdraws(by: Officer, id: string) {
    return by.post(`destructions/${id}/withdraw`, {});
  }

  async shownTo(reader: Officer, id: string) {
    const { records } = (await this.seenBy(reader)) as { records: { id: string; [key: string]: unknown }[] };
    return records.find((one) => one.id === id);
  }

  /** Proposed by one and approved by another; the id of the record. */
  async destroyed(by: Officer, approver: Officer, ...matters: Petition[]): Promise<string> {
    const proposed = await this.proposes(by, ...matters);
    if (proposed.status !== 201) throw new Error(`${by.id} may not propose: ${JSON.stringify(proposed.body)}`);
    const decided = await this.decides(approver, proposed.body.id);
    if (decided.status !== 200) throw new Error(`${approver.id} may not approve: ${JSON.stringify(decided.body)}`);
    return proposed.body.id as string;
  }

  /** Tables in which a text still stands anywhere. */
  async tablesSaying(text: string): Promise<string[]> {
    const tables = await this.office.rows<{ name: string }>(
      `SELECT tablename AS name FROM pg_tables WHERE schemaname IN ('public', 'bullmq') ORDER BY 1`,
    );
    const found: string[] = [];
    for (const { name } of tables) {
      const schema = await this.office.rows<{ schema: string }>(
        `SELECT schemaname AS schema FROM pg_tables WHERE tablename = $1 AND schemaname IN ('public', 'bullmq') LIMIT 1`,
        [name],
      );
      const rows = await this.office.rows(
        `SELECT 1 FROM "${schema[0]!.schema}"."${name}" t WHERE t::text LIKE '%' || $1 || '%' LIMIT 1`,
        [text],
      );
      if (rows.length > 0) found.push(name);
    }
    return found;
  }
}
