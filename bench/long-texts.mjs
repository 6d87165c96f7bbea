import * as canonicalForm from '../libs/workflows/dist/policy/canonical-form.js';
import * as seenText from '../libs/workflows/dist/process/seen-text.js';

/** The longest text a request holds, in UTF-16 units, and a quarter of it. */
const [quarter, longest] = [262_144, 1_048_576];

/** Something over and over with a beginning and an end that may not fit: what a pattern would try again from each place. */
const pumped = [' ', '\u{e0061}', '\u200b', '\n ', '1', '# ', '\u200d👨', '转1', '\ufdfa', '13800001111', '\r'];

const forms = Object.entries({ ...seenText, ...canonicalForm }).filter(([, form]) => typeof form === 'function');

/** @param {(text: string) => unknown} form @param {string} text */
function msFor(form, text) {
  const begun = performance.now();
  form(text);
  return performance.now() - begun;
}

/**
 * How long what people send takes to be cleaned before its length is looked at, at worst, and how that grows when the text is four
 * times as long: about four where it is read once.
 * @type {import('./parts.mjs').Part}
 */
export async function longTexts() {
  const figures = Object.fromEntries(
    forms.map(([name, form]) => {
      const tried = pumped.map((one) => {
        const [short, long] = [quarter, longest].map((length) => `x${one.repeat(length / one.length)}x`);
        const ms = msFor(/** @type {(text: string) => unknown} */ (form), long ?? '');
        return { ms, growth: ms / Math.max(0.1, msFor(/** @type {(text: string) => unknown} */ (form), short ?? '')) };
      });
      const worst = tried.reduce((one, other) => (other.ms > one.ms ? other : one));
      return [name, { ms: Math.round(worst.ms), growth: Number(worst.growth.toFixed(1)) }];
    }),
  );
  const lines = Object.entries(figures).map(([name, { ms, growth }]) => `${name}: ${ms} ms, x ${growth}`);
  return { figures, lines };
}
