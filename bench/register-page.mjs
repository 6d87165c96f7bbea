import { randomUUID } from 'node:crypto';
import { percentile, rounded } from './figures.mjs';
import { askedAtSizes, largestRegister } from './registers.mjs';

const tenYears = 'from=2016-01-01';
const aYear = 'from=2025-03-01&to=2026-02-28';

/** What people look up in a register, over all its years where nothing else is said. */
const pages = [
  `registration?${tenYears}`,
  `registration?${tenYears}&unit=civilAffairs`,
  `registration?${tenYears}&channel=visit&direction=ascending`,
  `registration?${tenYears}&officer=window&to=2020-06-30`,
  `hand-overs?${tenYears}`,
  `receipts?${tenYears}&unit=civilAffairs`,
  `deliveries?${tenYears}`,
  `call-backs?${tenYears}&to=2019-12-31`,
];

/**
 * A page of a register over HTTP, for the desk and for a handler who finds what their unit had; each of them with the page
 * after it. p95 in ms. Then all of it as Excel, a hundred thousand lines at most: by how much that makes the api grow, in MB.
 * @type {import('./parts.mjs').Part}
 */
export async function registerPage(bench) {
  const asked = await askedAtSizes(bench, (caller) =>
    pages.flatMap((page) =>
      ['coordinator', 'handler'].flatMap((reader) =>
        readable(reader, page) ? [() => twoPages(caller, reader, page)] : [],
      ),
    ),
  );
  const totals = await totalsTaken(bench);
  const exported = await exportTaken(bench);
  // Two pages are asked for at a time.
  const p95Ms = rounded(asked.largestP95 / 2, 1);
  return {
    figures: { p95Ms, ...exported, totalsP95Ms: totals, twoPages: asked.figures },
    lines: [
      ...asked.lines,
      `一页 one page: p95 ${p95Ms} ms · 一年合计 totals of a year: p95 ${totals} ms`,
      `导出 export: ${exported.exportLines} 行 lines, ${exported.exportSeconds} s, 内存 memory +${exported.exportMb} MB`,
    ],
  };
}

/**
 * @param {string} reader
 * @param {string} page
 */
const readable = (reader, page) => reader !== 'handler' || !page.startsWith('call-backs');

/**
 * @param {import('./caller.mjs').Caller} caller
 * @param {string} reader
 * @param {string} page
 */
async function twoPages(caller, reader, page) {
  const { next } = await caller.get(reader, `registers/${page}`);
  await caller.get(reader, `registers/${page}${next ? `&cursor=${encodeURIComponent(String(next))}` : ''}`);
}

/** @param {import('./parts.mjs').Bench} bench */
async function totalsTaken(bench) {
  const { caller } = await largestRegister(bench);
  const taken = [];
  for (let round = 0; round <= bench.rounds; round += 1) {
    const started = performance.now();
    await caller.get('coordinator', `registers/registration/totals?${aYear}`);
    if (round > 0) taken.push(performance.now() - started);
  }
  return rounded(percentile(taken, 0.95), 0);
}

/**
 * The register of registrations from the beginning, asked for by the desk, approved by a leader, taken.
 * @param {import('./parts.mjs').Bench} bench
 */
async function exportTaken(bench) {
  const { api, caller } = await largestRegister(bench);
  const form = { list: 'register.registration', filter: { from: '2010-01-01', to: '2026-12-31' }, purpose: '测速' };
  const { id } = await caller.post('coordinator', 'exports', form, randomUUID());
  await caller.post('leader', `exports/${id}/approve`, { reason: '测速' }, randomUUID());
  const before = api.residentMb() ?? 0;
  let peak = before;
  const watching = setInterval(() => (peak = Math.max(peak, api.residentMb() ?? 0)), 50);
  const started = performance.now();
  await caller.take('coordinator', `exports/${id}/file`);
  clearInterval(watching);
  const { items } = /** @type {{ items: { id: string, downloads: { rows: number }[] }[] }} */ (
    /** @type {unknown} */ (await caller.get('coordinator', 'exports'))
  );
  return {
    exportMb: peak - before,
    exportLines: items.find((one) => one.id === id)?.downloads[0]?.rows ?? 0,
    exportSeconds: rounded((performance.now() - started) / 1000, 1),
  };
}
