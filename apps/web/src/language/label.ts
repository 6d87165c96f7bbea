import type { components } from '../api/api.gen.js';

export type Language = 'zh' | 'en';

/** Words the API sends in both languages. */
export type Label = components['schemas']['Label'];
