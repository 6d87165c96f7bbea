import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { brotliDecompressSync } from 'node:zlib';
import * as fontkit from 'fontkit';

const { resolve } = createRequire(import.meta.url);

/** A font a paper is set with, all under the SIL Open Font License 1.1. */
interface Typeface {
  read: () => Buffer;
  /** The characters it is asked for where the text's own font has none; a font is read when the first of them comes. */
  of: RegExp;
  /** What Word sets them with: on every office's machine. Null: whatever the paper says. */
  family: string | null;
  /** Its letters change their shape by their neighbours: nothing may come between them. */
  isShaped?: boolean;
}

const google = (file: string) => (): Buffer => readFileSync(resolve(`@expo-google-fonts/${file}.ttf`));
/**
 * Without its rules of joining, which the library cannot read and would fail at: each letter in the form it has by itself. A
 * table under another name is none.
 */
const unjoined = (read: () => Buffer) => (): Buffer => {
  const file = Buffer.from(read());
  const entry = file.indexOf('GSUB', 12, 'latin1');
  file.write('xSUB', entry, 'latin1');
  return file;
};
const rareHan = (): Buffer =>
  brotliDecompressSync(readFileSync(new URL('../../fonts/HanaMinB.ttf.br', import.meta.url)));

/** In the order in which they are asked. */
export const typefaces = {
  regular: { read: google('noto-serif-sc/400Regular/NotoSerifSC_400Regular'), of: /./su, family: null },
  bold: { read: google('noto-serif-sc/700Bold/NotoSerifSC_700Bold'), of: /./su, family: null },
  rareHan: { read: rareHan, of: /\p{Script=Han}/u, family: 'SimSun-ExtB' },
  tibetan: {
    read: google('noto-serif-tibetan/400Regular/NotoSerifTibetan_400Regular'),
    of: /\p{Script=Tibetan}/u,
    family: 'Microsoft Himalaya',
    isShaped: true,
  },
  yi: {
    read: google('noto-sans-yi/400Regular/NotoSansYi_400Regular'),
    of: /\p{Script=Yi}/u,
    family: 'Microsoft Yi Baiti',
  },
  arabic: {
    read: google('noto-naskh-arabic/400Regular/NotoNaskhArabic_400Regular'),
    of: /\p{Script_Extensions=Arabic}/u,
    family: 'Microsoft Uighur',
    isShaped: true,
  },
  mongolian: {
    read: unjoined(google('noto-sans-mongolian/400Regular/NotoSansMongolian_400Regular')),
    of: /\p{Script_Extensions=Mongolian}/u,
    family: 'Mongolian Baiti',
  },
  hangul: {
    read: google('gowun-batang/400Regular/GowunBatang_400Regular'),
    of: /\p{Script=Hangul}/u,
    family: 'Malgun Gothic',
  },
  lisu: {
    read: google('noto-sans-lisu/400Regular/NotoSansLisu_400Regular'),
    of: /\p{Script=Lisu}/u,
    family: 'Segoe UI',
  },
  emoji: {
    read: google('noto-emoji/400Regular/NotoEmoji_400Regular'),
    of: /[\p{Extended_Pictographic}\p{Regional_Indicator}]/u,
    family: 'Segoe UI Emoji',
    isShaped: true,
  },
} as const satisfies Record<string, Typeface>;

export type TypefaceName = keyof typeof typefaces;
export type Weight = Extract<TypefaceName, 'regular' | 'bold'>;

const others = (Object.keys(typefaces) as TypefaceName[]).filter((name) => name !== 'regular' && name !== 'bold');

const files = new Map<TypefaceName, Buffer>();
const opened = new Map<TypefaceName, fontkit.Font>();

/** The font's file, read once. */
export function fileOf(name: TypefaceName): Buffer {
  const file = files.get(name) ?? typefaces[name].read();
  files.set(name, file);
  return file;
}

/** The font to look things up in; what a paper is set with is opened anew, for it remembers what it was asked. */
export function fontOf(name: TypefaceName): fontkit.Font {
  const font = opened.get(name) ?? fontkit.create(fileOf(name));
  // Of a collection there is none among them.
  if (!('hasGlyphForCodePoint' in font)) throw new Error(`${name} is no single font.`);
  opened.set(name, font);
  return font;
}

const ignorable = /\p{Default_Ignorable_Code_Point}/u;

const isIn = (name: TypefaceName, character: string): boolean =>
  fontOf(name).hasGlyphForCodePoint(character.codePointAt(0) ?? 0);

/** Whether a font has every character of what is written as one; what only joins or shapes the others it need not have. */
const holds = (name: TypefaceName, cluster: string): boolean =>
  [...cluster].every((character) => ignorable.test(character) || isIn(name, character)) &&
  [...cluster].some((character) => !ignorable.test(character));

/** Whether a font can set this as one piece: the library fails at some sequences of letters that nobody writes. */
export function canSet(name: TypefaceName, text: string): boolean {
  if (!('isShaped' in typefaces[name])) return true;
  try {
    fontOf(name).layout(text, []);
    return true;
  } catch {
    return false;
  }
}

const chosen = new Map<string, TypefaceName | null>();

/** The font for what is written as one character, in a text of this weight; null where no font has it. */
export function typefaceOf(cluster: string, weight: Weight): TypefaceName | null {
  const key = `${weight} ${cluster}`;
  const known = chosen.get(key);
  if (known !== undefined) return known;
  const asked = [weight, ...others.filter((other) => typefaces[other].of.test(cluster))];
  const found = asked.find((name) => holds(name, cluster) && canSet(name, drawnBy(name, cluster))) ?? null;
  // What is written with several signs has no end of forms.
  if ([...cluster].length === 1) chosen.set(key, found);
  return found;
}

/** What the font draws of it: what only joins or shapes is left out where the font does not know it, or shapes nothing. */
export const drawnBy = (name: TypefaceName, cluster: string): string =>
  [...cluster]
    .filter((character) => isIn(name, character) && ('isShaped' in typefaces[name] || !ignorable.test(character)))
    .join('');
