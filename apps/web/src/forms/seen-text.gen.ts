/* Made from libs/workflows/src/process/seen-text.ts by `npm run generate`; not to be edited. */

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

/**
 * What nobody sees, what makes a line read otherwise than it is written, and what is no character at all: controls, zero-width
 * characters, marks of direction, halves of surrogate pairs, noncharacters. What ties or shapes the characters beside it is none.
 */
const unseen = new RegExp(
  String.raw`(?!${joiner}|${selector})[\p{Cc}\p{Cs}\p{Noncharacter_Code_Point}\p{Default_Ignorable_Code_Point}\ufff9-\ufffb]`,
  'gu',
);

const anyBreak = new RegExp(String.raw`\r\n|[${breaks}]`, 'gu');
const breaksAndBlanks = new RegExp(String.raw` *[${breaks}${blanks}]+ *`, 'gu');
const blanksInText = new RegExp(String.raw`[${blanks.replace(String.raw`\t`, '')}]`, 'gu');
const seenControls = /[\n\t]/;

/** One line as people see it: breaks and blanks become a space, what nobody sees is left out. Idempotent. */
export const asLine = (text: string): string =>
  settled(text, (once) => once.replace(breaksAndBlanks, ' ').replace(unseen, '').trim());

/** A text of several lines as people see it: every kind of break is a line feed, what nobody sees is left out. Idempotent. */
export const asParagraphs = (text: string): string =>
  settled(text, (once) =>
    once
      .replace(anyBreak, '\n')
      .replace(blanksInText, ' ')
      .replace(unseen, (sign) => (seenControls.test(sign) ? sign : ''))
      .trim(),
  );

/** What is left out may have parted two characters that are now beside each other. */
function settled(text: string, clean: (text: string) => string): string {
  const next = clean(text);
  return next === text ? next : settled(next, clean);
}
