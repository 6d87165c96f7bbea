import type { components } from '../../api/api.gen.js';

type Schemas = components['schemas'];

export type LateTimers = Schemas['LateTimers'];
export type StuckDelivery = Schemas['StuckDelivery'];
export type QueueReading = Schemas['QueueReading'];
export type Operations = Schemas['Operations'];
export type TimersChecked = Schemas['TimersChecked'];
