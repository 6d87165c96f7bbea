import { inflateSync } from 'node:zlib';

/** What a reader of a PDF file finds in it, read without the library that wrote it. */
export interface ReadPdf {
  /** The text of all pages, line by line. */
  text: string;
  /** Fonts used, each with whether its file is inside. */
  fonts: { name: string; embedded: boolean }[];
  /** Points: width and height of each page. */
  pages: [number, number][];
  /** Colours anything is drawn in, as red, green and blue. */
  colours: Set<string>;
}

type Objects = Map<string, string>;

export function readPdf(file: Buffer): ReadPdf {
  const objects: Objects = new Map(
    [...file.toString('latin1').matchAll(/(\d+) 0 obj\n([\s\S]*?)\nendobj/g)].map(([, id, body]) => [id!, body!]),
  );
  const pages = [...objects.values()].filter((body) => /\/Type \/Page\n/.test(body));
  const contents = pages.map((page) => ({
    drawn: streamOf(objects, reference(page, 'Contents')),
    fonts: fontsOf(objects, page),
  }));
  return {
    text: contents.map(({ drawn, fonts }) => textIn(drawn, fonts)).join('\n'),
    fonts: [...objects.values()]
      .filter((body) => body.includes('/Type /FontDescriptor'))
      .map((body) => ({
        name: /\/FontName \/\w+\+(\S+)/.exec(body)?.[1] ?? '',
        embedded: /\/FontFile[23]? \d+ 0 R/.test(body),
      })),
    pages: pages.map((page) => /\/MediaBox \[0 0 (\S+) (\S+)\]/.exec(page)!.slice(1).map(Number) as [number, number]),
    colours: new Set(
      contents.flatMap(({ drawn }) =>
        [...drawn.matchAll(/^(\S+ \S+ \S+) (?:scn|SCN)$/gm)].map(([, colour]) => colour!),
      ),
    ),
  };
}

const reference = (body: string, name: string): string => new RegExp(`/${name} (\\d+) 0 R`).exec(body)?.[1] ?? '';

function streamOf(objects: Objects, id: string): string {
  const body = objects.get(id) ?? '';
  const data = Buffer.from(body.slice(body.indexOf('stream\n') + 7, body.lastIndexOf('\nendstream')), 'latin1');
  return (body.includes('/FlateDecode') ? inflateSync(data) : data).toString('latin1');
}

/** Font name in the page → glyph → character. */
function fontsOf(objects: Objects, page: string): Map<string, string[]> {
  const resources = objects.get(reference(page, 'Resources')) ?? '';
  return new Map(
    [...resources.matchAll(/\/(F\d+) (\d+) 0 R/g)].map(([, name, id]) => [
      name!,
      charactersIn(streamOf(objects, reference(objects.get(id!) ?? '', 'ToUnicode'))),
    ]),
  );
}

function charactersIn(map: string): string[] {
  const characters: string[] = [];
  for (const [, from, list] of map.matchAll(/<(\w{4})> <\w{4}> \[(.*?)\]/g)) {
    [...list!.replaceAll(' ', '').matchAll(/<(\w*)>/g)].forEach(([, code], index) => {
      characters[parseInt(from!, 16) + index] = Buffer.from(code!, 'hex').swap16().toString('utf16le');
    });
  }
  return characters;
}

const escapes: Record<string, string> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' };

/** A string of the file, which marks that it is UTF-16 where it is. */
function textOfString(written: string): string {
  const bytes = Buffer.from(
    written.replaceAll(/\\([^])/g, (_, sign: string) => escapes[sign] ?? sign),
    'latin1',
  );
  return bytes[0] === 0xfe && bytes[1] === 0xff
    ? bytes.subarray(2).swap16().toString('utf16le')
    : bytes.toString('latin1');
}

function textIn(drawn: string, fonts: Map<string, string[]>): string {
  let font: string[] = [];
  let isSaid = false;
  const lines: string[] = [];
  const parts = /\/(F\d+) \S+ Tf|\[(.*?)\] TJ|\/ActualText \(((?:\\[^]|[^\\)])*)\)|\b(EMC)\b/g;
  for (const [, name, shown, said, end] of drawn.matchAll(parts)) {
    if (name) font = fonts.get(name) ?? [];
    else if (said !== undefined) {
      lines.push(textOfString(said));
      isSaid = true;
    } else if (end) isSaid = false;
    else if (!isSaid)
      lines.push(
        [...shown!.matchAll(/<(\w+)>/g)]
          .flatMap(([, codes]) => codes!.match(/.{4}/g) ?? [])
          .map((code) => font[parseInt(code, 16)] ?? '\uFFFD')
          .join(''),
      );
  }
  return lines.join('\n');
}
