import { readFileSync } from 'node:fs';
import { root } from '../root.mjs';

/** What `npm run bench -- --json` said, as it was recorded. */
const recorded = 'docs/performance/figures.json';

/** Colours that differ in lightness too, for print and for eyes that see few of them. */
const [ink, pale, ours, beyond, limit] = ['#1f2937', '#d1d5db', '#1d5f8f', '#6aa5cc', '#c2410c'];

/** Pictures of the recorded figures for docs/performance.md. */
export async function charts() {
  const figures = JSON.parse(readFileSync(`${root}${recorded}`, 'utf8'));
  return {
    'docs/images/growth.svg': growth(figures),
    'docs/images/ratios.svg': ratios(figures),
    'docs/images/by-year.svg': byYear(figures),
  };
}

/**
 * @typedef {{ p95Milliseconds: Record<string, number>, medianMilliseconds: Record<string, number> }} Growth ms by number of petitions
 * @typedef {{ plainMilliseconds: number, byYearMilliseconds: number, ratio: number }} Compared
 * @typedef {Record<'lifecycle' | 'http' | 'deadlines', { ratio: number }> & Record<'queue' | 'search' | 'dashboard', Growth> & { partitions: Record<string, Compared> }} Figures
 */

/** @param {Figures} figures */
function growth(figures) {
  const panels = [
    {
      title: '待办页 queue page',
      of: figures.queue,
      limit: 1.3 * (Object.values(figures.queue.p95Milliseconds)[0] ?? 0),
      says: '1.3 × 一万件 ten thousand',
    },
    { title: '疑似重复查询 seen-before search', of: figures.search, limit: 300, says: '300 ms' },
    { title: '统计看板 dashboard', of: figures.dashboard, limit: 1000, says: '1 s' },
  ];
  const width = 270;
  return picture(
    width * panels.length,
    250,
    panels.map((panel, index) => `<g transform="translate(${index * width} 0)">${curve(panel, width)}</g>`).join('\n'),
  );
}

/**
 * @param {{ title: string, of: Growth, limit: number, says: string }} panel
 * @param {number} width
 */
function curve({ title, of, limit: most, says }, width) {
  const [left, top, right, bottom] = [48, 56, width - 22, 200];
  const sizes = Object.keys(of.p95Milliseconds);
  const highest = Math.max(most, ...Object.values(of.p95Milliseconds)) * 1.15;
  const x = (/** @type {number} */ index) => left + 14 + ((right - left - 28) * index) / (sizes.length - 1);
  const y = (/** @type {number} */ ms) => bottom - ((bottom - top) * ms) / highest;
  const line = (/** @type {Record<string, number>} */ values, /** @type {string} */ colour) => {
    const points = sizes.map((size, index) => /** @type {const} */ ([x(index), y(values[size] ?? 0)]));
    return `<polyline points="${points.map((point) => point.map(round).join(',')).join(' ')}" fill="none" stroke="${colour}" stroke-width="2.5"/>
      ${points.map(([px, py]) => `<circle cx="${round(px)}" cy="${round(py)}" r="3.5" fill="${colour}"/>`).join('')}`;
  };
  // Beside the line of the limit a number stands below its point.
  const above = (/** @type {number} */ at) => (at - y(most) > 0 && at - y(most) < 24 ? 16 : -8);
  const numbers = sizes.map((size, index) => {
    const ms = of.p95Milliseconds[size] ?? 0;
    return text(x(index), y(ms) + above(y(ms)), shown(ms), { fill: ours, anchor: 'middle', size: 11 });
  });
  return [
    text(left - 30, 22, title, { size: 14, weight: 600 }),
    text(left - 30, 40, 'ms:', { size: 11 }),
    text(left - 8, 40, '● p95', { size: 11, fill: ours }),
    text(left + 34, 40, '● 中位 median', { size: 11, fill: beyond }),
    `<line x1="${left}" y1="${bottom}" x2="${right}" y2="${bottom}" stroke="${pale}"/>`,
    text(left - 6, bottom + 4, '0', { anchor: 'end', size: 11 }),
    ...sizes.map((size, index) =>
      text(x(index), bottom + 18, Number(size).toLocaleString('en'), { anchor: 'middle', size: 11 }),
    ),
    text((left + right) / 2, bottom + 36, '件 petitions', { anchor: 'middle', size: 11 }),
    `<line x1="${left}" y1="${round(y(most))}" x2="${right}" y2="${round(y(most))}" stroke="${limit}" stroke-dasharray="5 4"/>`,
    text(left, y(most) - 5, `上限 limit ${says}`, { fill: limit, size: 11 }),
    line(of.medianMilliseconds, beyond),
    line(of.p95Milliseconds, ours),
    ...numbers,
  ].join('\n');
}

/** @param {Figures} figures */
function ratios(figures) {
  const bars = [
    { title: '办理全程 lifecycle', value: figures.lifecycle.ratio, goal: 1 },
    { title: '办理全程（HTTP） over HTTP', value: figures.http.ratio, goal: 0.6 },
    { title: '期限同时到期 deadlines', value: figures.deadlines.ratio, goal: 0.33 },
  ];
  const [left, wide] = [190, 520];
  const highest = Math.max(...bars.map(({ value, goal }) => Math.max(value, goal))) * 1.15;
  const x = (/** @type {number} */ value) => left + (wide * value) / highest;
  const rows = bars.map(({ title, value, goal }, index) => {
    const y = 64 + index * 40;
    return [
      text(left - 10, y + 15, title, { anchor: 'end', size: 12 }),
      `<rect x="${left}" y="${y}" width="${round(x(value) - left)}" height="22" fill="${ours}"/>`,
      `<line x1="${round(x(goal))}" y1="${y - 5}" x2="${round(x(goal))}" y2="${y + 27}" stroke="${limit}" stroke-width="2.5"/>`,
      text(x(Math.max(value, goal)) + 8, y + 15, String(value), { size: 12, weight: 600 }),
    ].join('\n');
  });
  return picture(
    800,
    190,
    [
      text(18, 22, '与同样的行手写入库之比 ratio to the same rows written by hand', { size: 14, weight: 600 }),
      text(18, 42, '竖线为目标 the upright line is the goal', { size: 11, fill: limit }),
      ...rows,
    ].join('\n'),
  );
}

const questions = {
  queue: '待办页 queue',
  casePage: '案件页 case page',
  track: '群众查询 track',
  register: '登记并转办 register and hand over',
  verify: '校验千条历史链 verify 1,000 histories',
};

/** @param {Figures} figures */
function byYear({ partitions }) {
  const left = 230;
  const widest = Math.max(...Object.keys(questions).map((name) => partitions[name]?.ratio ?? 0), 1) * 1.15;
  const x = (/** @type {number} */ ratio) => left + (480 * ratio) / widest;
  const rows = Object.entries(questions).map(([name, title], index) => {
    const one = partitions[name];
    const y = 56 + index * 34;
    if (!one) return '';
    return [
      text(left - 10, y + 14, title, { anchor: 'end', size: 12 }),
      `<rect x="${left}" y="${y}" width="${round(x(one.ratio) - left)}" height="20" fill="${ours}"/>`,
      text(
        x(Math.max(1, one.ratio)) + 8,
        y + 14,
        `${one.ratio} (${shown(one.plainMilliseconds)} → ${shown(one.byYearMilliseconds)} ms)`,
        { size: 11 },
      ),
    ].join('\n');
  });
  return picture(
    860,
    240,
    [
      text(18, 22, '按年分区与一张表之比 tables by year to whole tables', { size: 14, weight: 600 }),
      text(18, 40, '竖线 = 一样快 the upright line: equally fast', { size: 11, fill: limit }),
      ...rows,
      `<line x1="${round(x(1))}" y1="48" x2="${round(x(1))}" y2="222" stroke="${limit}" stroke-width="2" stroke-dasharray="5 4"/>`,
    ].join('\n'),
  );
}

const round = (/** @type {number} */ value) => Math.round(value * 10) / 10;

const shown = (/** @type {number} */ ms) => (ms < 100 ? String(round(ms)) : String(Math.round(ms)));

/**
 * @param {number} x
 * @param {number} y
 * @param {string} words
 * @param {{ fill?: string, anchor?: string, size?: number, weight?: number }} [look]
 */
const text = (x, y, words, { fill = ink, anchor = 'start', size = 12, weight = 400 } = {}) =>
  `<text x="${round(x)}" y="${round(y)}" fill="${fill}" text-anchor="${anchor}" font-size="${size}" font-weight="${weight}">${words}</text>`;

/**
 * @param {number} width
 * @param {number} height
 * @param {string} content
 */
const picture = (
  width,
  height,
  content,
) => `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" font-family="system-ui, 'Noto Sans CJK SC', 'PingFang SC', 'Microsoft YaHei', sans-serif">
<!-- Generated by npm run generate from ${recorded}. Do not edit. -->
<rect width="${width}" height="${height}" fill="#ffffff"/>
${content}
</svg>
`;
