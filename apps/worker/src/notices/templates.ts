import type { NoticeTemplates } from '@banjie/office';
import * as accountability from './templates/accountability.js';
import * as denial from './templates/denial.js';
import * as firstContact from './templates/first-contact.js';
import * as instruction from './templates/instruction.js';
import * as joining from './templates/joining.js';
import * as ladder from './templates/ladder.js';
import * as rating from './templates/rating.js';
import { reply } from './templates/reply.js';
import * as review from './templates/review.js';
import * as supervision from './templates/supervision.js';
import * as timeLimits from './templates/time-limits.js';

/** The text of every notice, one function a kind; a kind without one does not compile, and stops the boot. */
export const noticeTemplates: NoticeTemplates = {
  ...firstContact,
  ...timeLimits,
  ...ladder,
  ...joining,
  reply,
  ...denial,
  ...review,
  ...rating,
  ...instruction,
  ...supervision,
  ...accountability,
};
