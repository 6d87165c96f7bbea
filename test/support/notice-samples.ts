import type { NoticeKind } from '@banjie/workflows';
import { denialAndReviewSamples } from './notice-samples/denial-and-review.js';
import { signOffSamples } from './notice-samples/sign-off.js';
import type { Sample } from './notice-samples/facts.js';
import { oversightSamples } from './notice-samples/oversight.js';
import { petitionSamples } from './notice-samples/petition.js';
import { reportBackSamples } from './notice-samples/report-back.js';
import { registerSamples } from './notice-samples/register.js';
import { urgentReportSamples } from './notice-samples/urgent-report.js';

/** What each notice looks like with everything filled in, one sample or more a kind. */
export const samples: Readonly<Record<NoticeKind, readonly Sample[]>> = {
  ...petitionSamples,
  ...registerSamples,
  ...denialAndReviewSamples,
  ...signOffSamples,
  ...oversightSamples,
  ...urgentReportSamples,
  ...reportBackSamples,
};
