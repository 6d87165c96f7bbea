import type { Actor } from '@banjie/workflows';
import { mayKnowWhoCame, oversees, type CaseDecision } from '@banjie/runtime';
import type { CasePapers } from './shapes.js';
import type { CaseRows } from './case-query.js';
import { isClosedTo, saysWhoCame } from '../attachments/closed-files.js';
import { naming } from '../labels.js';

/** The files of a case; and who had data unmasked, which is for those who oversee and for whoever did it themselves (R12). */
export function papersOf(
  viewer: { decision: CaseDecision; reader: Actor },
  { attachments, reveals }: Pick<CaseRows, 'attachments' | 'reveals'>,
): CasePapers {
  const { decision, reader } = viewer;
  const nameOf = naming(decision.settings).officer;
  const knows = mayKnowWhoCame(reader, decision);
  const mayKnow = (officer: string): boolean => officer === reader.id || oversees(reader);
  return {
    attachments: attachments.map(({ id, name, media, size, scan, ...added }) => ({
      id,
      name,
      media,
      size,
      scan,
      addedBy: nameOf(added.added_by),
      addedAt: new Date(added.added_at).toISOString(),
      closed: isClosedTo(viewer, added),
      mayOpenToUnit: knows && saysWhoCame(decision, added),
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
