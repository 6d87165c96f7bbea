import type { Label, Measure } from '@banjie/workflows';

export const measureLabels: Readonly<Record<Measure, Label>> = {
  writtenSelfReview: { zh: '书面检查', en: 'Written self-review' },
  admonition: { zh: '诫勉教育', en: 'Admonition' },
  efficiencyWarning: { zh: '效能告诫', en: 'Efficiency warning' },
};
