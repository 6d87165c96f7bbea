import { readXlsx, type Sheet } from 'hucre/xlsx';
import type { Officer } from './officer.js';
import type { TrialOffice } from './trial-office.js';

/** Lists that are asked for, decided and taken as files, over HTTP. */
export class Exports {
  constructor(private readonly office: TrialOffice) {}

  asks(by: Officer, list = 'cases', filter: Record<string, string> = {}) {
    return by.post('exports', { list, filter, purpose: '向县信访局报送' });
  }

  decides(by: Officer, id: string, what: 'approve' | 'refuse' = 'approve') {
    return by.post(`exports/${id}/${what}`, { reason: '情况属实' });
  }

  /** Asked for and approved; its id. */
  async approved(by: Officer, approver: Officer, list = 'cases', filter: Record<string, string> = {}): Promise<string> {
    const { status, body } = await this.asks(by, list, filter);
    if (status !== 201) throw new Error(`${by.id} may not ask for ${list}: ${status} ${JSON.stringify(body)}`);
    const decided = await this.decides(approver, body.id);
    if (decided.status !== 200) throw new Error(`${approver.id} may not approve: ${JSON.stringify(decided.body)}`);
    return body.id as string;
  }

  takes(by: Officer, id: string, query = ''): Promise<Response> {
    return fetch(`${this.office.url}/api/exports/${id}/file${query}`, { headers: { cookie: by.cookie } });
  }

  /** The file as Excel would read it. */
  async opened(by: Officer, id: string, query = ''): Promise<Sheet> {
    const response = await this.takes(by, id, query);
    if (response.status !== 200) throw new Error(`${by.id} may not take it: ${await response.text()}`);
    const { sheets } = await readXlsx(new Uint8Array(await response.arrayBuffer()), { readStyles: true });
    const [sheet] = sheets;
    if (!sheet) throw new Error('The workbook has no sheet.');
    return sheet;
  }

  /** Numbers of the matters in the file. */
  async numbersIn(by: Officer, id: string): Promise<unknown[]> {
    const { rows } = await this.opened(by, id);
    return rows.slice(headingsAt + 1).map((row) => row[1]);
  }

  async shownTo(reader: Officer, id: string) {
    const { items } = (await reader.get('exports')).body as { items: { id: string; [key: string]: unknown }[] };
    return items.find((one) => one.id === id);
  }
}

/** Title, office, who took it, filter, purpose and count stand above the headings. */
export const headingsAt = 6;
