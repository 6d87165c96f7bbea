import {
  addOfficer,
  addOfficerForm,
  changeOfficer,
  changeOfficerForm,
  clearanceForm,
  deactivateForm,
  deactivateOfficer,
  holdingsOf,
  reactivateOfficer,
  reasonForm,
  resetPassword,
  setClearance,
} from '@banjie/office';
import { type Runtime } from '@banjie/runtime';
import { Body, Controller, Inject, Param } from '@nestjs/common';
import { Officer, type SignedIn } from '../access/officer-in-session.js';
import { Route } from '../http/endpoint.js';
import { RUNTIME } from '../tokens.js';
import { clearanceAnswer, leavingAnswer, newAccount } from './officer-answers.js';
import { holdingList, type HoldingList } from './organisation-answers.js';
import { administrators, systemAdministrator } from './organisation.controller.js';

/** Who changes what is the runtime's to judge: accounts are the system administrator's, their supervisors are not (三员). */
const accountKeepers = ['systemAdministrator', 'securityAdministrator'] as const;

/** Accounts, roles and clearance; what changes holds from the officer's next request on. */
@Controller('api')
export class OfficersController {
  constructor(@Inject(RUNTIME) private readonly runtime: Runtime) {}

  @Route({
    method: 'GET',
    path: 'organisation/officers/:id/holdings',
    access: administrators,
    answer: holdingList,
    rule: 'R1',
    summary: { zh: '名下未办结事项', en: 'The open matters that wait for an officer' },
  })
  async holdings(@Param('id') id: string): Promise<HoldingList> {
    return { items: await holdingsOf(this.runtime.manager, id) };
  }

  @Route({
    method: 'POST',
    path: 'organisation/officers',
    access: systemAdministrator,
    body: addOfficerForm,
    answer: newAccount,
    status: 201,
    summary: { zh: '新增人员', en: 'Open an account' },
  })
  add(@Body() form: unknown, @Officer() actor: SignedIn) {
    return addOfficer(this.runtime, actor, form);
  }

  @Route({
    method: 'POST',
    path: 'organisation/officers/:id',
    access: accountKeepers,
    body: changeOfficerForm,
    answer: leavingAnswer,
    summary: { zh: '变更人员', en: 'Rename, move, or change roles' },
  })
  change(@Param('id') id: string, @Body() form: unknown, @Officer() actor: SignedIn) {
    return changeOfficer(this.runtime, actor, id, form);
  }

  @Route({
    method: 'POST',
    path: 'organisation/officers/:id/deactivate',
    access: accountKeepers,
    body: deactivateForm,
    answer: leavingAnswer,
    rule: 'R1',
    summary: { zh: '停用人员', en: 'Deactivate an account' },
  })
  deactivate(@Param('id') id: string, @Body() form: unknown, @Officer() actor: SignedIn) {
    return deactivateOfficer(this.runtime, actor, id, form);
  }

  @Route({
    method: 'POST',
    path: 'organisation/officers/:id/reactivate',
    access: accountKeepers,
    body: reasonForm,
    answer: leavingAnswer,
    summary: { zh: '恢复人员', en: 'Reactivate an account' },
  })
  reactivate(@Param('id') id: string, @Body() form: unknown, @Officer() actor: SignedIn) {
    return reactivateOfficer(this.runtime, actor, id, form);
  }

  @Route({
    method: 'POST',
    path: 'organisation/officers/:id/password',
    access: accountKeepers,
    body: reasonForm,
    answer: newAccount,
    summary: { zh: '重置密码', en: 'Issue a one-time password' },
  })
  resetPassword(@Param('id') id: string, @Body() form: unknown, @Officer() actor: SignedIn) {
    return resetPassword(this.runtime, actor, id, form);
  }

  @Route({
    method: 'POST',
    path: 'organisation/officers/:id/clearance',
    access: ['securityAdministrator'],
    body: clearanceForm,
    answer: clearanceAnswer,
    rule: 'R12',
    summary: { zh: '保密授权', en: 'Give or end clearance for the sealed lane' },
  })
  clearance(@Param('id') id: string, @Body() form: unknown, @Officer() actor: SignedIn) {
    return setClearance(this.runtime, actor, id, form);
  }
}
