import {
  addUnit,
  addUnitForm,
  changeUnit,
  changeUnitForm,
  closeUnit,
  closeUnitForm,
  firstRun,
  officeNameForm,
  previewMerger,
  organisationLog,
  readOrganisation,
  reasonForm,
  renameOffice,
  reopenUnit,
} from '@banjie/office';
import { type Runtime } from '@banjie/runtime';
import { roleLabels, roles } from '@banjie/workflows';
import { Body, Controller, Inject, Param } from '@nestjs/common';
import { Officer, type SignedIn } from '../access/officer-in-session.js';
import { Route } from '../http/endpoint.js';
import { RUNTIME } from '../tokens.js';
import { organisationForms } from './forms.js';
import {
  firstRunAnswer,
  mergerPreview,
  officeNamed,
  organisationAnswer,
  organisationLogAnswer,
  unitClosed,
  unitWritten,
  type MergerPreviewAnswer,
  type OrganisationAnswer,
  type OrganisationLogAnswer,
} from './organisation-answers.js';

export const systemAdministrator = ['systemAdministrator'] as const;
/** The three administrators (三员) see the organisation and its record; what each may change differs. */
export const administrators = ['systemAdministrator', 'securityAdministrator', 'auditor'] as const;

/** The office itself and its units; each change is on record with who and when. */
@Controller('api')
export class OrganisationController {
  constructor(@Inject(RUNTIME) private readonly runtime: Runtime) {}

  @Route({
    method: 'GET',
    path: 'organisation',
    access: administrators,
    answer: organisationAnswer,
    summary: { zh: '单位和人员总表', en: 'All units and officers, with what they hold' },
  })
  async organisation(): Promise<OrganisationAnswer> {
    const organisation = await readOrganisation(this.runtime.manager);
    return {
      ...organisation,
      roles: roles.map((role) => ({ role, label: roleLabels[role] })),
      forms: organisationForms,
    };
  }

  @Route({
    method: 'GET',
    path: 'organisation/log',
    access: administrators,
    answer: organisationLogAnswer,
    summary: { zh: '单位和人员变更记录', en: 'What was changed by whom' },
  })
  async log(): Promise<OrganisationLogAnswer> {
    return { items: await organisationLog(this.runtime) };
  }

  @Route({
    method: 'GET',
    path: 'first-run',
    access: systemAdministrator,
    answer: firstRunAnswer,
    summary: { zh: '启用进度', en: 'How far the office is from its first petition' },
  })
  firstRun() {
    return firstRun(this.runtime);
  }

  @Route({
    method: 'POST',
    path: 'organisation/name',
    access: systemAdministrator,
    body: officeNameForm,
    answer: officeNamed,
    summary: { zh: '机关名称', en: 'Name the office' },
  })
  rename(@Body() form: unknown, @Officer() actor: SignedIn) {
    return renameOffice(this.runtime, actor, form);
  }

  @Route({
    method: 'POST',
    path: 'organisation/units',
    access: systemAdministrator,
    body: addUnitForm,
    answer: unitWritten,
    status: 201,
    summary: { zh: '新增单位', en: 'Add a unit' },
  })
  addUnit(@Body() form: unknown, @Officer() actor: SignedIn) {
    return addUnit(this.runtime, actor, form);
  }

  @Route({
    method: 'POST',
    path: 'organisation/units/:id',
    access: systemAdministrator,
    body: changeUnitForm,
    answer: unitWritten,
    summary: { zh: '变更单位', en: 'Rename a unit, its duties and who leads it' },
  })
  changeUnit(@Param('id') id: string, @Body() form: unknown, @Officer() actor: SignedIn) {
    return changeUnit(this.runtime, actor, id, form);
  }

  @Route({
    method: 'GET',
    path: 'organisation/units/:id/merger',
    access: systemAdministrator,
    answer: mergerPreview,
    rule: 'R1',
    summary: { zh: '合并单位之前：该单位的在办情况', en: 'What a unit has open, before it is merged' },
  })
  previewMerger(@Param('id') id: string): Promise<MergerPreviewAnswer> {
    return previewMerger(this.runtime, id);
  }

  @Route({
    method: 'POST',
    path: 'organisation/units/:id/close',
    access: systemAdministrator,
    body: closeUnitForm,
    answer: unitClosed,
    rule: 'R1',
    summary: { zh: '撤销或合并单位', en: 'Close a unit with nothing open left, or merge it with what it has' },
  })
  closeUnit(@Param('id') id: string, @Body() form: unknown, @Officer() actor: SignedIn) {
    return closeUnit(this.runtime, actor, id, form);
  }

  @Route({
    method: 'POST',
    path: 'organisation/units/:id/reopen',
    access: systemAdministrator,
    body: reasonForm,
    answer: unitWritten,
    summary: { zh: '恢复单位', en: 'Reopen a closed unit' },
  })
  reopenUnit(@Param('id') id: string, @Body() form: unknown, @Officer() actor: SignedIn) {
    return reopenUnit(this.runtime, actor, id, form);
  }
}
