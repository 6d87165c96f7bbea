import { register } from 'node:module';
import { pinyin } from 'pinyin-pro';

/** The Chinese labels of the menu in pinyin, syllable by syllable: the web carries no dictionary. */
export async function spelt() {
  register('../typescript-hooks.mjs', import.meta.url);
  const { zh } = await import('../../apps/web/src/language/messages.zh.js');
  const labels = Object.entries(/** @type {Record<string, string>} */ (zh)).filter(([key]) =>
    key.startsWith('navigation.'),
  );
  const lines = labels.map(([key, label]) => `  '${key}': '${pinyin(label, { toneType: 'none', v: true })}',`);
  return { 'apps/web/src/shell/spelt.gen.ts': `${heading}export const spelt = {\n${lines.join('\n')}\n} as const;\n` };
}

const heading = `/* Made from the Chinese labels of the menu by \`npm run generate\`; not to be edited. */

/** Labels of the menu in pinyin, syllable by syllable. */
`;
