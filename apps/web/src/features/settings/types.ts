import type { components } from '../../api/api.gen.js';

type Schemas = components['schemas'];

export type LimitInForce = Schemas['LimitInForce'];
export type Limits = Schemas['Limits'];
export type Moves = Schemas['Moves'];
export type CalendarDay = Schemas['CalendarDay'];
