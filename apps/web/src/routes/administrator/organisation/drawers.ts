import type { OrganisationForm, OrganisationMember, OrganisationUnit } from '../../../answers/organisation-answers.js';
import type { WordKey } from '../../../language/zh.js';
import type { Typed } from '../../../schema-form/schema.js';

/** A form of this room: what it is called, where it goes and what it opens with. */
export interface Drawn {
  form: OrganisationForm;
  title: WordKey;
  submit: WordKey;
  name: string;
  address: string;
  rule?: string;
  initial?: Typed;
  /** The officer whose open matters have to be seen first. */
  officer?: OrganisationMember;
  hint?: WordKey;
}

const officers = '/organisation/officers';
const units = '/organisation/units';

export const addOfficer: Drawn = { form: 'addOfficer', title: 'organisation.addOfficer', submit: 'organisation.addOfficer', name: '', address: officers };
export const addUnit: Drawn = { form: 'addUnit', title: 'organisation.addUnit', submit: 'organisation.addUnit', name: '', address: units };
export const renameOffice = (name: string): Drawn => ({ form: 'officeName', title: 'organisation.officeName', submit: 'organisation.rename', name, address: '/organisation/name', initial: { name } });

export const changeOfficer = (officer: OrganisationMember): Drawn => {
  const { id, name, unit, roles, email } = officer;
  return { form: 'changeOfficer', title: 'organisation.changeOf', submit: 'organisation.change', name, address: `${officers}/${id}`, rule: 'R1', initial: { name, unit, roles, email }, officer };
};
export const deactivate = (officer: OrganisationMember): Drawn => ({
  form: 'deactivate', title: 'organisation.deactivateOf', submit: 'organisation.deactivate', name: officer.name, address: `${officers}/${officer.id}/deactivate`, rule: 'R1', officer,
});
export const reactivate = ({ id, name }: OrganisationMember): Drawn => ({ form: 'reason', title: 'organisation.reactivateOf', submit: 'organisation.reactivate', name, address: `${officers}/${id}/reactivate` });
export const resetPassword = ({ id, name }: OrganisationMember): Drawn => ({ form: 'reason', title: 'organisation.resetOf', submit: 'organisation.reset', name, address: `${officers}/${id}/password`, rule: 'R12' });
export const clearance = ({ id, name, cleared }: OrganisationMember): Drawn => ({
  form: 'clearance', title: 'organisation.clearOf', submit: 'organisation.clear', name, address: `${officers}/${id}/clearance`, rule: 'R12', initial: { cleared: !cleared },
});

export const changeUnit = ({ id, name, parent, keywords, leaders }: OrganisationUnit): Drawn => ({
  form: 'changeUnit', title: 'organisation.changeOf', submit: 'organisation.change', name, address: `${units}/${id}`, initial: { name, parent: parent ?? undefined, keywords, leaders },
});
export const closeUnit = ({ id, name }: OrganisationUnit): Drawn => ({
  form: 'closeUnit', title: 'organisation.closeOf', submit: 'organisation.close', name, address: `${units}/${id}/close`, rule: 'R1', hint: 'organisation.closeHow',
});
export const reopenUnit = ({ id, name }: OrganisationUnit): Drawn => ({ form: 'reason', title: 'organisation.reactivateOf', submit: 'organisation.reactivate', name, address: `${units}/${id}/reopen` });
