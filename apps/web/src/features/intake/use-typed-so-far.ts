import { Form, type FormInstance } from 'antd';
import { useEffect } from 'react';
import type { Typed } from '../../forms/schema.js';
import { useLanguage } from '../../language/language.js';
import { duplicateQueryOf, oddNumbers, type PossibleDuplicate } from './duplicates.logic.js';
import { completedRow } from './id-card.logic.js';
import { useLookedAt } from './use-looked-at.js';

interface TypedSoFar {
  /** Earlier petitions like it; null while too little was typed. */
  found: readonly PossibleDuplicate[] | null;
  /** To be called when a field is left: a card reader's text, and what an ID number says, go to their fields. */
  complete: () => void;
}

/** Looks at the registration while it is typed: earlier petitions, and numbers that look wrong at their fields (R2). */
export function useTypedSoFar(form: FormInstance<Typed>, onCompleted: (typed: Typed) => void): TypedSoFar {
  const { language } = useLanguage();
  const [title, content, petitioners] = [
    Form.useWatch('title', form) as unknown,
    Form.useWatch('content', form) as unknown,
    Form.useWatch('petitioners', form) as unknown,
  ];
  const query = duplicateQueryOf({ title, content, petitioners });
  const lookedAt = useLookedAt(query);
  useEffect(() => {
    const asked = duplicateQueryOf(form.getFieldsValue(true) as Typed);
    if (lookedAt && asked) form.setFields(oddNumbers(asked, lookedAt.warnings, language));
  }, [form, lookedAt, language]);
  const complete = (): void => {
    const rows = (form.getFieldValue('petitioners') ?? []) as (Typed | undefined)[];
    const completed = rows.map(completedRow);
    completed.forEach((row, at) => row && form.setFieldValue(['petitioners', at], row));
    if (completed.some(Boolean)) onCompleted(form.getFieldsValue(true) as Typed);
  };
  return { found: lookedAt?.items ?? null, complete };
}
