import type { Label } from '../policy/label.js';
import { lights, type Light } from './clock-run.js';

/** The worst light burning anywhere in a state value; null where no ladder runs. */
export function lightOf(value: unknown): Light | null {
  const burning = leavesOf(value).map((leaf) => lights.indexOf(leaf as Light));
  return lights[Math.max(-1, ...burning)] ?? null;
}

/**
 * Dotted name of a state value without its light, e.g. `confirmed.underReview`. Not for parallel regions: hand in
 * the leading region's value, because jsonb does not keep the order of keys.
 */
export function stageOf(value: unknown): string {
  return pathOf(value)
    .filter((name) => !lights.includes(name as Light))
    .join('.');
}

function pathOf(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  const [first] = Object.entries(value as Record<string, unknown>);
  return first ? [first[0], ...pathOf(first[1])] : [];
}

function leavesOf(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return Object.values(value as Record<string, unknown>).flatMap(leavesOf);
}

/** Whether a stage is the named one or lies beneath it. */
export const isWithinStage = (stage: string, name: string): boolean => stage === name || stage.startsWith(`${name}.`);

/** A stage in the words of the office; the nearest named one above it where it has no words of its own. */
export function labelOfStage(stages: Readonly<Record<string, Label>>, stage: string): Label {
  for (let name = stage; name !== ''; name = name.slice(0, Math.max(0, name.lastIndexOf('.')))) {
    const label = stages[name];
    if (label) return label;
  }
  return { zh: stage, en: stage };
}
