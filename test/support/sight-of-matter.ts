import { readFileSync } from 'node:fs';
import type { Petition } from './a-petition.js';
import type { Answer } from './answer.js';
import type { Officer } from './officer.js';
import { registerReads } from './registers.js';
import type { TrialOffice } from './trial-office.js';
import { readWord } from './word.js';

interface Path {
  get?: object;
}
const { paths } = JSON.parse(readFileSync('apps/api/openapi.json', 'utf8')) as { paths: Record<string, Path> };
const lists = Object.entries(paths).flatMap(([path, { get }]) =>
  get && !path.includes('{') && path !== '/api/events' ? [path.replace('/api/', '')] : [],
);

/** All that somebody can read over HTTP of a matter: every list, its page, its files, its papers in words. */
export async function sightOf(office: TrialOffice, officer: Officer, petition: Petition): Promise<Map<string, string>> {
  const seen = new Map<string, string>();
  const look = async (path: string): Promise<Answer> => {
    const answer = await officer.get(path);
    seen.set(path, JSON.stringify(answer.body));
    return answer;
  };
  for (const path of lists) await look(path);
  for (const path of registerReads) await look(path);
  for (const text of ['欧阳', '137', '知情']) await look(`queue?text=${encodeURIComponent(text)}`);
  for (const path of [petition.address, `${petition.address}/read-log`, `ledger/${officer.id}`]) await look(path);
  const page = (await officer.get(petition.address)).body as SeenPage;
  const letters = ((await officer.get('inbox')).body.items ?? []) as { id: string }[];
  for (const { id } of page.attachments ?? []) await look(`${petition.address}/attachments/${id}`);
  for (const id of new Set([...(page.notices ?? []), ...letters].map((one) => one.id)))
    for (const part of ['document', 'delivery-record'])
      seen.set(`${part} ${id}`, await wordsOf(office, officer, `notices/${id}/${part}`));
  for (const { id } of page.processes ?? []) await look(`call-backs/${id}/script`);
  return seen;
}

/** What a case page names that can be opened. */
export interface SeenPage {
  attachments?: { id: string; name: string; closed: boolean }[];
  notices?: { id: string; body: string | null; kind: string }[];
  processes?: { id: string }[];
}

/** The text of a paper with the name of its file; the status where it is refused. */
export async function wordsOf(office: TrialOffice, officer: Officer, path: string): Promise<string> {
  const answer = await fetch(`${office.url}/api/${path}?format=docx`, { headers: { cookie: officer.cookie } });
  if (answer.status !== 200) return String(answer.status);
  const name = decodeURIComponent(answer.headers.get('content-disposition') ?? '');
  return `${name} ${readWord(Buffer.from(await answer.arrayBuffer())).text}`;
}
