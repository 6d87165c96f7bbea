import type { components } from '../answers/api.gen.js';

export type Language = 'zh' | 'en';

/** Words the API sends in both languages. */
export type Label = components['schemas']['Label'];
