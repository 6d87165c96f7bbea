import type { Acted, Organisation, OrganisationForm, OrganisationMember, OrganisationUnit } from './types.js';
import { callApi, type RequestOptions, type PathOf } from '../../api/request.js';
import type { MessageKey } from '../../language/messages.zh.js';
import type { Typed } from '../../forms/schema.js';

/** A form of the organisation page: its schema, titles, request and initial values. */
export interface OpenForm {
  form: OrganisationForm;
  title: MessageKey;
  submit: MessageKey;
  name: string;
  /** The schema of the form came from the API, so the values typed in it are the body. */
  send: (body: never, options: RequestOptions) => Promise<Acted>;
  rule?: string;
  initial?: Typed;
  /** The officer whose open matters have to be seen first. */
  officer?: OrganisationMember;
  hint?: MessageKey;
  /** The unit whose open matters have to be seen first. */
  unit?: OrganisationUnit;
}

type AddPath = '/api/organisation/officers' | '/api/organisation/units';
type ChangePath = Extract<PathOf<'post'>, `/api/organisation/${'officers' | 'units'}/{id}${string}`>;

const add =
  (path: AddPath): OpenForm['send'] =>
  (body, options) =>
    callApi('post', path, { body, ...options });
const change =
  (path: ChangePath, id: string): OpenForm['send'] =>
  (body, options) =>
    callApi('post', path, { params: { path: { id } }, body, ...options });

const officer = '/api/organisation/officers/{id}';
const unit = '/api/organisation/units/{id}';

export const addOfficer: OpenForm = {
  form: 'addOfficer',
  title: 'organisation.addOfficer',
  submit: 'organisation.addOfficer',
  name: '',
  send: add('/api/organisation/officers'),
};
export const addUnit: OpenForm = {
  form: 'addUnit',
  title: 'organisation.addUnit',
  submit: 'organisation.addUnit',
  name: '',
  send: add('/api/organisation/units'),
};
export const renameOffice = ({ name, address, telephone }: Organisation): OpenForm => ({
  form: 'officeName',
  title: 'organisation.officeName',
  submit: 'organisation.rename',
  name,
  send: (body, options) => callApi('post', '/api/organisation/name', { body, ...options }),
  initial: { name, address: address ?? undefined, telephone: telephone ?? undefined },
});

export const changeOfficer = (member: OrganisationMember): OpenForm => {
  const { id, name, unit: of, roles, email } = member;
  return {
    form: 'changeOfficer',
    title: 'organisation.changeOf',
    submit: 'organisation.change',
    name,
    send: change(officer, id),
    rule: 'R1',
    initial: { name, unit: of, roles, email },
    officer: member,
  };
};
export const deactivate = (member: OrganisationMember): OpenForm => ({
  form: 'deactivate',
  title: 'organisation.deactivateOf',
  submit: 'organisation.deactivate',
  name: member.name,
  send: change(`${officer}/deactivate`, member.id),
  rule: 'R1',
  officer: member,
});
export const reactivate = ({ id, name }: OrganisationMember): OpenForm => ({
  form: 'reason',
  title: 'organisation.reactivateOf',
  submit: 'organisation.reactivate',
  name,
  send: change(`${officer}/reactivate`, id),
});
export const resetPassword = ({ id, name }: OrganisationMember): OpenForm => ({
  form: 'reason',
  title: 'organisation.resetOf',
  submit: 'organisation.reset',
  name,
  send: change(`${officer}/password`, id),
  rule: 'R12',
});
export const clearance = ({ id, name, cleared }: OrganisationMember): OpenForm => ({
  form: 'clearance',
  title: 'organisation.clearOf',
  submit: 'organisation.clear',
  name,
  send: change(`${officer}/clearance`, id),
  rule: 'R12',
  initial: { cleared: !cleared },
});

export const changeUnit = ({ id, name, parent, keywords, leaders }: OrganisationUnit): OpenForm => ({
  form: 'changeUnit',
  title: 'organisation.changeOf',
  submit: 'organisation.change',
  name,
  send: change(unit, id),
  initial: { name, parent: parent ?? undefined, keywords, leaders },
});
export const closeUnit = (closing: OrganisationUnit): OpenForm => ({
  form: 'closeUnit',
  title: 'organisation.closeOf',
  submit: 'organisation.close',
  name: closing.name,
  send: change(`${unit}/close`, closing.id),
  rule: 'R1',
  hint: 'organisation.closeHow',
  unit: closing,
});
export const reopenUnit = ({ id, name }: OrganisationUnit): OpenForm => ({
  form: 'reason',
  title: 'organisation.reactivateOf',
  submit: 'organisation.reactivate',
  name,
  send: change(`${unit}/reopen`, id),
});
