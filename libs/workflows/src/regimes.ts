import { accountabilityProcess } from './accountability/process.js';
import { denialProcess } from './denial/process.js';
import { instructionProcess } from './instruction/process.js';
import { lookBackProcess } from './look-back/process.js';
import { paperDeliveryProcess } from './paper-delivery/process.js';
import { petitionProcess } from './petition/process.js';
import { ratingFollowUpProcess } from './rating-follow-up/process.js';
import { reportBackProcess } from './report-back/process.js';
import { reviewProcess } from './review/process.js';
import { secondOpinionProcess } from './second-opinion/process.js';
import { signOffProcess } from './sign-off/process.js';
import { supervisionProcess } from './supervision/process.js';
import { urgentReportProcess } from './urgent-report/process.js';

/** The regimes of the office. Whatever needs all of them, or something of each, is derived from this list. */
export const regimes = [
  petitionProcess,
  denialProcess,
  signOffProcess,
  supervisionProcess,
  accountabilityProcess,
  instructionProcess,
  reviewProcess,
  paperDeliveryProcess,
  ratingFollowUpProcess,
  lookBackProcess,
  urgentReportProcess,
  secondOpinionProcess,
  reportBackProcess,
] as const;
