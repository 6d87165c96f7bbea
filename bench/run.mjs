import { parts } from './parts.mjs';
import { closeRegisters } from './registers.mjs';

/**
 * Runs the parts asked for, one after the other; the last line with --json is one object.
 * @param {import('./options.mjs').BenchOptions} options
 * @param {import('./databases.mjs').Server} server
 */
export async function runBench({ json, only, rounds, size }, server) {
  const say = (/** @type {string} */ text) => void (json ? process.stderr : process.stdout).write(`${text}\n`);
  /** @type {Record<string, unknown>} */
  const figures = {};
  for (const name of only) {
    const part = parts[name];
    if (!part) continue;
    say(`\n${part.title}`);
    const outcome = await part.run({ server, rounds, size, only, say });
    figures[part.as ?? name] = outcome.figures;
    for (const line of outcome.lines) say(`  ${line}`);
  }
  await closeRegisters();
  if (json) process.stdout.write(`${JSON.stringify(figures)}\n`);
}
