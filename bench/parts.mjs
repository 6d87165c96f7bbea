import { backup } from './backup.mjs';
import { bundle } from './bundle.mjs';
import { dashboard } from './dashboard.mjs';
import { deadlines } from './deadlines.mjs';
import { decisions } from './decisions.mjs';
import { find } from './find.mjs';
import { footprint } from './footprint.mjs';
import { http } from './http.mjs';
import { lifecycle } from './lifecycle.mjs';
import { longTexts } from './long-texts.mjs';
import { partitions } from './partitions.mjs';
import { processes } from './processes.mjs';
import { queue } from './queue.mjs';
import { queueBrowser } from './queue-browser.mjs';
import { registerPage } from './register-page.mjs';
import { restart } from './restart.mjs';
import { search } from './search.mjs';
import { trackSlow } from './track-slow.mjs';

/**
 * What every part of the benchmark works with.
 * @typedef {object} Bench
 * @property {import('./databases.mjs').Server} server
 * @property {number} rounds that count, besides the one that warms up
 * @property {number} size multiplies the default amount of work
 * @property {readonly string[]} only the parts of this run
 * @property {(text: string) => void} say progress, for people
 */

/** @typedef {{ figures: Record<string, unknown>, lines: string[] }} Outcome what a part adds to the JSON and to the table */

/** @typedef {(bench: Bench) => Promise<Outcome>} Part */

/** `as`: under which name its figures stand in the JSON, where that is not its own. @type {Record<import('./options.mjs').PartName, { title: string, run: Part, as?: string }>} */
export const parts = {
  lifecycle: { title: '办理全程(运行时) lifecycle through the runtime', run: lifecycle },
  http: { title: '办理全程(HTTP) lifecycle over HTTP', run: http },
  deadlines: { title: '万件期限同时到期 deadlines due at one instant', run: deadlines },
  queue: { title: '待办页 queue page', run: queue },
  decisions: { title: '待审批 list of decisions', run: decisions },
  search: { title: '疑似重复查询 seen-before search', run: search },
  find: { title: '查找 find anything', run: find },
  dashboard: { title: '统计看板 dashboard', run: dashboard },
  'register-page': { title: '台账页 register page', run: registerPage, as: 'registerPage' },
  'queue-browser': { title: '待办页,从点击到显示 queue page, click to painted rows', run: queueBrowser },
  'track-slow': { title: '群众查询页,慢速网络 track page on a slow network', run: trackSlow },
  bundle: { title: '网页大小 web bundles', run: bundle },
  restart: { title: '重新启动 restart', run: restart },
  processes: { title: '多进程 several processes', run: processes },
  partitions: { title: '按年分区 tables by year', run: partitions },
  backup: { title: '备份与恢复 backup and restore', run: backup },
  'long-texts': { title: '长文本清理 cleaning long texts', run: longTexts },
  footprint: { title: '占用 footprint', run: footprint },
};
