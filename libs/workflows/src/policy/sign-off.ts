import { z } from 'zod';
import { choice, type Choices } from '../process/choice.js';
import { asParagraphs } from '../process/seen-text.js';
import { parseDate, type LocalDate } from './local-date.js';

/** Papers to petitioners whose sign-off an office lays down; a denial has its filing, and the leader who confirms it signs (R4). */
export const signedPapers = {
  onTheSpot: { zh: '当场答复', en: 'Answer on the spot' },
  simpleReply: { zh: '咨询、意见建议的答复', en: 'Reply to an enquiry or a suggestion' },
  ordinaryReply: { zh: '一般处理意见书', en: 'Ordinary reply' },
  majorReply: {
    zh: '重大、集体、联名事项的答复，部分解决、解释说明、不予支持的答复',
    en: 'Reply of a major, group or joint matter, or one that does not support every request',
  },
} as const satisfies Choices;
export type SignedPaper = keyof typeof signedPapers;
export const signedPaperIds = Object.keys(signedPapers) as SignedPaper[];

/** Whose hands a paper goes through before it is issued, the least first. */
export const signOffLevels = {
  handlerAlone: { zh: '经办人直接签发', en: 'The handler alone' },
  head: { zh: '单位负责人审核签发', en: 'The head of the unit' },
  headAndLeader: { zh: '单位负责人审核、领导签发', en: 'The head of the unit, then a leader' },
} as const satisfies Choices;
export type SignOffLevel = keyof typeof signOffLevels;
const levels = Object.keys(signOffLevels) as SignOffLevel[];

/** What a paper needs; one that is not named here the handler issues alone. */
export type SignOffRules = Readonly<Partial<Record<SignedPaper, SignOffLevel>>>;

export const isWeaker = (level: SignOffLevel, than: SignOffLevel): boolean =>
  levels.indexOf(level) < levels.indexOf(than);

/**
 * One decision of an administrator about a kind of paper: a versioned row, never edited. `effectiveFrom` is a date in
 * Asia/Shanghai.
 */
export const signOffDecisionSchema = z.strictObject({
  paper: choice(signedPapers),
  level: choice(signOffLevels),
  version: z.int().min(2),
  effectiveFrom: z.string().refine((text) => parseDate(text) !== null, { error: 'not a real date (YYYY-MM-DD)' }),
  decidedBy: z.string().min(1).max(100),
  reason: z.string().overwrite(asParagraphs).min(1).max(500),
});
export type SignOffDecision = z.infer<typeof signOffDecisionSchema>;

/** The rules in force on a date (Asia/Shanghai): of the rows in effect the highest version of each paper. */
export function signOffRulesOn(decisions: readonly SignOffDecision[], onDate: LocalDate): SignOffRules {
  const inForce = decisions
    .filter(({ effectiveFrom }) => effectiveFrom <= onDate)
    .toSorted((one, other) => one.version - other.version);
  return Object.fromEntries(inForce.map(({ paper, level }) => [paper, level]));
}
