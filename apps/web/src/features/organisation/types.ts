import type { components } from '../../api/api.gen.js';

type Schemas = components['schemas'];

export type Organisation = Schemas['Organisation'];
export type OrganisationUnit = Schemas['OrganisationUnit'];
export type OrganisationMember = Schemas['OrganisationMember'];
export type OrganisationForm = keyof Schemas['OrganisationForms'];
export type OrganisationEntry = Schemas['OrganisationEntry'];
export type NewAccount = Schemas['NewAccount'];
/** What an act on a unit, an officer or the office answers; which of it depends on the act. */
export type Acted =
  | NewAccount
  | Schemas['Leaving']
  | Schemas['Clearance']
  | Schemas['OfficeNamed']
  | Schemas['UnitWritten']
  | Schemas['UnitClosed'];
export type MergerPreview = Schemas['MergerPreview'];
export type ImportLine = Schemas['ImportLine'];
export type ImportPreview = Schemas['ImportPreview'];
export type Encoding = Schemas['CsvReading']['encoding'];
export type Imported = Schemas['Imported'];
export type FirstRun = Schemas['FirstRun'];
