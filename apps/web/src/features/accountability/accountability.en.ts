import type { accountabilityZh } from './accountability.zh.js';

export const accountabilityEn = {
  'accountability.case': 'Accountability {number}',
  'accountability.ofPetition': 'Petition it belongs to',
  'accountability.facts': 'Facts and decisions',
  'accountability.factsNone': 'Nothing to be seen yet.',
  'accountability.all': 'Back to all proceedings',
} satisfies Record<keyof typeof accountabilityZh, string>;
