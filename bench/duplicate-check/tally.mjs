/** Titles of one writer that share this many characters in a row are about one matter. */
const sharedInARow = 6;

/**
 * @typedef {{ items: { number: string }[], ms: number }} Answer
 * @typedef {{ user: string, title: string, number: string, byTitle: Answer, byAll: Answer }} Asked
 */

/**
 * What is known without reading the texts: a writer who wrote before (the hard question, because much of that is about
 * other matters), and among those a writer whose earlier title says the same (a known repeat).
 */
export class Tally {
  /** @type {Map<string, Asked[]>} */
  #byWriter = new Map();
  /** @type {{ same: boolean, inTitle: boolean, inAll: boolean }[]} */
  #known = [];
  /** @type {number[]} */
  #ms = [];
  #noise = 0;
  #asked = 0;

  /** @param {Asked} asked */
  add(asked) {
    const earlier = this.#byWriter.get(asked.user) ?? [];
    const same = earlier.filter(({ title }) => shareInARow(title, asked.title));
    if (earlier.length > 0) this.#known.push({ same: false, ...foundAmong(earlier, asked) });
    if (same.length > 0) this.#known.push({ same: true, ...foundAmong(same, asked) });
    this.#byWriter.set(asked.user, [...earlier, asked]);
    this.#ms.push(asked.byTitle.ms, asked.byAll.ms);
    this.#asked += 1;
    if (earlier.length === 0 && asked.byAll.items.length > 0) this.#noise += 1;
  }

  /** @param {number} first */
  report(first) {
    const [repeats, writers] = [this.#known.filter(({ same }) => same), this.#known.filter(({ same }) => !same)];
    const sorted = this.#ms.sort((a, b) => a - b);
    const at = (/** @type {number} */ share) => (sorted[Math.floor(sorted.length * share)] ?? 0).toFixed(1);
    return [
      `${this.#asked} petitions; the panel shows ${first}; found by words alone:`,
      line('known repeats (same writer, same words in the title), title typed', repeats, ({ inTitle }) => inTitle),
      line('known repeats, title and content typed', repeats, ({ inAll }) => inAll),
      line('anything of the same writer, title typed', writers, ({ inTitle }) => inTitle),
      line('anything of the same writer, title and content typed', writers, ({ inAll }) => inAll),
      `something suggested to a writer who never wrote before: ${this.#noise}`,
      `ms per question: p50 ${at(0.5)}, p95 ${at(0.95)}, p99 ${at(0.99)}`,
    ].join('\n');
  }
}

/**
 * @param {Asked[]} wanted
 * @param {Asked} asked
 */
function foundAmong(wanted, { byTitle, byAll }) {
  const numbers = new Set(wanted.map(({ number }) => number));
  const has = (/** @type {Answer} */ { items }) => items.some(({ number }) => numbers.has(number));
  return { inTitle: has(byTitle), inAll: has(byAll) };
}

/**
 * @template T
 * @param {string} words
 * @param {T[]} cases
 * @param {(one: T) => boolean} isFound
 */
function line(words, cases, isFound) {
  const found = cases.filter(isFound).length;
  return `${words}: ${found} of ${cases.length}${cases.length > 0 ? ` (${((100 * found) / cases.length).toFixed(1)} %)` : ''}`;
}

/**
 * @param {string} one
 * @param {string} other
 */
function shareInARow(one, other) {
  for (let start = 0; start + sharedInARow <= one.length; start += 1)
    if (other.includes(one.slice(start, start + sharedInARow))) return true;
  return false;
}
