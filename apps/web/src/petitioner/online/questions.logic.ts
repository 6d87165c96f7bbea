import type { OnlineMessageKey } from './online.zh.js';

/** The questions in their order; one page each. */
export const questionNames = ['lane', 'title', 'content', 'place', 'about', 'name', 'phone', 'address'] as const;
export type QuestionName = (typeof questionNames)[number];
export type Answers = Partial<Record<QuestionName, string>>;

export const lanes = ['appealOrRequest', 'suggestion', 'accusation'] as const;
export type Lane = (typeof lanes)[number];

export interface Question {
  name: QuestionName;
  kind: 'choice' | 'line' | 'paragraphs' | 'telephone';
  required: boolean;
  /** Characters the office takes. */
  longest: number;
}

const questions: readonly Question[] = [
  { name: 'lane', kind: 'choice', required: true, longest: 100 },
  { name: 'title', kind: 'line', required: true, longest: 200 },
  { name: 'content', kind: 'paragraphs', required: true, longest: 10_000 },
  { name: 'place', kind: 'line', required: false, longest: 200 },
  { name: 'about', kind: 'line', required: true, longest: 300 },
  { name: 'name', kind: 'line', required: false, longest: 100 },
  { name: 'phone', kind: 'telephone', required: false, longest: 20 },
  { name: 'address', kind: 'line', required: false, longest: 300 },
];

/** The questions for these answers: `about` belongs to an accusation only. */
export const questionsFor = ({ lane }: Answers): Question[] =>
  questions.filter(({ name }) => name !== 'about' || lane === 'accusation');

/** What is wrong with an answer; null where the office can take it. */
export function faultIn({ name, kind, required, longest }: Question, answers: Answers): OnlineMessageKey | null {
  const answer = (answers[name] ?? '').trim();
  if (answer === '') return required ? `${name as 'lane'}Needed` : null;
  if (answer.length > longest) return 'tooLong';
  return kind === 'telephone' && !/^[0-9+ -]{5,20}$/.test(answer) ? 'phoneWrong' : null;
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
export function petitionOf(answers: Answers): Answers {
  return Object.fromEntries(
    questionsFor(answers).flatMap(({ name }) => (answers[name]?.trim() ? [[name, answers[name].trim()]] : [])),
  );
}
