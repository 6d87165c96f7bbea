import { mark, unprintable } from '@banjie/documents';
import type { RegistrationReceipt } from '@banjie/office';
import { asParagraphs } from '@banjie/workflows';

type Warning = RegistrationReceipt['warnings'][number];

/** Which fields of a form hold characters that no paper of the office can show, for the officer to know before one is signed. */
export function unprintableIn(value: unknown, path: readonly string[] = []): Warning[] {
  if (typeof value === 'string') return warningOf(unprintable(asParagraphs(value)), path);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, field]) => unprintableIn(field, [...path, name]));
}

function warningOf(characters: readonly string[], path: readonly string[]): Warning[] {
  if (characters.length === 0) return [];
  const named = characters.map((one) => `${one}（U+${one.codePointAt(0)?.toString(16).toUpperCase()}）`).join('、');
  return [
    {
      path: path.join('.'),
      zh: `文书印不出这些字：${named}，以${mark}代替；签发前请手工填写。`,
      en: `No paper can show these characters: ${named}; ${mark} stands in their place. Write them in by hand before signing.`,
    },
  ];
}
