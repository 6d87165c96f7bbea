import { noticeDuties, processes, stageLabel, type ReportBackContext, type ReportDraft } from '@banjie/workflows';
import type { ProcessState } from '@banjie/runtime';
import { naming } from '../labels.js';
import { differenceOf } from '../sign-off/difference.js';
import type { Seen, ShownDraft } from '../sign-off/shown-drafts.js';

/** The reports back to a superior organ, version by version, as drafts of replies are shown (R3). */
export const shownReports = (all: readonly ProcessState[], seen: Seen): ShownDraft[] =>
  all
    .filter(({ kind }) => kind === processes.reportBack.kind)
    .map((process) => shownReport(process, seen))
    .filter(({ versions }) => versions.length > 0);

function shownReport({ id, kind, standing, snapshot }: ProcessState, { settings, history }: Seen): ShownDraft {
  const { draftedBy, checkedBy, signedBy, returned, paper } = snapshot.context as unknown as ReportBackContext;
  const { officer } = naming(settings);
  const written = history.filter(({ process_id, type }) => process_id === id && type === 'REPORT_DRAFTED');
  return {
    process: id,
    paper: noticeDuties.completionReport.label,
    level: { zh: `主送${paper.organ}`, en: `to ${paper.organ}` },
    stageLabel: stageLabel(kind, standing.stage),
    open: standing.open,
    draftedBy: draftedBy && officer(draftedBy),
    checkedBy: checkedBy && officer(checkedBy),
    signedBy: signedBy && officer(signedBy),
    returns: returned.length,
    versions: written.map((entry, index) => {
      const text = inWords(entry.event as unknown as ReportDraft);
      const before = written[index - 1];
      return {
        version: index + 1,
        by: officer(entry.actor),
        at: new Date(entry.at).toISOString(),
        text,
        difference: differenceOf(before ? inWords(before.event as unknown as ReportDraft) : '', text),
        doubtful: null,
        notARefusal: null,
      };
    }),
    remarks: returned.map(({ by, ...rest }) => ({ ...rest, by: officer(by), items: [] })),
  };
}

/** The parts of the report as its paper has them. */
const inWords = ({ basics, findings, opinion, petitionersView, attachments }: ReportDraft): string =>
  [
    `一、基本情况\n${basics}`,
    `二、调查核实情况\n${findings}`,
    `三、处理意见\n${opinion}`,
    '四、答复及送达情况\n（签发时按本件的答复和送达登记写入）',
    `五、信访人意见\n${petitionersView}`,
    ...(attachments.length > 0 ? [`附件：${attachments.join('；')}`] : []),
  ].join('\n');
