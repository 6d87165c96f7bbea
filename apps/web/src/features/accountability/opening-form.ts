import type { Clue } from '../../api/types.js';
import type { Typed } from '../../forms/schema.js';

/** Initial values taken from a clue. */
export function knownFrom(clue: Clue | undefined): Typed {
  if (!clue) return {};
  const { id, number, situation, fact, officer } = clue;
  return { situation, facts: fact, clue: id, ...(number ? { petition: number } : {}), ...(officer ? { officer } : {}) };
}
