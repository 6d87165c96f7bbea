import type { Label } from '../policy/label.js';

/** What an act asks of the facts and its form beside the state it is done in: its guard asks `holds`, its refusal says `otherwise`. */
export interface RequirementOf<Question> {
  holds: (question: Question) => boolean;
  otherwise: Label;
}

/** The same of any regime. */
export interface Requirement {
  /** A method: the regime's own knows the types of its context and events. */
  holds(question: { context: object; event: object }): boolean;
  otherwise: Label;
}

/** The guard of an act that asks all of these, and nothing else. */
export const allHold =
  <Question>(requirements: readonly RequirementOf<Question>[]) =>
  (question: Question): boolean =>
    requirements.every(({ holds }) => holds(question));
