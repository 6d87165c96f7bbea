import type { components } from '../api/api.gen.js';

export type Language = 'zh' | 'en';

/** Messages the API sends in both languages. */
export type Label = components['schemas']['Label'];
