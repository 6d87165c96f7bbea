import type { ProcessKind } from '../answers/case-answers.js';
import type { WordKey } from '../language/zh.js';

export const processWords: Readonly<Record<ProcessKind, WordKey>> = {
  petition: 'process.petition',
  denial: 'process.denial',
  supervision: 'process.supervision',
  accountability: 'process.accountability',
};
