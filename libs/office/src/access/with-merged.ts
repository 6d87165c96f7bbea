import type { OfficeSettings } from '@banjie/runtime';

/**
 * Units with all that were merged into them: what these had is read by their successor, whose name its old files do not bear (R1).
 */
export const withMerged = (units: readonly string[], settings: OfficeSettings): string[] => [
  ...units,
  ...[...settings.successors.keys()].filter((one) => units.includes(settings.unitNow(one))),
];
