/** Why something was refused, in the words of the procedure; the HTTP layer alone turns these into status codes. */
export const refusalCodes = [
  'notFound',
  'notAllowedNow',
  'somethingFirst',
  'notYours',
  'recused',
  'invalid',
  'staleRevision',
  'keyReused',
  'busy',
  'tooMany',
  'unshown',
  'destroyed',
] as const;
export type RefusalCode = (typeof refusalCodes)[number];

export interface RefusalDetails {
  /** Rule id the refusal rests on, e.g. `R4`. */
  rule?: string;
  zh: string;
  en: string;
  /** Names of the acts this person may do instead, now. */
  allowedActs?: string[];
  /** Where an input was wrong: dotted path and what to do. */
  issues?: { path: string; message: string }[];
  /** For `staleRevision`: the revision in force. */
  currentRevision?: number;
}

/** Thrown by every command that changes nothing because a rule forbids it. */
export class Refusal extends Error {
  constructor(
    readonly code: RefusalCode,
    readonly details: RefusalDetails,
  ) {
    super(`${code}: ${details.en}`);
    this.name = 'Refusal';
  }
}

/** Unknown and forbidden look the same (R12). */
export const notFound = (): Refusal =>
  new Refusal('notFound', {
    zh: '没有找到该事项，请核对编号。',
    en: 'There is no such matter here; check the number.',
  });
