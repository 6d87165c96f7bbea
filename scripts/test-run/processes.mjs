import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';

/**
 * @typedef {object} ProcessTime
 * @property {number} parent
 * @property {number} usedMs processor time, with that of its children that have ended and were waited for
 */

/** The kernel counts in hundredths of a second wherever Node runs on Linux. */
const tickMs = 10;

/** @returns {Map<number, ProcessTime>} every process of this machine by its id */
export function processTimes() {
  return existsSync('/proc/self/stat') ? fromKernel() : fromPs();
}

/**
 * A process and all that it has started, the innermost last.
 * @param {number} pid
 * @param {Map<number, ProcessTime>} times
 */
export function family(pid, times) {
  const found = times.has(pid) ? [pid] : [];
  for (const member of found) for (const [child, { parent }] of times) if (parent === member) found.push(child);
  return found;
}

/**
 * Processor time (ms) of a process and all that it has started; null where it is not there.
 * @param {number} pid
 * @param {Map<number, ProcessTime>} times
 */
export function usedByFamily(pid, times) {
  if (!times.has(pid)) return null;
  return family(pid, times).reduce((sum, member) => sum + (times.get(member)?.usedMs ?? 0), 0);
}

function fromKernel() {
  /** @type {Map<number, ProcessTime>} */
  const times = new Map();
  for (const entry of readdirSync('/proc')) {
    if (!/^\d+$/.test(entry)) continue;
    const fields = statOf(entry);
    if (!fields) continue;
    const used = [11, 12, 13, 14].reduce((sum, index) => sum + Number(fields[index]), 0);
    times.set(Number(entry), { parent: Number(fields[1]), usedMs: used * tickMs });
  }
  return times;
}

/**
 * The fields after the name, which may itself hold spaces and brackets; null where the process has ended.
 * @param {string} pid
 */
function statOf(pid) {
  try {
    return readFileSync(`/proc/${pid}/stat`, 'utf8')
      .replace(/^.*\) /s, '')
      .split(' ');
  } catch {
    return null;
  }
}

function fromPs() {
  const { stdout } = spawnSync('ps', ['-A', '-o', 'pid=,ppid=,time='], { encoding: 'utf8' });
  /** @type {Map<number, ProcessTime>} */
  const times = new Map();
  for (const line of (stdout ?? '').split('\n')) {
    const [pid, parent, time] = line.trim().split(/\s+/);
    if (time) times.set(Number(pid), { parent: Number(parent), usedMs: inMs(time) });
  }
  return times;
}

/** @param {string} time `[[days-]hours:]minutes:seconds[.hundredths]` */
function inMs(time) {
  const [clock = '', days = '0'] = time.split('-').reverse();
  return clock.split(':').reduce((sum, part) => sum * 60 + Number(part), Number(days) * 24) * 1000;
}
