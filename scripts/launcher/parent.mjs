/**
 * Calls `gone` when the process that started us has ended without telling us: `kill -9` of npm would
 * otherwise leave an office running that nobody can see or stop. Only asked for below npm; a launcher
 * started by hand may well outlive its shell.
 * @param {() => void} gone
 */
export function watchParent(gone) {
  const parent = process.ppid;
  const timer = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(timer);
    gone();
  }, 250);
  timer.unref();
}
