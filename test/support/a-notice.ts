import { OfficeSettings } from '@banjie/runtime';
import {
  disciplineUnit,
  trialCompetence,
  trialOfficers,
  trialUnits,
  townshipName,
  type NoticeContext,
} from '@banjie/office';
import {
  noticeDuties,
  timeLimits,
  stateCouncilCalendars,
  type ClockName,
  type ClockRun,
  type NoticeKind,
} from '@banjie/workflows';

/** The trial township's settings, as the runtime would open it. */
export const trialBook = new OfficeSettings(
  '1',
  townshipName,
  new Map(trialUnits.map(({ id, name }) => [id, { name, keywords: [], closed: false }])),
  new Map(
    trialOfficers.map((officer) => [
      officer.id,
      { ...officer, email: null, disabled: false, passwordIsOneTime: false },
    ]),
  ),
  new Map(trialCompetence.map(({ leader, unit }) => [unit, [leader]])),
  new Set(['discipline', 'secretary']),
  stateCouncilCalendars,
  [],
);

/** Settings in which nobody is left: what a notice must survive. */
export const emptyBook = new OfficeSettings('1', '清溪镇人民政府', new Map(), new Map(), new Map(), new Set(), [], []);

/** Received on Monday 2 March 2026; the act that owes the notice happened on Thursday 5 March at 10:00. */
export function aNotice(kind: NoticeKind, facts: Partial<NoticeContext> = {}): NoticeContext {
  return {
    outboxId: '1',
    id: '019c0000-0000-7000-8000-000000000001',
    caseId: '019c0000-0000-7000-8000-000000000002',
    kind,
    recipients: ['handler', 'head'],
    toPetitioner: noticeDuties[kind].toPetitioner,
    data: {},
    owedAt: '2026-03-05T02:00:00.000Z',
    prefix: noticeDuties[kind].documentWord,
    year: 2026,
    serial: 1,
    now: '2026-03-05T02:00:00.000Z',
    settingsVersion: '1',
    caseNumber: 'XF-2026-00012',
    sealed: false,
    lane: 'appealOrRequest',
    historySeq: 3,
    historyHead: '',
    title: '低保待遇被停发',
    petitioner: '张三丰',
    receivedAt: '2026-03-02T01:30:00.000Z',
    unit: 'civilAffairs',
    officer: 'handler',
    dueAt: null,
    facts: {},
    event: {},
    eventBy: 'head',
    number: `${noticeDuties[kind].documentWord}〔2026〕1号`,
    label: noticeDuties[kind].label,
    limits: timeLimits,
    committee: disciplineUnit,
    settings: trialBook,
    ...facts,
  };
}

/** Nothing but what every row has. */
export const sparse: Partial<NoticeContext> = {
  recipients: [],
  title: null,
  petitioner: null,
  unit: null,
  officer: null,
  eventBy: 'gone',
  settings: emptyBook,
};

/** The facts of a running clock. */
export const running = (clock: ClockName, startedAt: string, more: Partial<ClockRun> = {}) => ({
  [clock]: { run: 1, startedAt, startedBy: 'TEST', ...more },
});
