import { caseNumber, choice, words } from '@banjie/workflows';
import { z } from 'zod';

/** How two matters belong together (R2). */
const linkLabels = {
  repeat: { zh: '重复', en: 'Repeat' },
  sameMatter: { zh: '同一事项', en: 'Same matter' },
  related: { zh: '相关', en: 'Related' },
} as const;
export type LinkKind = keyof typeof linkLabels;
export const linkKinds = choice(linkLabels).options;

export const linkForm = z.strictObject({
  other: caseNumber('另一件的编号', 'Number of the other matter'),
  kind: choice(linkLabels, '关联方式', 'Kind of link').default('related'),
  reason: words('理由', 'Reason', 500),
});

export const unlinkForm = z.strictObject({ reason: words('理由', 'Reason', 500) });
