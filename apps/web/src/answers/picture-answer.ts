import type { components } from './api.gen.js';

export type Picture = components['schemas']['Picture'];
