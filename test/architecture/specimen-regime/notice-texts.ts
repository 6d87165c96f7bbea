import type { NoticeContext, NoticeText } from '@banjie/office';
import { lastDay } from '../../../apps/worker/src/notices/dates.js';
import { line, toOfficers } from '../../../apps/worker/src/notices/document.js';
import { forOfficers, textOf } from '../../../apps/worker/src/notices/entered.js';
import { theMatter } from '../../../apps/worker/src/notices/parties.js';
import type { ClockName } from '@banjie/workflows';

/** 征求意见函, to the unit that is asked. */
export function opinionAsked(notice: NoticeContext): NoticeText {
  const until = lastDay(notice, 'opinionDue' as string as ClockName);
  return toOfficers(notice, [
    `现就${theMatter(notice)}征求你单位意见。`,
    line('征求意见事项', forOfficers(notice, textOf('question', notice.facts))),
    until && `请于${until}24时前回复。`,
  ]);
}
