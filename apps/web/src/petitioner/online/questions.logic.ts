import { faultOf } from '../../forms/faults.logic.js';
import type { FieldSchema } from '../../forms/schema.js';
import { bodyOf } from '../../forms/values.logic.js';
import type { OnlineMessageKey } from './online.zh.js';

/** The questions in their order; one page each. */
export const questionNames = [
  'lane',
  'title',
  'content',
  'place',
  'about',
  'name',
  'phone',
  'address',
  'naming',
] as const;
export type QuestionName = (typeof questionNames)[number];
export type Answers = Partial<Record<QuestionName, string>>;

export const lanes = ['appealOrRequest', 'suggestion', 'accusation'] as const;
export type Lane = (typeof lanes)[number];

/** Whether the petitioner is named to the unit that handles it (R12). */
export const namings = ['named', 'unnamed'] as const;
export type Naming = (typeof namings)[number];

export interface Question {
  name: QuestionName;
  required: boolean;
  schema: FieldSchema;
}

const text = (name: QuestionName, maxLength: number, required = false): Question => ({
  name,
  required,
  schema: { type: 'string', maxLength, written: name === 'content' ? 'paragraphs' : 'line' },
});

const questions: readonly Question[] = [
  { name: 'lane', required: true, schema: { type: 'string', enum: [...lanes] } },
  text('title', 200, true),
  text('content', 10_000, true),
  text('place', 200),
  text('about', 300, true),
  text('name', 100),
  text('phone', 100),
  text('address', 300),
  { name: 'naming', required: false, schema: { type: 'string', enum: [...namings] } },
];

/** The questions for these answers: `about` belongs to an accusation only; `naming` to whoever says who they are, elsewhere. */
export const questionsFor = ({ lane, name: given, phone, address }: Answers): Question[] =>
  questions.filter(({ name }) => {
    if (name === 'about') return lane === 'accusation';
    return name !== 'naming' || (lane !== 'accusation' && [given, phone, address].some((one) => one?.trim()));
  });

/** Message of what is wrong with an answer; null where the API can take it. */
export function faultIn({ name, required, schema }: Question, answers: Answers): OnlineMessageKey | null {
  const fault = faultOf(schema, required, answers[name]);
  if (fault === 'missing') return `${name as 'lane'}Needed`;
  return fault === null ? null : 'tooLong';
}

export type Step = 'start' | QuestionName | 'check';

/** The step shown for a wanted step: never one behind a question without a valid answer. */
export function stepFor(asked: string, answers: Answers): Step {
  const here = questionsFor(answers);
  const steps: Step[] = ['start', ...here.map(({ name }) => name), 'check'];
  const wanted = steps.indexOf(asked as Step);
  const open = here.findIndex((question) => faultIn(question, answers) !== null);
  const furthest = open === -1 ? steps.length - 1 : open + 1;
  return steps[Math.max(0, Math.min(wanted, furthest))] ?? 'start';
}

/** The step after or before one; past the ends it stays. */
export function neighbour(step: Step, by: 1 | -1, answers: Answers): Step {
  const steps: Step[] = ['start', ...questionsFor(answers).map(({ name }) => name), 'check'];
  return steps[Math.max(0, Math.min(steps.length - 1, steps.indexOf(step) + by))] ?? 'start';
}

/** What is sent: trimmed, without empty answers and without those no longer asked for. */
export const petitionOf = (answers: Answers): Answers =>
  bodyOf({ properties: Object.fromEntries(questionsFor(answers).map(({ name, schema }) => [name, schema])) }, answers);
