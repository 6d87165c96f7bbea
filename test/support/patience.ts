import { availableParallelism, loadavg } from 'node:os';

/** What has not come by then never comes (ms). Nothing that passes waits for it, so a busy machine is slow, not wrong. */
export const lastResortMs = 300_000;

/**
 * What is promised for a machine with nothing else to do, here and now: as much more as others take of this one. For a time that
 * is itself the guarantee; every other wait has `lastResortMs`.
 */
export function onThisMachine(promised: number): number {
  const share = loadavg()[0]! / availableParallelism();
  return Math.round(promised * Math.max(1, share, slowdown()));
}

/** What was measured holds for so long (ms): measuring takes a processor itself. */
const heldMs = 5_000;
let measured = { at: -Infinity, slowdown: 1 };

function slowdown(): number {
  if (performance.now() - measured.at > heldMs) measured = { slowdown: measuredSlowdown(), at: performance.now() };
  return measured.slowdown;
}

/** How many times as long a piece of work takes here as it needs of a processor. */
function measuredSlowdown(): number {
  const [began, before] = [performance.now(), process.cpuUsage()];
  const usedMs = (): number => {
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1000;
  };
  while (usedMs() < 20);
  return (performance.now() - began) / usedMs();
}
