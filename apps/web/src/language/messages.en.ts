import { absencesEn } from '../features/absences/absences.en.js';
import { accountabilityEn } from '../features/accountability/accountability.en.js';
import { actsEn } from '../features/acts/acts.en.js';
import { attachmentsEn } from '../features/attachments/attachments.en.js';
import { callBackEn } from '../features/call-back/call-back.en.js';
import { caseEn } from '../features/case/case.en.js';
import { dashboardEn } from '../features/dashboard/dashboard.en.js';
import { decisionsEn } from '../features/decisions/decisions.en.js';
import { deliveriesEn } from '../features/deliveries/deliveries.en.js';
import { disciplineEn } from '../features/discipline/discipline.en.js';
import { exportsEn } from '../features/exports/exports.en.js';
import { findEn } from '../features/find/find.en.js';
import { firstRunEn } from '../features/first-run/first-run.en.js';
import { inboxEn } from '../features/inbox/inbox.en.js';
import { intakeEn } from '../features/intake/intake.en.js';
import { noticesEn } from '../features/notices/notices.en.js';
import { operationsEn } from '../features/operations/operations.en.js';
import { organisationEn } from '../features/organisation/organisation.en.js';
import { retentionEn } from '../features/retention/retention.en.js';
import { readLogEn } from '../features/read-log/read-log.en.js';
import { registersEn } from '../features/registers/registers.en.js';
import { queueEn } from '../features/queue/queue.en.js';
import { sessionEn } from '../features/session/session.en.js';
import { settingsEn } from '../features/settings/settings.en.js';
import { signOffEn } from '../features/sign-off/sign-off.en.js';
import { supervisionEn } from '../features/supervision/supervision.en.js';
import { trialClockEn } from '../features/trial-clock/trial-clock.en.js';
import { formsEn } from '../forms/forms.en.js';
import { shellEn } from '../shell/shell.en.js';
import { uiEn } from '../ui/ui.en.js';
import type { Messages } from './messages.zh.js';

export const en: Messages = {
  ...absencesEn,
  ...accountabilityEn,
  ...actsEn,
  ...attachmentsEn,
  ...callBackEn,
  ...caseEn,
  ...dashboardEn,
  ...decisionsEn,
  ...deliveriesEn,
  ...disciplineEn,
  ...exportsEn,
  ...findEn,
  ...firstRunEn,
  ...inboxEn,
  ...intakeEn,
  ...noticesEn,
  ...operationsEn,
  ...organisationEn,
  ...queueEn,
  ...readLogEn,
  ...retentionEn,
  ...registersEn,
  ...sessionEn,
  ...settingsEn,
  ...signOffEn,
  ...supervisionEn,
  ...trialClockEn,
  ...formsEn,
  ...shellEn,
  ...uiEn,
};
