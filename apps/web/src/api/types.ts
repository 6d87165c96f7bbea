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
export type CourseStep = Schemas['CourseStep'];
export type CaseNotice = Schemas['CaseNotice'];
export type OtherPetition = Schemas['OtherPetition'];
export type CaseLink = Schemas['CaseLink'];
export type LinkKind = CaseLink['kind'];
export type AttachedFile = Schemas['AttachedFile'];
export type Correction = Schemas['Correction'];
export type Draft = Schemas['Draft'];
export type DraftVersion = Schemas['DraftVersion'];
export type DraftRemark = Schemas['DraftRemark'];
export type SignOffInForce = Schemas['SignOffInForce'];
export type SignOffDecision = Schemas['SignOffDecision'];
export type CasePerson = Schemas['CasePerson'];
export type RevealedPerson = Schemas['RevealedPerson'];
export type PetitionCase = Schemas['PetitionCase'];
export type Person = PetitionCase['firstContact'];

export type QueueItem = Schemas['QueueItem'];
export type QueueListItem = Schemas['QueueListItem'];
export type QueuePage = Schemas['QueuePage'];
export type QueueCounts = Schemas['QueueCounts'];
export type QueueChoices = Schemas['QueueChoices'];
export type QueueFilters = Schemas['QueueFilters'];
export type AssignedMatter = Schemas['AssignedMatter'];
export type SavedView = Schemas['SavedView'];
export type DecisionItem = Schemas['DecisionItem'];
export type DecisionBasis = Schemas['DecisionBasis'];
export type CallBack = Schemas['CallBack'];
export type CallBackPage = Schemas['CallBackPage'];
export type UndeliveredPaper = Schemas['UndeliveredPaper'];
export type UndeliveredPage = Schemas['UndeliveredPage'];
export type EnteredLetter = Schemas['EnteredLetter'];
export type Found = Schemas['Found'];
export type FoundMatter = Schemas['FoundMatter'];
export type FoundOfficer = Schemas['FoundOfficer'];
export type SupervisionItem = Schemas['SupervisionItem'];
export type AccountabilityItem = Schemas['AccountabilityItem'];
export type AccountabilityCase = Schemas['AccountabilityCase'];
export type Clue = Schemas['Clue'];
export type YearsEnd = Schemas['YearsEnd'];
export type DueConsequence = Schemas['DueConsequence'];
export type MeritList = Schemas['MeritList'];
export type Ledger = Schemas['Ledger'];
export type LoggedRead = Schemas['LoggedRead'];
export type InboxItem = Schemas['InboxItem'];
export type MenuCounts = Schemas['MenuCounts'];
export type Inbox = Schemas['Inbox'];

export type RegisterPage = Schemas['RegisterPage'];
export type RegisterLine = Schemas['RegisterLine'];
export type RegisterColumn = Schemas['RegisterColumn'];
export type RegisterTotals = Schemas['RegisterTotals'];

export type ListExport = Schemas['ListExport'];
export type ExportPage = Schemas['ExportPage'];

export type RetentionPage = Schemas['RetentionPage'];
export type DueFile = Schemas['DueFile'];
export type DestructionRecord = Schemas['DestructionRecord'];
export type Remains = Schemas['Remains'];

export type Absence = Schemas['Absence'];
export type AbsenceChoice = Schemas['AbsencePage']['choices'][number];

export type Officer = Schemas['OfficerInSession'];
export type Session = Schemas['Session'];
export type Health = Schemas['Health'];
export type Directory = Schemas['Directory'];
export type RegistrationReceipt = Schemas['RegistrationReceipt'];
export type ClockMoved = Schemas['ClockMoved'];
