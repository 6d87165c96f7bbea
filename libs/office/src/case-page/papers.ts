import type { Actor } from '@banjie/workflows';
import { oversees, type OfficeSettings } from '@banjie/runtime';
import type { CasePapers } from './shapes.js';
import type { CaseRows } from './case-query.js';
import { naming } from '../labels.js';

/** The files of a case; and who had data unmasked, which is for those who oversee and for whoever did it themselves (R12). */
export function papersOf(
  { settings, reader }: { settings: OfficeSettings; reader: Actor },
  { attachments, reveals }: Pick<CaseRows, 'attachments' | 'reveals'>,
): CasePapers {
  const nameOf = naming(settings).officer;
  const mayKnow = (officer: string): boolean => officer === reader.id || oversees(reader);
  return {
    attachments: attachments.map(({ id, name, media, size, scan, added_by, added_at }) => ({
      id,
      name,
      media,
      size,
      scan,
      addedBy: nameOf(added_by),
      addedAt: new Date(added_at).toISOString(),
    })),
    reveals: reveals
      .filter(({ officer }) => mayKnow(officer))
      .map(({ position, officer, reason, at }) => ({
        person: position,
        officer: nameOf(officer),
        reason,
        at: new Date(at).toISOString(),
      })),
  };
}
