import type { SignedPaper, SignOffLevel, SignOffRules } from '../policy/sign-off.js';

/** What the office itself has laid down that acts turn on; said by the engine with the act, by no form. */
export interface OfficeRules {
  signOff: SignOffRules;
}

/** Who signs a paper: its handler alone where nothing is laid down. */
export const levelFor = (rules: SignOffRules | undefined, paper: SignedPaper): SignOffLevel =>
  rules?.[paper] ?? 'handlerAlone';

/** Whether the office has any paper signed by others than its handler. */
export const isSignOffLaidDown = (rules: SignOffRules | undefined): boolean =>
  Object.values(rules ?? {}).some((level) => level !== 'handlerAlone');
