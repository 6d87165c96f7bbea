import { unshown, type Unshown } from '@banjie/documents';
import type { RegistrationReceipt } from '@banjie/office';
import { Refusal } from '@banjie/runtime';
import { asParagraphs } from '@banjie/workflows';

type Warning = RegistrationReceipt['warnings'][number];

/** U+30000: how a sign is named that may not be seen. */
export const codeOf = (sign: string): string =>
  `U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;

const named = ({ sign, printed }: Unshown): { zh: string; en: string } => ({
  zh: `“${sign}”（${codeOf(sign)}）${printed === '' ? '不印出' : `印成${printed}`}`,
  en: `“${sign}” (${codeOf(sign)}) is ${printed === '' ? 'left out' : `printed as ${printed}`}`,
});

/** Which fields of a form hold signs that no paper of the office can show, for the officer to know before one is signed. */
export function unshownIn(value: unknown, path: readonly string[] = []): Warning[] {
  if (typeof value === 'string') return warningOf(unshown(asParagraphs(value)), path);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, field]) => unshownIn(field, [...path, name]));
}

function warningOf(signs: readonly Unshown[], path: readonly string[]): Warning[] {
  if (signs.length === 0) return [];
  const words = signs.map(named);
  return [
    {
      path: path.join('.'),
      zh: `文书印不出这些字：${words.map(({ zh }) => zh).join('、')}；签发前请手工填写。`,
      en: `No paper can show these signs: ${words.map(({ en }) => en).join(', ')}. Write them in by hand before signing.`,
    },
  ];
}

/**
 * Before a paper is issued its officer knows which signs of it are not printed as they were written. Throws the `unshown`
 * refusal, one issue a sign, where not all of them were acknowledged.
 */
export function checkAcknowledged(papers: readonly string[], acknowledged: ReadonlySet<string>): void {
  const signs = unshown(papers.join('\n'));
  if (signs.every(({ sign }) => acknowledged.has(codeOf(sign)))) return;
  throw new Refusal('unshown', {
    zh: '将要出具的文书印不出下列字，请确认后再办理；没有出具任何文书。',
    en: 'The paper to be issued cannot show these signs. Acknowledge them to go on; nothing was issued.',
    issues: signs.map((one) => ({ path: codeOf(one.sign), message: `${named(one).zh} / ${named(one).en}` })),
  });
}
