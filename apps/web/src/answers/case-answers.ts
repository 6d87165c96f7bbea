import type { components } from './api.gen.js';

type Schemas = components['schemas'];

export type Light = Schemas['Light'];
export type ProcessKind = Schemas['ProcessKind'];
export type AllowedAct = Schemas['AllowedAct'];
export type Responsible = Schemas['Holder'];
export type Explanation = Schemas['Explanation'];
export type Deadline = Schemas['Deadline'];
export type TimelineEntry = Schemas['TimelineEntry'];
export type CaseProcess = Schemas['CaseProcess'];
export type CaseNotice = Schemas['CaseNotice'];
export type OtherPetition = Schemas['OtherPetition'];
export type CaseLink = Schemas['CaseLink'];
export type LinkKind = CaseLink['kind'];
export type AttachedFile = Schemas['AttachedFile'];
export type CasePerson = Schemas['CasePerson'];
export type RevealedPerson = Schemas['RevealedPerson'];
export type PetitionCase = Schemas['PetitionCase'];
export type Person = PetitionCase['firstContact'];
