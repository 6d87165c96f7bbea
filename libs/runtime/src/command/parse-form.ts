import type { z } from 'zod';
import { Refusal } from '../refusal.js';
import { zodMessage } from './zod-messages.js';
import { shapeFault, textFault, type TextFault } from './text-check.js';

/** The `invalid` refusal. Messages are `中文 / English`, as they stay in `issues`; its own words take each language's half. */
export function invalid(issues: { path: string; message: string }[], rule?: string): Refusal {
  return new Refusal('invalid', {
    rule,
    zh: `填写有误：${issues.map(({ path, message }) => `${path} ${halves(message)[0]}`).join('；')}`,
    en: `Please correct: ${issues.map(({ path, message }) => `${path} ${halves(message)[1]}`).join('; ')}`,
    issues,
  });
}

function halves(message: string): [zh: string, en: string] {
  const [zh = message, en, ...more] = message.split(' / ');
  return en === undefined || more.length > 0 ? [message, message] : [zh, en];
}

/** Throws the `invalid` refusal where input has a shape that no form has. */
export function refuseBadShape(value: unknown, rule?: string): void {
  refuse(shapeFault(value), rule);
}

function refuse(found: TextFault | null, rule?: string): void {
  if (found) throw invalid([found], rule);
}

/**
 * Parses input by its schema; throws the `invalid` refusal naming every field that is wrong. What people write is cleaned by
 * its schema (`line`, `words`); a field of any other kind is refused where it holds what the database could not keep.
 */
export function parsed<Schema extends z.ZodType>(schema: Schema, value: unknown, rule?: string): z.infer<Schema> {
  refuseBadShape(value, rule);
  const result = schema.safeParse(value, { error: zodMessage });
  if (result.success) {
    refuse(textFault(result.data), rule);
    return result.data;
  }
  throw invalid(
    result.error.issues.map(({ path, message }) => ({ path: path.join('.') || '(body)', message })),
    rule,
  );
}
