import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build, type Plugin } from 'vite';
import { lightReact } from './light-react.js';

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** What telephones of 2017 and 2018 read (Chrome 57 in WeChat, Safari 11): async functions, but no modules to rely on. */
const olderTarget = 'es2017';

/**
 * A second bundle of each page for petitioners, for engines that cannot read the first: one plain script with what they
 * lack (src/petitioner/older-engines.ts). A small script behind the page's own loads it where that one did not open the
 * page; so nobody runs both, and a modern telephone loads a few hundred bytes more.
 */
export function olderEngines(pages: readonly string[]): Plugin {
  const bundles = new Map<string, string>();
  let starter = '';
  return {
    name: 'older-engines',
    apply: 'build',
    async buildStart() {
      const emit = (name: string, source: string): string => {
        const fileName = `assets/${name}-${createHash('sha256').update(source).digest('base64url').slice(0, 8)}.js`;
        this.emitFile({ type: 'asset', fileName, source });
        return `/${fileName}`;
      };
      const file = here('older-start.js');
      this.addWatchFile(file);
      starter = emit('older-start', readFileSync(file, 'utf8'));
      for (const page of pages) bundles.set(`/${page}.html`, emit(`older-${page}`, await olderBundle(page)));
    },
    transformIndexHtml: {
      order: 'post',
      handler(_html, { path }) {
        const bundle = bundles.get(path);
        if (bundle === undefined) return [];
        return [{ tag: 'script', attrs: { defer: true, src: starter, 'data-bundle': bundle }, injectTo: 'body' }];
      },
    },
  };
}

/** Its styles are those of the page, which links them already. */
async function olderBundle(page: string): Promise<string> {
  const built = await build({
    configFile: false,
    root: here('.'),
    logLevel: 'warn',
    plugins: [lightReact()],
    build: {
      write: false,
      target: olderTarget,
      modulePreload: false,
      rolldownOptions: { input: here(`src/petitioner/${page}/older.ts`), output: { format: 'iife' } },
    },
  });
  const outputs = [built].flat().flatMap((result) => ('output' in result ? result.output : []));
  const chunks = outputs.flatMap((output) => (output.type === 'chunk' ? [output.code] : []));
  const [code] = chunks;
  if (code === undefined || chunks.length !== 1) throw new Error(`${page}: the older bundle is not one script.`);
  return code;
}
