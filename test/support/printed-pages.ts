import { writeFileSync } from 'node:fs';
import { inflateSync } from 'node:zlib';
import type { Page } from 'playwright-core';

/** What a page of the console is on paper: the text of each sheet, blanks left out. Keeps the file beside the pictures. */
export async function printedPages(page: Page, picture: string): Promise<string[]> {
  const file = await page.pdf({ preferCSSPageSize: true });
  writeFileSync(picture.replace(/png$/, 'pdf'), file);
  return textOfSheets(file);
}

type Objects = Map<string, string>;

/** Text as the browser writes it: glyphs in hexadecimal, each font with a table of the characters they stand for. */
function textOfSheets(file: Buffer): string[] {
  const objects: Objects = new Map(
    [...file.toString('latin1').matchAll(/(\d+) 0 obj\n([\s\S]*?)\nendobj/g)].map(([, id, body]) => [id!, body!]),
  );
  const sheets = [...objects.values()].filter((body) => /\/Type \/Page\n/.test(body));
  return sheets.map((sheet) => shownIn(streamOf(objects, reference(sheet, 'Contents')), fontsOf(objects, sheet)));
}

const reference = (body: string, name: string): string => new RegExp(`/${name} (\\d+) 0 R`).exec(body)?.[1] ?? '';

function streamOf(objects: Objects, id: string): string {
  const body = objects.get(id) ?? '';
  const data = Buffer.from(body.slice(body.indexOf('stream\n') + 7, body.lastIndexOf('\nendstream')), 'latin1');
  return (body.includes('/FlateDecode') ? inflateSync(data) : data).toString('latin1');
}

function fontsOf(objects: Objects, sheet: string): Map<string, Map<string, string>> {
  return new Map(
    [...sheet.matchAll(/\/(F\d+) (\d+) 0 R/g)].map(([, name, id]) => [
      name!,
      charactersIn(streamOf(objects, reference(objects.get(id!) ?? '', 'ToUnicode'))),
    ]),
  );
}

const hex = (value: number): string => value.toString(16).toUpperCase().padStart(4, '0');
const character = (code: string): string => Buffer.from(code, 'hex').swap16().toString('utf16le');

/** Glyph → character, by single pairs and by ranges. */
function charactersIn(map: string): Map<string, string> {
  const pairs = [...map.matchAll(/^<(\w{4})> <(\w+)>$/gm)].map(
    ([, glyph, code]) => [glyph!, character(code!)] as const,
  );
  const ranges = [...map.matchAll(/^<(\w{4})> <(\w{4})> <(\w{4})>$/gm)].flatMap(([, from, to, code]) => {
    const [first, last, start] = [from!, to!, code!].map((one) => parseInt(one, 16)) as [number, number, number];
    return Array.from({ length: last - first + 1 }, (_, at) => [hex(first + at), character(hex(start + at))] as const);
  });
  return new Map([...pairs, ...ranges]);
}

function shownIn(drawn: string, fonts: Map<string, Map<string, string>>): string {
  let font = new Map<string, string>();
  const text: string[] = [];
  for (const [, name, glyphs] of drawn.matchAll(/\/(F\d+) \S+ Tf|<(\w+)>/g)) {
    if (name) font = fonts.get(name) ?? new Map();
    else text.push(...(glyphs!.match(/.{4}/g) ?? []).map((glyph) => font.get(glyph.toUpperCase()) ?? ''));
  }
  return text.join('').replaceAll(/\s/g, '');
}
