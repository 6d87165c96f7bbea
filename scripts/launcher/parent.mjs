import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';

/**
 * Calls `gone` when the npm that started us has ended without telling us: `kill -9` of npm would otherwise
 * leave an office running that nobody sees. Only for a start through npm; a launcher started by hand may
 * well outlive its shell. npm puts a shell between itself and us, which outlives it too, so both are watched.
 * @param {() => void} gone
 */
export function watchNpm(gone) {
  const parent = process.ppid;
  const wrapper = commandOf(parent).includes('start.mjs') ? parent : null;
  const npm = wrapper && parentOf(wrapper);
  const timer = setInterval(() => {
    if (process.ppid === parent && (!wrapper || parentOf(wrapper) === npm)) return;
    clearInterval(timer);
    gone();
  }, 250);
  timer.unref();
}

/** @param {number} pid */
function commandOf(pid) {
  const file = `/proc/${pid}/cmdline`;
  return existsSync(file) ? readFileSync(file, 'utf8') : ask(pid, 'command');
}

/**
 * @param {number} pid
 * @returns {number} 0 when the process has ended
 */
function parentOf(pid) {
  if (!existsSync('/proc/self/stat')) return Number(ask(pid, 'ppid'));
  try {
    // The name in brackets may itself hold spaces and brackets.
    return Number(/\) \S (\d+)/.exec(readFileSync(`/proc/${pid}/stat`, 'utf8').replace(/^.*\)/s, ')'))?.[1]);
  } catch {
    return 0;
  }
}

/**
 * @param {number} pid
 * @param {'command' | 'ppid'} field
 */
const ask = (pid, field) => spawnSync('ps', ['-o', `${field}=`, '-p', String(pid)], { encoding: 'utf8' }).stdout ?? '';
