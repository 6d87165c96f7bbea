import { useMemo } from 'react';
import { draftOf, type Draft } from './drafts.js';
import { useSession } from './session.js';

/** The draft of the officer who is signed in. */
export function useDraft(form: string): Draft {
  const { officer } = useSession();
  return useMemo(() => draftOf(officer.id, form), [officer.id, form]);
}
