import {
  absenceForm,
  approveAbsence,
  endAbsence,
  endAbsenceForm,
  formSchema,
  readAbsences,
  recordAbsence,
  type Recorded,
} from '@banjie/office';
import type { Runtime } from '@banjie/runtime';
import { Body, Controller, Inject, Param } from '@nestjs/common';
import { Officer, type SignedIn } from '../access/officer-in-session.js';
import { Route } from '../http/endpoint.js';
import { RUNTIME } from '../tokens.js';
import { absenceChanged, absencePage, absenceRecorded, type AbsencePageAnswer } from './absence-answers.js';

const forms = { end: formSchema(endAbsenceForm) };

/** Who is away, and who sits at their desk meanwhile (请假、代岗). */
@Controller('api')
export class AbsencesController {
  constructor(@Inject(RUNTIME) private readonly runtime: Runtime) {}

  @Route({
    method: 'GET',
    path: 'absences',
    access: 'staff',
    answer: absencePage,
    rule: 'R1',
    summary: { zh: '请假和代岗', en: 'Absences and deputies the reader may know of' },
  })
  async list(@Officer() reader: SignedIn): Promise<AbsencePageAnswer> {
    return { ...(await readAbsences(this.runtime, reader)), forms };
  }

  @Route({
    method: 'POST',
    path: 'absences',
    access: 'staff',
    body: absenceForm,
    answer: absenceRecorded,
    status: 201,
    rule: 'R1',
    summary: { zh: '登记请假，指定代岗人', en: 'Enter an absence, with or without a deputy' },
  })
  record(@Body() form: unknown, @Officer() actor: SignedIn): Promise<Recorded> {
    return recordAbsence(this.runtime, actor, form);
  }

  @Route({
    method: 'POST',
    path: 'absences/:id/approve',
    access: 'staff',
    answer: absenceChanged,
    rule: 'R1',
    summary: { zh: '批准代岗', en: 'Approve a deputy' },
  })
  approve(@Param('id') id: string, @Officer() actor: SignedIn) {
    return approveAbsence(this.runtime, actor, id);
  }

  @Route({
    method: 'POST',
    path: 'absences/:id/end',
    access: 'staff',
    body: endAbsenceForm,
    answer: absenceChanged,
    rule: 'R1',
    summary: { zh: '提前结束或者不同意代岗', en: 'End an absence, or refuse its deputy' },
  })
  end(@Param('id') id: string, @Body() form: unknown, @Officer() actor: SignedIn) {
    return endAbsence(this.runtime, actor, id, form);
  }
}
