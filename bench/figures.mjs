/** @param {number[]} values */
export function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1
    ? (sorted[middle] ?? NaN)
    : ((sorted[middle - 1] ?? NaN) + (sorted[middle] ?? NaN)) / 2;
}

/**
 * The value that a share of all stays below or at.
 * @param {number[]} values
 * @param {number} share 0 to 1
 */
export function percentile(values, share) {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.ceil(sorted.length * share) - 1)] ?? NaN;
}

/**
 * @param {number} value
 * @param {number} [digits]
 */
export const rounded = (value, digits = 2) => Number(value.toFixed(digits));

/**
 * Lets several sides do the same work in turn, so that whatever else the machine does meets them alike; every second
 * round in the opposite order. The first rounds only warm up.
 * @param {Record<string, () => Promise<number>>} sides each answers with a figure
 * @param {number} rounds that count
 * @param {(text: string) => void} say
 * @param {number} [warmUps] rounds before these
 * @returns {Promise<Record<string, number[]>>}
 */
export async function inTurn(sides, rounds, say, warmUps = 1) {
  const names = Object.keys(sides);
  /** @type {Record<string, number[]>} */
  const figures = Object.fromEntries(names.map((name) => [name, []]));
  for (let round = 1 - warmUps; round <= rounds; round += 1) {
    for (const name of round % 2 === 0 ? names : [...names].reverse()) {
      const figure = await /** @type {() => Promise<number>} */ (sides[name])();
      if (round > 0) figures[name]?.push(figure);
    }
    if (round > 0)
      say(
        `  ${round}/${rounds}  ${names.map((name) => `${name} ${rounded(figures[name]?.at(-1) ?? NaN, 1)}`).join('  ')}`,
      );
  }
  return figures;
}

/**
 * Does a piece of work `total` times, always `inFlight` of them at once.
 * @param {number} total
 * @param {number} inFlight
 * @param {(lane: number) => Promise<void>} work
 * @returns {Promise<number>} seconds
 */
export async function timed(total, inFlight, work) {
  const started = performance.now();
  let left = total;
  const lane = async (/** @type {number} */ index) => {
    while (left > 0) {
      left -= 1;
      await work(index);
    }
  };
  await Promise.all(Array.from({ length: inFlight }, (_, index) => lane(index)));
  return (performance.now() - started) / 1000;
}
