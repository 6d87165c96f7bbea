export type SpanUnit = 'days' | 'hours' | 'minutes' | 'seconds';

const units: readonly [unit: SpanUnit, seconds: number][] = [
  ['days', 86_400],
  ['hours', 3_600],
  ['minutes', 60],
];

/** A span of seconds in the largest unit that fits twice, so that 90 minutes do not read as one hour. */
export function spanOf(seconds: number): { unit: SpanUnit; n: number } {
  const whole = Math.max(0, Math.round(seconds));
  const [unit, length] = units.find(([, one]) => whole >= 2 * one) ?? ['seconds', 1];
  return { unit, n: Math.floor(whole / length) };
}
