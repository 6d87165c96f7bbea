import { readFileSync, statSync } from 'node:fs';
import { build } from '../scripts/build.mjs';
import { root } from '../scripts/root.mjs';
import { rounded } from './figures.mjs';

const built = `${root}apps/web/dist/`;
/** What a petitioner's phone may load of JavaScript, kB compressed. */
const phoneLimitKb = 120;

/** @type {Record<string, { title: string, limitKb: number | null }>} */
const pages = {
  'index.html': { title: '工作台 console', limitKb: null },
  'track.html': { title: '群众查询 track', limitKb: phoneLimitKb },
  'online.html': { title: '网上信访 online petition', limitKb: phoneLimitKb },
};

/**
 * What each page loads before it can be used, kB compressed as the api serves it.
 * @type {import('./parts.mjs').Part}
 */
export async function bundle() {
  await build();
  const sizes = Object.fromEntries(Object.keys(pages).map((page) => [page, sizeOf(page)]));
  return {
    figures: { gzipKb: sizes, phoneLimitKb },
    lines: Object.entries(pages).map(([page, { title, limitKb }]) => {
      const { script = NaN, style = NaN } = sizes[page] ?? {};
      const verdict = limitKb === null ? '' : ` (上限 limit ${limitKb} kB: ${script <= limitKb ? '✓' : '✗'})`;
      return `${title}: JS ${script} kB${verdict} · CSS ${style} kB`;
    }),
  };
}

/** @param {string} page whose HTML names every file it needs at once, the ones imported by those included */
function sizeOf(page) {
  const names = new Set(
    [...readFileSync(built + page, 'utf8').matchAll(/(?:src|href)="\/(assets\/[^"]+\.(?:js|css))"/g)].map(([, name]) =>
      String(name),
    ),
  );
  const kilobytes = (/** @type {string} */ ending) =>
    rounded(
      [...names]
        .filter((name) => name.endsWith(ending))
        .reduce((sum, name) => sum + statSync(`${built}${name}.gz`).size, 0) / 1000,
      1,
    );
  return { script: kilobytes('.js'), style: kilobytes('.css') };
}
