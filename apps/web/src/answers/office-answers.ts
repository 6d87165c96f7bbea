import type { components } from './api.gen.js';

type Schemas = components['schemas'];

export type Officer = Schemas['OfficerInSession'];
export type Session = Schemas['Session'];
export type Health = Schemas['Health'];
export type Directory = Schemas['Directory'];
export type RegistrationReceipt = Schemas['RegistrationReceipt'];
export type ClockMoved = Schemas['ClockMoved'];
