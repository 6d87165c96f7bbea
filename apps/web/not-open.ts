import type { Plugin } from 'vite';

/** What a page says that did not open. */
export interface NotOpen {
  title: string;
  zh: string;
  en: string;
}

/** Long enough for a slow line: nobody reads of a fault who only has to wait. */
const patience = '8s';

const style = `.not-open{visibility:hidden;animation:not-open 0s ${patience} forwards;max-width:560px;margin:0 auto;padding:16px;font:17px/1.6 sans-serif}.not-open dd{margin:0 0 8px;text-align:left}@keyframes not-open{to{visibility:visible}}`;

/**
 * Instead of a white page: what to do, in the place the page is drawn into, which removes it. It is seen at once without
 * JavaScript, and after a while where the code cannot be read. The API puts the office's address and telephone into
 * `<!--office-->` as it serves the page.
 */
export function notOpen(pages: Readonly<Record<string, NotOpen>>): Plugin {
  return {
    name: 'not-open',
    transformIndexHtml: {
      order: 'pre',
      handler(html, { path }) {
        const words = pages[path];
        if (!words || !html.includes('<!--not-open-->')) throw new Error(`${path} says nothing where it cannot open.`);
        const said = `<section class="not-open"><h1>${words.title}</h1><p>${words.zh}</p><p lang="en">${words.en}</p><!--office--></section>`;
        const atOnce = '<noscript><style>.not-open{visibility:visible;animation:none}</style></noscript>';
        return html.replace('</head>', `<style>${style}</style>${atOnce}</head>`).replace('<!--not-open-->', said);
      },
    },
  };
}
