import type { NoticeContext, NoticeText } from '@banjie/office';
import type { NoticeKindOf, ProcessKind } from '@banjie/workflows';
import * as accountability from './templates/accountability.js';
import * as denial from './templates/denial.js';
import * as instruction from './templates/instruction.js';
import * as petition from './templates/petition.js';
import * as ratingFollowUp from './templates/rating-follow-up.js';
import * as review from './templates/review.js';
import * as supervision from './templates/supervision.js';

/** The text of every notice a regime declares, one function a kind. */
type TextsOf<Kind extends ProcessKind> = {
  readonly [Notice in NoticeKindOf<Kind>]: (notice: NoticeContext) => NoticeText;
};

/** The texts of each regime; a regime, or one of its notices, without any does not compile. */
export const regimeTexts: { readonly [Kind in ProcessKind]: TextsOf<Kind> } = {
  petition,
  denial,
  supervision,
  accountability,
  instruction,
  review,
  ratingFollowUp,
};
