import type { Label } from './label.js';

/** What may stop a clock (R3): a closed list; each pause needs evidence and is told to the petitioner. */
export const pauseGroundIds = ['petitionerMaterials', 'inspectionOrAppraisal', 'hearing'] as const;
export type PauseGroundId = (typeof pauseGroundIds)[number];

export const pauseGroundTable: Readonly<Record<PauseGroundId, { label: Label }>> = {
  petitionerMaterials: { label: { zh: '等待信访人补充材料', en: 'waiting for the petitioner’s materials' } },
  inspectionOrAppraisal: { label: { zh: '检验、鉴定', en: 'inspection or appraisal' } },
  hearing: { label: { zh: '听证', en: 'hearing' } },
};
