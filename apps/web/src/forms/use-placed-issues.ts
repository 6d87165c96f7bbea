import type { FormInstance } from 'antd';
import { useEffect, useState } from 'react';
import type { Problem } from '../api/problem.js';
import { useLanguage } from '../language/language.js';
import { placeIssues } from './issues.logic.js';
import type { ObjectSchema, Typed } from './schema.js';

/**
 * Puts what a refusal says beside its fields, those too that are asked only once a refusal has named them.
 * @returns the fields that refusals of this form have named so far
 */
export function usePlacedIssues(
  form: FormInstance<Typed>,
  schema: ObjectSchema,
  problem: Problem | null,
): ReadonlySet<string> {
  const { language } = useLanguage();
  const [named, setNamed] = useState<ReadonlySet<string>>(new Set());
  useEffect(
    () => setNamed((before) => new Set([...before, ...(problem?.issues ?? []).map(({ path }) => path)])),
    [problem],
  );
  // After the fields are there that the refusal names.
  useEffect(
    () => form.setFields(placeIssues(schema, problem?.issues ?? [], language).fields),
    [form, schema, problem, language, named],
  );
  return named;
}
