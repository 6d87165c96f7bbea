import type { EffectScope } from './effect-scope.js';

/**
 * The line of a matter (R6): who instructed, replied, signed off or decided in it, and who heads and leads the unit concerned.
 * None of them reviews it or decides on a measure about it. In the sealed lane those who handle are no line of the accused.
 */
export function lineOf(at: Pick<EffectScope, 'all' | 'file' | 'settings'>, unit: string | null): string[] {
  if (at.file.sealed) return [];
  const parts = at.all().flatMap(({ standing }) => standing.hadPart ?? []);
  const over = unit === null ? [] : [...at.settings.headOf(unit), ...at.settings.leadersOf(unit)];
  return [...new Set([...parts, ...over])];
}
