import type { Typed } from '../../forms/schema.js';

/** Drafts hold personal data and expire after this time, ms. */
const keptForMs = 12 * 3_600_000;

const prefix = 'banjie.draft.';
const placeOf = (officer: string, form: string): string => `${prefix}${officer}.${form}`;

export interface Draft {
  /** What was typed and not sent; null where nothing was. */
  kept: Typed | null;
  keep: (typed: Typed) => void;
  discard: () => void;
}

/** Removes drafts at sign-out and when another officer signs in: the computer may be shared. */
export function clearDrafts(exceptOf?: string): void {
  const kept = exceptOf === undefined ? undefined : placeOf(exceptOf, '');
  for (const place of Object.keys(localStorage)) {
    if (place.startsWith(prefix) && !(kept && place.startsWith(kept))) localStorage.removeItem(place);
  }
}

/** The draft of a form, kept in this browser so that neither a crash nor a lost network loses it. */
export function draftOf(officer: string, form: string): Draft {
  const place = placeOf(officer, form);
  return {
    kept: readAt(place),
    keep: (typed) => localStorage.setItem(place, JSON.stringify({ at: Date.now(), typed })),
    discard: () => localStorage.removeItem(place),
  };
}

function readAt(place: string): Typed | null {
  const { at = 0, typed = null } = parsed(localStorage.getItem(place)) ?? {};
  if (typed !== null && Date.now() - at < keptForMs) return typed;
  localStorage.removeItem(place);
  return null;
}

function parsed(text: string | null): { at?: number; typed?: Typed } | null {
  try {
    return JSON.parse(text ?? 'null') as { at?: number; typed?: Typed } | null;
  } catch {
    return null;
  }
}
