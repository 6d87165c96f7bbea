import type { Acted, OrganisationForm, OrganisationMember, OrganisationUnit } from './types.js';
import { ask, type Manner, type PathOf } from '../../api/request.js';
import type { WordKey } from '../../language/messages.zh.js';
import type { Typed } from '../../forms/schema.js';

/** A form of this room: what it is called, what is done with it and what it opens with. */
export interface Drawn {
  form: OrganisationForm;
  title: WordKey;
  submit: WordKey;
  name: string;
  /** The form came from the API together with what it is for: what is typed in it is the body. */
  send: (body: never, manner: Manner) => Promise<Acted>;
  rule?: string;
  initial?: Typed;
  /** The officer whose open matters have to be seen first. */
  officer?: OrganisationMember;
  hint?: WordKey;
}

type Added = '/api/organisation/officers' | '/api/organisation/units';
type Changed = Extract<PathOf<'post'>, `/api/organisation/${'officers' | 'units'}/{id}${string}`>;

const add =
  (path: Added): Drawn['send'] =>
  (body, manner) =>
    ask('post', path, { body, ...manner });
const change =
  (path: Changed, id: string): Drawn['send'] =>
  (body, manner) =>
    ask('post', path, { params: { path: { id } }, body, ...manner });

const officer = '/api/organisation/officers/{id}';
const unit = '/api/organisation/units/{id}';

export const addOfficer: Drawn = {
  form: 'addOfficer',
  title: 'organisation.addOfficer',
  submit: 'organisation.addOfficer',
  name: '',
  send: add('/api/organisation/officers'),
};
export const addUnit: Drawn = {
  form: 'addUnit',
  title: 'organisation.addUnit',
  submit: 'organisation.addUnit',
  name: '',
  send: add('/api/organisation/units'),
};
export const renameOffice = (name: string): Drawn => ({
  form: 'officeName',
  title: 'organisation.officeName',
  submit: 'organisation.rename',
  name,
  send: (body, manner) => ask('post', '/api/organisation/name', { body, ...manner }),
  initial: { name },
});

export const changeOfficer = (member: OrganisationMember): Drawn => {
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
export const deactivate = (member: OrganisationMember): Drawn => ({
  form: 'deactivate',
  title: 'organisation.deactivateOf',
  submit: 'organisation.deactivate',
  name: member.name,
  send: change(`${officer}/deactivate`, member.id),
  rule: 'R1',
  officer: member,
});
export const reactivate = ({ id, name }: OrganisationMember): Drawn => ({
  form: 'reason',
  title: 'organisation.reactivateOf',
  submit: 'organisation.reactivate',
  name,
  send: change(`${officer}/reactivate`, id),
});
export const resetPassword = ({ id, name }: OrganisationMember): Drawn => ({
  form: 'reason',
  title: 'organisation.resetOf',
  submit: 'organisation.reset',
  name,
  send: change(`${officer}/password`, id),
  rule: 'R12',
});
export const clearance = ({ id, name, cleared }: OrganisationMember): Drawn => ({
  form: 'clearance',
  title: 'organisation.clearOf',
  submit: 'organisation.clear',
  name,
  send: change(`${officer}/clearance`, id),
  rule: 'R12',
  initial: { cleared: !cleared },
});

export const changeUnit = ({ id, name, parent, keywords, leaders }: OrganisationUnit): Drawn => ({
  form: 'changeUnit',
  title: 'organisation.changeOf',
  submit: 'organisation.change',
  name,
  send: change(unit, id),
  initial: { name, parent: parent ?? undefined, keywords, leaders },
});
export const closeUnit = ({ id, name }: OrganisationUnit): Drawn => ({
  form: 'closeUnit',
  title: 'organisation.closeOf',
  submit: 'organisation.close',
  name,
  send: change(`${unit}/close`, id),
  rule: 'R1',
  hint: 'organisation.closeHow',
});
export const reopenUnit = ({ id, name }: OrganisationUnit): Drawn => ({
  form: 'reason',
  title: 'organisation.reactivateOf',
  submit: 'organisation.reactivate',
  name,
  send: change(`${unit}/reopen`, id),
});
