import { caseNumber, words } from '@banjie/workflows';
import { z } from 'zod';

/** How two matters belong together (R2). */
export const linkKinds = ['repeat', 'sameMatter', 'related'] as const;
export type LinkKind = (typeof linkKinds)[number];

export const linkForm = z.strictObject({
  other: caseNumber('另一件的编号', 'Number of the other matter'),
  kind: z.enum(linkKinds).default('related').meta({ title: '关联方式', titleEn: 'Kind of link' }),
  reason: words('理由', 'Reason', 500),
});

export const unlinkForm = z.strictObject({ reason: words('理由', 'Reason', 500) });
