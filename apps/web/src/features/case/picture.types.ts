import type { components } from '../../api/api.gen.js';

export type Picture = components['schemas']['Picture'];
