import { z } from 'zod';
import type { Label } from '../policy/label.js';
import { doubtfulIn, refusalIn } from '../policy/refusing-words.js';
import { onceAsked } from './asked-when.js';
import { words } from './text.js';

/** A text the petitioner will read, and where it stands in its form. */
export interface Said {
  path: (string | number)[];
  text: string;
}

/** The field of a form whose texts the petitioner will read: asked once words were found that may refuse. */
export const notARefusal = {
  notARefusal: onceAsked(
    words('否定用语说明（不属于否定的，写明理由）', 'Why words that sound like a refusal are none', 500).optional(),
  ),
};

/**
 * What to say of a form one of whose texts says no; undefined where none does. No leader has confirmed it, whatever the paper
 * calls itself (R4 「不得擅自否定不办」).
 * @param more what else to do in this form
 */
export function refusalSaid(said: readonly Said[], more: Label = { zh: '', en: '' }) {
  const [first] = said.flatMap(({ path, text }) => {
    const word = refusalIn(text);
    return word === null ? [] : [{ path, word }];
  });
  if (!first) return undefined;
  return {
    code: 'custom' as const,
    path: first.path,
    message: `“${first.word}”是否定：须先作否定报备，经领导审批后再告知${more.zh} / this refuses: file the denial first, a leader decides${more.en}`,
  };
}

/**
 * What to say of texts that may say no where nobody has said why they do not; undefined of all others (R4).
 * @param of as `doubtfulIn` has it
 */
export function unexplainedDoubt(
  texts: readonly string[],
  { notARefusal: why }: { notARefusal?: unknown },
  of: { tellingWhere?: boolean } = {},
) {
  const doubtful = texts.map((text) => refusalIn(text) ?? doubtfulIn(text, of)).find((word) => word !== null);
  if (doubtful === undefined || why !== undefined) return undefined;
  return {
    code: 'custom' as const,
    path: ['notARefusal'],
    message: `文中有“${doubtful}”：属于否定的，先作否定报备；不属于的，请在此写明理由 / these words may refuse: file the denial, or say here why they do not`,
  };
}

/**
 * A form that says no to the petitioner in none of these fields: it is no denial filing (R4). Words that may say no are asked
 * about once they are found, as in a reply.
 * @param of as `doubtfulIn` has it
 */
export function withoutRefusal<Shape extends z.ZodRawShape>(
  form: z.ZodObject<Shape, z.core.$strict>,
  fields: readonly (keyof Shape & string)[],
  of: { tellingWhere?: boolean } = {},
) {
  return form.extend(notARefusal).superRefine((entered: Record<string, unknown>, context) => {
    const said = fields.flatMap((field) =>
      [entered[field]].flat().flatMap((text) => (typeof text === 'string' ? [{ path: [field], text }] : [])),
    );
    const texts = said.map(({ text }) => text);
    const issue = refusalSaid(said) ?? unexplainedDoubt(texts, entered, of);
    if (issue) context.addIssue(issue);
  });
}
