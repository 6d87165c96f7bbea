import { z } from 'zod';
import { choice, type Choices } from '../process/choice.js';
import type { Outcome } from '../process/effects.js';
import type { Label } from './label.js';
import { dateOf, dayOf, type LocalDate } from './local-date.js';

/**
 * How long a file is kept (保管期限). 「机关文书档案的保管期限定为永久、定期两种。定期一般分为30年、10年。」
 * 《机关文件材料归档范围和文书档案保管期限规定》（国家档案局令第8号）. Years at least; an office may lengthen them.
 */
export const retentionClasses = {
  permanent: { zh: '永久', en: 'Permanent' },
  thirtyYears: { zh: '定期（30年）', en: 'Thirty years' },
  tenYears: { zh: '定期（10年）', en: 'Ten years' },
} as const satisfies Choices;
export type RetentionClass = keyof typeof retentionClasses;
export type FixedClass = Exclude<RetentionClass, 'permanent'>;

/** The terms of the source in years: nobody shortens them. */
export const leastYears: Readonly<Record<FixedClass, number>> = { thirtyYears: 30, tenYears: 10 };

interface Ground {
  class: RetentionClass;
  label: Label;
}

/**
 * Why a file is of a class, the longest first. 「处理人民来信、来访的文件材料：有领导重要批示和处理结果的 永久；其他有处理结果的 30年；
 * 没有处理结果的 10年」（文书档案保管期限表）. What the table does not name is *local*, and never shorter than it is there.
 */
export const retentionGrounds = {
  leadersInstruction: {
    class: 'permanent',
    label: { zh: '有领导批示和处理结果', en: 'A leader gave an instruction' },
  },
  /** *local*: the officer's dossier rests on it (效能档案). */
  accountability: { class: 'permanent', label: { zh: '启动过责任追究', en: 'Accountability was opened' } },
  /** *local* */
  urgentMajor: { class: 'permanent', label: { zh: '重大紧急情况', en: 'Urgent and major' } },
  /** *local* */
  accusation: { class: 'thirtyYears', label: { zh: '检举控告', en: 'An accusation' } },
  fromAbove: { class: 'thirtyYears', label: { zh: '上级交办、转送', en: 'Sent down by a superior organ' } },
  denied: { class: 'thirtyYears', label: { zh: '有否定报备', en: 'A denial was filed' } },
  /** *local*: lateness and what the committee said of it outlive the matter (R5). */
  supervised: { class: 'thirtyYears', label: { zh: '经过督办', en: 'Supervised by the committee' } },
  /** Reviewed and rechecked as well: what may be reviewed has an answer. */
  answered: { class: 'thirtyYears', label: { zh: '有处理结果', en: 'Answered' } },
  /** *local*: 「不需办理的一般性人民来信」 need not be filed at all. */
  lighter: { class: 'tenYears', label: { zh: '意见建议或者咨询', en: 'A suggestion or an enquiry' } },
  withoutResult: {
    class: 'tenYears',
    label: { zh: '没有处理结果（撤回、告知去向）', en: 'Without a result: withdrawn, or sent elsewhere' },
  },
} as const satisfies Readonly<Record<string, Ground>>;
export type RetentionGround = keyof typeof retentionGrounds;

/** What the class of a file rests on. `ran`: what the procedures that ran in it say of it, each by its regime. */
export interface FiledMatter {
  lane: string;
  purpose: string;
  outcome: Outcome | null;
  flags: readonly string[];
  ran: readonly RetentionGround[];
}

/** The ground that keeps a file longest. */
export function retentionGroundOf(matter: FiledMatter): RetentionGround {
  const held = new Set<RetentionGround>([...matter.ran, ...ownGrounds(matter)]);
  return grounds.find((ground) => held.has(ground)) ?? 'answered';
}

const grounds = Object.keys(retentionGrounds) as RetentionGround[];

function ownGrounds({ lane, purpose, outcome, flags }: FiledMatter): RetentionGround[] {
  const own: RetentionGround[] = [];
  if (flags.includes('urgentMajor')) own.push('urgentMajor');
  if (lane === 'accusation') own.push('accusation');
  if (outcome === 'notAccepted' || outcome === 'cannotBeDone') own.push('denied');
  if (outcome === 'withdrawn' || outcome === 'redirected') own.push('withoutResult');
  else own.push(lane === 'suggestion' || purpose === 'enquiry' ? 'lighter' : 'answered');
  return own;
}

/** One decision of an office to keep a class longer: a versioned row, never edited, never shorter than the one before. */
export const retentionTermSchema = z.strictObject({
  class: choice({ thirtyYears: retentionClasses.thirtyYears, tenYears: retentionClasses.tenYears }),
  years: z.int().min(10).max(100),
  version: z.int().min(2),
  decidedBy: z.string().min(1).max(100),
  reason: z.string().min(1).max(500),
});
export type RetentionTerm = z.infer<typeof retentionTermSchema>;

/** Years a class is kept here; null for ever. Never fewer than the source says, whatever was laid down. */
export function yearsKept(
  of: RetentionClass,
  laidDown: readonly Pick<RetentionTerm, 'class' | 'years'>[],
): number | null {
  if (of === 'permanent') return null;
  return Math.max(leastYears[of], ...laidDown.filter((one) => one.class === of).map(({ years }) => years));
}

/** What a file's term is reckoned from. `keptUntil`: the last day it was decided to keep it longer; null where nobody did. */
interface Reckoning {
  /** The day the matter was closed. */
  closedOn: LocalDate;
  years: number | null;
  keptUntil: LocalDate | null;
}

/**
 * The first day on which a file may be looked at for destruction; null for one that is kept for ever. The term counts from 1 January
 * after the year it was closed in (自归档次年1月1日起算).
 */
export function dueForReview({ closedOn, years, keptUntil }: Reckoning): LocalDate | null {
  if (years === null) return null;
  const due: LocalDate = `${Number(closedOn.slice(0, 4)) + 1 + years}-01-01`;
  return keptUntil !== null && keptUntil >= due ? dateOf(dayOf(keptUntil) + 1) : due;
}
