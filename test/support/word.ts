import { strFromU8, unzipSync } from 'fflate';

/** What Word finds in a file: its parts, and the text of its head and body, paragraph by paragraph. */
export interface ReadWord {
  parts: Record<string, string>;
  text: string;
}

export function readWord(file: Buffer): ReadWord {
  const parts = Object.fromEntries(
    Object.entries(unzipSync(file)).map(([name, content]) => [name, strFromU8(content)]),
  );
  const heads = Object.keys(parts)
    .filter((name) => /^word\/header\d+[.]xml$/.test(name))
    .sort();
  return { parts, text: [...heads, 'word/document.xml'].map((name) => textIn(parts[name] ?? '')).join('\n') };
}

const textIn = (xml: string): string =>
  [...xml.matchAll(/<w:p[ >].*?<\/w:p>/gs)]
    .map(([paragraph]) => [...paragraph.matchAll(/<w:t[^>]*>([^<]*)<\/w:t>/g)].map(([, text]) => text).join(''))
    .join('\n')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&');
