import { strFromU8, strToU8, unzipSync, zipSync, type Zippable } from 'fflate';

/** Fonts an office may not have, and what Word takes instead. */
const substitutes: Readonly<Record<string, string>> = { 仿宋_GB2312: '仿宋' };

/** The first day a ZIP can name, whatever the machine's time zone. */
const unspoken = new Date(1980, 0, 1);

/** The file as it was written, without the moment of writing: every time in it is `at` (ISO 8601), the notice's own. */
export function sealedArchive(file: Uint8Array, at: string): Buffer {
  const archive: Zippable = {};
  for (const [name, content] of Object.entries(unzipSync(file)))
    archive[name] = strToU8(rewritten(name, strFromU8(content), at));
  return Buffer.from(zipSync(archive, { mtime: unspoken, level: 6 }));
}

function rewritten(name: string, xml: string, at: string): string {
  if (name === 'docProps/core.xml')
    return xml.replaceAll(/(<dcterms:(?:created|modified)[^>]*>)[^<]*/g, `$1${new Date(at).toISOString()}`);
  if (name === 'word/fontTable.xml') return xml.replace(/\/>\s*$/, `>${fonts()}</w:fonts>`);
  if (name === 'word/styles.xml') return withoutExtraSpace(xml);
  return xml;
}

const fonts = (): string =>
  Object.entries(substitutes)
    .map(
      ([family, substitute]) =>
        `<w:font w:name="${family}"><w:altName w:val="${substitute}"/><w:charset w:val="86"/></w:font>`,
    )
    .join('');

/**
 * The style every paragraph is based on. Word would put a quarter of a character between a date's digits and its words,
 * and no line would hold 28; a line that is set on the grid a second time is spread.
 */
const withoutExtraSpace = (xml: string): string =>
  xml.replace(
    /(<w:style [^>]*w:styleId="Normal".*?<w:pPr>)/,
    `$1${['autoSpaceDE', 'autoSpaceDN', 'adjustRightInd', 'snapToGrid'].map((name) => `<w:${name} w:val="0"/>`).join('')}`,
  );
