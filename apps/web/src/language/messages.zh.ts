import { absencesZh } from '../features/absences/absences.zh.js';
import { accountabilityZh } from '../features/accountability/accountability.zh.js';
import { actsZh } from '../features/acts/acts.zh.js';
import { attachmentsZh } from '../features/attachments/attachments.zh.js';
import { callBackZh } from '../features/call-back/call-back.zh.js';
import { caseZh } from '../features/case/case.zh.js';
import { dashboardZh } from '../features/dashboard/dashboard.zh.js';
import { decisionsZh } from '../features/decisions/decisions.zh.js';
import { deliveriesZh } from '../features/deliveries/deliveries.zh.js';
import { disciplineZh } from '../features/discipline/discipline.zh.js';
import { exportsZh } from '../features/exports/exports.zh.js';
import { findZh } from '../features/find/find.zh.js';
import { firstRunZh } from '../features/first-run/first-run.zh.js';
import { inboxZh } from '../features/inbox/inbox.zh.js';
import { intakeZh } from '../features/intake/intake.zh.js';
import { noticesZh } from '../features/notices/notices.zh.js';
import { operationsZh } from '../features/operations/operations.zh.js';
import { organisationZh } from '../features/organisation/organisation.zh.js';
import { retentionZh } from '../features/retention/retention.zh.js';
import { readLogZh } from '../features/read-log/read-log.zh.js';
import { registersZh } from '../features/registers/registers.zh.js';
import { queueZh } from '../features/queue/queue.zh.js';
import { sessionZh } from '../features/session/session.zh.js';
import { settingsZh } from '../features/settings/settings.zh.js';
import { signOffZh } from '../features/sign-off/sign-off.zh.js';
import { supervisionZh } from '../features/supervision/supervision.zh.js';
import { trialClockZh } from '../features/trial-clock/trial-clock.zh.js';
import { formsZh } from '../forms/forms.zh.js';
import { shellZh } from '../shell/shell.zh.js';
import { uiZh } from '../ui/ui.zh.js';

/** The console's own messages, feature by feature. What the procedures are called (stages, acts, fields) comes from the API. */
export const zh = {
  ...absencesZh,
  ...accountabilityZh,
  ...actsZh,
  ...attachmentsZh,
  ...callBackZh,
  ...caseZh,
  ...dashboardZh,
  ...decisionsZh,
  ...deliveriesZh,
  ...disciplineZh,
  ...exportsZh,
  ...findZh,
  ...firstRunZh,
  ...inboxZh,
  ...intakeZh,
  ...noticesZh,
  ...operationsZh,
  ...organisationZh,
  ...queueZh,
  ...readLogZh,
  ...retentionZh,
  ...registersZh,
  ...sessionZh,
  ...settingsZh,
  ...signOffZh,
  ...supervisionZh,
  ...trialClockZh,
  ...formsZh,
  ...shellZh,
  ...uiZh,
} as const;

export type MessageKey = keyof typeof zh;
export type Messages = Readonly<Record<MessageKey, string>>;
