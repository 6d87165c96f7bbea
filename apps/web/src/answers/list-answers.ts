import type { components } from './api.gen.js';

type Schemas = components['schemas'];

export type QueueItem = Schemas['QueueItem'];
export type QueuePage = Schemas['QueuePage'];
export type QueueChoices = Schemas['QueueChoices'];
export type QueueFilters = Schemas['QueueFilters'];
export type SavedView = Schemas['SavedView'];
export type DecisionItem = Schemas['DecisionItem'];
export type SupervisionItem = Schemas['SupervisionItem'];
export type AccountabilityItem = Schemas['AccountabilityItem'];
export type AccountabilityCase = Schemas['AccountabilityCase'];
export type Clue = Schemas['Clue'];
export type Ledger = Schemas['Ledger'];
export type InboxItem = Schemas['InboxItem'];
export type Inbox = Schemas['Inbox'];
