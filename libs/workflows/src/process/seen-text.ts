/** A line or paragraph may end with any of these; a title holds none of them. */
const breaks = String.raw`\n\r\v\f\u0085\u2028\u2029`;

/** Characters that are drawn as nothing but count as letters or signs: a name of them alone is no name. */
const blanks = String.raw`\t\u115f\u1160\u2800\u3164\uffa0`;

/** What belongs between two characters that join: an emoji made of several, or two letters of a script that ties them. */
const joiner =
  String.raw`(?<=[\p{Extended_Pictographic}\p{Emoji_Modifier}\ufe0f])\u200d(?=\p{Extended_Pictographic})|` +
  String.raw`(?<=(?![\p{Script=Han}\p{Script=Latin}])[\p{L}\p{M}])[\u200c\u200d](?=(?![\p{Script=Han}\p{Script=Latin}])\p{L})`;

/** What chooses another form of the character before it. */
const selector =
  String.raw`(?<=[\p{L}\p{N}\p{S}\p{P}])[\ufe00-\ufe0f\u{e0100}-\u{e01ef}]|(?<=\p{Script=Mongolian})[\u180b-\u180d\u180f]|` +
  String.raw`(?<=[\u{1f3f4}\u{e0020}-\u{e007f}])[\u{e0020}-\u{e007f}]`;

/** A sign that nobody sees, beside characters that it ties or shapes. */
const belongsHere = new RegExp(`${joiner}|${selector}`, 'u');

/**
 * What nobody sees, what makes a line read otherwise than it is written, and what is no character at all: controls, zero-width
 * characters, marks of direction, halves of surrogate pairs, noncharacters. Some of it ties or shapes the characters beside it.
 */
const unseen = new RegExp(
  String.raw`[\p{Cc}\p{Cs}\p{Noncharacter_Code_Point}\p{Default_Ignorable_Code_Point}\ufff9-\ufffb]+`,
  'gu',
);

const anyBreak = new RegExp(String.raw`\r\n|[${breaks}]`, 'gu');
const gap = new RegExp(`[ ${breaks}${blanks}]+`, 'gu');
const blanksInText = new RegExp(String.raw`[${blanks.replace(String.raw`\t`, '')}]`, 'gu');

/*
 * A stranger may send a text as long as a request may be, and it is cleaned before its length is looked at: each of these reads
 * it once from beginning to end, whatever it holds.
 */

/** One line as people see it: breaks and blanks become a space, what nobody sees is left out. Idempotent. */
export const asLine = (text: string): string =>
  withoutUnseen(
    text.replace(gap, (signs) => (/^ +$/.test(signs) ? signs : ' ')),
    '',
  ).trim();

/** A text of several lines as people see it: every kind of break is a line feed, what nobody sees is left out. Idempotent. */
export const asParagraphs = (text: string): string =>
  withoutUnseen(text.replace(anyBreak, '\n').replace(blanksInText, ' '), '\n\t').trim();

/** What nobody sees stays where it belongs between the characters that are kept, and where it is one of `besides`. */
const withoutUnseen = (text: string, besides: string): string =>
  text.replace(unseen, (run: string, from: number) => {
    const next = characterAt(text, from + run.length);
    const signs = [...run];
    let before = characterBefore(text, from);
    let kept = '';
    signs.forEach((sign, index) => {
      if (!besides.includes(sign) && !isTied(before, sign, signs[index + 1] ?? next)) return;
      kept += sign;
      before = sign;
    });
    return kept;
  });

const isTied = (before: string, sign: string, after: string): boolean =>
  // A sign that is kept stands between its neighbours; the neighbours themselves are no matter of this question.
  belongsHere.exec(before + sign + after)?.index === before.length;

const characterAt = (text: string, at: number): string => [...text.slice(at, at + 2)][0] ?? '';
const characterBefore = (text: string, at: number): string => [...text.slice(Math.max(0, at - 2), at)].at(-1) ?? '';
