import {
  changeLimit,
  changeSignOff,
  formSchema,
  limitForm,
  limitsInForce,
  loadCalendar,
  previewCalendar,
  previewLimit,
  signOffForm,
  signOffInForce,
  type Changed,
} from '@banjie/office';
import { notFound, type Runtime } from '@banjie/runtime';
import { calendarYearSchema } from '@banjie/workflows';
import { Body, Controller, Inject, Param } from '@nestjs/common';
import { Officer, type SignedIn } from '../access/officer-in-session.js';
import { Route } from '../http/endpoint.js';
import { RUNTIME } from '../tokens.js';
import {
  calendarYearAnswer,
  calendarYears,
  limitChanged,
  limitsAnswer,
  movesAnswer,
  signOffAnswer,
  signOffChanged,
  type LimitsAnswer,
} from './settings-answers.js';

/** Of the row it is opened from: its paper is not asked. */
const changedSignOff = signOffForm.omit({ paper: true });

const administrator = ['systemAdministrator'] as const;

/** Calendar and time limits of the office: a preview says what would move, then it moves, with a record (R3). */
@Controller('api')
export class SettingsController {
  constructor(@Inject(RUNTIME) private readonly runtime: Runtime) {}

  @Route({
    method: 'GET',
    path: 'calendar',
    access: 'staff',
    answer: calendarYears,
    rule: 'R3',
    summary: { zh: '已载入的年度日历', en: 'Calendar years that are loaded' },
  })
  async calendar() {
    const { calendar } = await this.runtime.settingsCache.newest();
    return { years: calendar.years() };
  }

  @Route({
    method: 'GET',
    path: 'calendar/:year',
    access: 'staff',
    answer: calendarYearAnswer,
    rule: 'R3',
    summary: { zh: '某年的放假和调休', en: 'Holidays and make-up days of a year' },
  })
  async calendarYear(@Param('year') year: string) {
    const { calendar } = await this.runtime.settingsCache.newest();
    if (!/^\d{4}$/.test(year) || !calendar.isLoaded(Number(year))) throw notFound();
    return { year: Number(year), days: calendar.listed(Number(year)) };
  }

  @Route({
    method: 'POST',
    path: 'calendar/preview',
    access: administrator,
    body: calendarYearSchema,
    answer: movesAnswer,
    rule: 'R3',
    summary: { zh: '预览日历变更', en: 'What a calendar year would move' },
  })
  previewCalendar(@Body() year: unknown): Promise<Changed> {
    return previewCalendar(this.runtime, year);
  }

  @Route({
    method: 'POST',
    path: 'calendar',
    access: administrator,
    body: calendarYearSchema,
    answer: movesAnswer,
    status: 201,
    rule: 'R3',
    summary: { zh: '载入年度日历', en: 'Load a calendar year' },
  })
  loadCalendar(@Body() year: unknown, @Officer() actor: SignedIn): Promise<Changed> {
    return loadCalendar(this.runtime, actor, year);
  }

  @Route({
    method: 'GET',
    path: 'limits',
    access: 'staff',
    answer: limitsAnswer,
    rule: 'R3',
    summary: { zh: '现行时限', en: 'The time limits in force' },
  })
  limits(): Promise<LimitsAnswer> {
    return limitsInForce(this.runtime);
  }

  @Route({
    method: 'POST',
    path: 'limits/preview',
    access: administrator,
    body: limitForm,
    answer: movesAnswer,
    rule: 'R3',
    summary: { zh: '预览时限变更', en: 'What a changed limit would move' },
  })
  previewLimit(@Body() form: unknown, @Officer() actor: SignedIn): Promise<Changed> {
    return previewLimit(this.runtime, actor, form);
  }

  @Route({
    method: 'POST',
    path: 'limits',
    access: administrator,
    body: limitForm,
    answer: limitChanged,
    status: 201,
    rule: 'R3',
    summary: { zh: '变更时限', en: 'Change a time limit' },
  })
  changeLimit(@Body() form: unknown, @Officer() actor: SignedIn): Promise<Changed & { version: number }> {
    return changeLimit(this.runtime, actor, form);
  }

  @Route({
    method: 'GET',
    path: 'sign-off',
    access: 'staff',
    answer: signOffAnswer,
    rule: 'R10',
    summary: { zh: '现行审签规定', en: 'Who signs which paper' },
  })
  async signOff() {
    return { ...(await signOffInForce(this.runtime)), form: formSchema(changedSignOff) };
  }

  @Route({
    method: 'POST',
    path: 'sign-off',
    access: administrator,
    body: signOffForm,
    answer: signOffChanged,
    status: 201,
    rule: 'R10',
    summary: { zh: '变更审签规定', en: 'Lay down who signs a kind of paper' },
  })
  changeSignOff(@Body() form: unknown, @Officer() actor: SignedIn): Promise<{ version: number }> {
    return changeSignOff(this.runtime, actor, form);
  }
}
