import { roleLabels } from '../../process/role-labels.js';
import type { NoticeFacts, NoticeText } from '../../process/notice-text/notice-facts.js';
import { dayOfInstant, lastDay, lastDayFromNow, sourceOf } from '../../process/notice-text/dates.js';
import { labelled, numbered, toOfficers, toPetitioner } from '../../process/notice-text/document.js';
import { groupOf, forOfficers, textOf, textsOf, wordFor } from '../../process/notice-text/entered.js';
import {
  maskedPetitioner,
  officerName,
  theMatter,
  unitName,
  withUnit,
  yourMatter,
} from '../../process/notice-text/parties.js';
import { channelWords, elsewhereWords } from '../notice-words.js';
import { correctedInWords } from './correction.js';
import { takenDownAs } from './lighter.js';
import { promisedDay } from './promised-day.js';

/** 登记回执 (R2): what the person takes home from the first contact. */
export function receipt(notice: NoticeFacts): NoticeText {
  const { event, facts, sealed } = notice;
  const firstContact = textOf('firstContact', facts) ?? notice.eventBy;
  return toPetitioner(notice, [
    `${yourMatter(notice)}已登记在册。`,
    replacing(notice),
    labelled('登记来源', wordFor(channelWords, textOf('channel', event, groupOf('entered', event)))),
    ...whoseItIs(notice, firstContact),
    labelled('咨询电话', notice.settings.telephone),
    takenDownAs(notice),
    ...(sealed ? sealedLane : whatFollows(notice)),
    '您可以凭编号和查询码随时查询办理进度、补充材料。查询码与本回执一并交给您，请妥善保管，不要告诉他人。',
    '「有诉必理，有理必果」。到期没有收到告知或者答复的，可以凭本回执向本机关反映。',
  ]);
}

/** Issued anew after a correction: it says so, and which fields are other than before (R2). */
function replacing(notice: NoticeFacts): string | false {
  const fields = correctedInWords(notice);
  return (
    fields !== '' &&
    `登记内容已更正（${fields}）。本回执按更正后的登记重新出具，原登记回执由本回执替代；编号和查询码不变。`
  );
}

/** Who took it down answers for it (R1); where they declared that they take no part, others do, and the receipt says so (R6). */
function whoseItIs(notice: NoticeFacts, firstContact: string): ReturnType<typeof labelled>[] {
  const { facts, sealed } = notice;
  const recusals = Array.isArray(facts['recusals']) ? (facts['recusals'] as { officer: string }[]) : [];
  if (!recusals.some(({ officer }) => officer === firstContact))
    return [labelled('首问责任人', withUnit(notice, firstContact))];
  return [
    labelled('登记人员', `${withUnit(notice, firstContact)}（已声明回避，不参与办理）`),
    sealed ? '由纪检机构其他工作人员接手。' : `由${roleLabels.coordinator.zh}接手，指定承办单位后告知您。`,
  ];
}

const sealedLane = ['您反映的内容按检举控告类事项单独登记、严格保密，只由指定的纪检工作人员查阅和办理。'];

function whatFollows(notice: NoticeFacts): string[] {
  const answerBy = promisedDay(notice) ?? lastDayFromNow(notice, 'generalReply');
  const toldBy = lastDay(notice, 'routeNotice') ?? lastDayFromNow(notice, 'routeNotice');
  return [
    '接下来：能当场解决的，当日答复；需要由有关单位办理的，由首问责任人负责移交，并跟踪到对方签收。',
    `最迟在${toldBy}，我们会告知您该事项由哪个单位办理（${sourceOf(notice, 'routeNotice')}）。`,
    `自收到之日起计算，最迟在${answerBy}答复您（${sourceOf(notice, 'generalReply')}）；移交、签收的时间不另外计算。`,
  ];
}

/** 移交单 (R1): the receiving unit signs or objects; until then the first contact stays answerable. */
export function handOverSlip(notice: NoticeFacts): NoticeText {
  const { event, facts, unit } = notice;
  const receiving = unitName(notice, textOf('unit', event) ?? textOf('routedTo', facts) ?? unit);
  const signBy = lastDay(notice, 'handOverReceipt');
  const paragraphs = [
    `现将${theMatter(notice)}移交${receiving ?? '你单位'}办理。`,
    labelled('信访人', maskedPetitioner(notice)),
    labelled('收到日期', dayOfInstant(notice.receivedAt)),
    labelled('移交理由', forOfficers(notice, textOf('reason', event))),
    `请接收单位${signBy === null ? '及时' : `于${signBy}24时前`}签收并明确承办人。依据：${sourceOf(notice, 'handOverReceipt')}。`,
    objection(notice),
    `签收以前，首问责任人${officerName(notice, textOf('firstContact', facts)) ?? ''}仍对本事项负责，并负责跟踪。`,
  ];
  return toOfficers(notice, paragraphs, { addressee: receiving ?? undefined });
}

/** 移交撤回通知 (R1): the unit has nothing to sign for any more. */
export function handOverPulledBack(notice: NoticeFacts): NoticeText {
  const { data, event, eventBy } = notice;
  const unit = unitName(notice, textOf('unit', data));
  const paragraphs = [
    `原移交${unit ?? '你单位'}办理的${theMatter(notice)}，签收以前已经撤回或者改由其他单位办理，你单位不必签收。`,
    labelled('理由', forOfficers(notice, textOf('reason', event))),
    labelled('撤回人', withUnit(notice, eventBy)),
    '已经向信访人收取的材料，请交还撤回人。',
  ];
  return toOfficers(notice, paragraphs, { addressee: unit ?? undefined });
}

function objection(notice: NoticeFacts): string {
  if (notice.facts['routingIsBinding'] === true) return '本次移交由领导决定，不再受理退单异议。';
  const until = lastDay(notice, 'transferObjection') ?? lastDayFromNow(notice, 'transferObjection');
  return `认为不属于本单位职责的，最迟于${until}提出退单异议，并写明理由和职责依据，由协调岗位决定去向，不得自行退回或者再转（${sourceOf(notice, 'transferObjection')}）。`;
}

/** 一次性告知书 (R1): what the matter is, which materials to bring, how to go on; once, and complete. */
export function oneTimeNotice(notice: NoticeFacts): NoticeText {
  const { event, eventBy } = notice;
  const materials = textsOf('materials', event);
  return toPetitioner(notice, [
    `${yourMatter(notice)}，办理前还需要您补充材料。现一次性告知如下：`,
    labelled('办理事项', textOf('matter', event)),
    materials.length > 0 && '需要补充的材料：',
    numbered(materials),
    labelled('如何继续办理', textOf('howToGoOn', event)),
    '材料可以当面送交、邮寄，或者凭编号和查询码在网上提交。材料补齐后即继续办理，您不必重新登记。',
    '以上材料已一次列全。如果同一事项再次要求您补充材料，您可以向本机关反映，本机关将核查责任。',
    labelled('告知人', withUnit(notice, eventBy)),
  ]);
}

/** 去向告知书 (R3): which unit has it now, and by when it answers. */
export function routeNotice(notice: NoticeFacts): NoticeText {
  const { unit, officer } = notice;
  return toPetitioner(notice, [
    `${yourMatter(notice)}，现由${unitName(notice, unit) ?? '本机关有关单位'}办理。`,
    labelled('承办人', officerName(notice, officer)),
    promiseInWords(notice),
    '您可以凭编号和查询码查询进度、补充材料。到期没有收到答复的，可以凭编号向本机关反映；逾期情况由纪检机构督办。',
    `本告知依据${sourceOf(notice, 'routeNotice')}作出。`,
  ]);
}

/** Signed for when the promise was missed already: a date that has passed is not promised again. */
function promiseInWords(notice: NoticeFacts): string | null {
  const answerBy = promisedDay(notice);
  if (notice.facts['expired'] === true && answerBy)
    return `对您的答复期限已于${answerBy}届满，承办单位将尽快答复您；逾期责任另行追究，不影响您的事项办理。`;
  return (
    answerBy &&
    `承办单位最迟在${answerBy}答复您（自收到之日起计算；${sourceOf(notice, 'generalReply')}）。情况特殊需要延长的，会在期满前告知您理由和新的期限。`
  );
}

/** 引导告知书 (R1): nobody's duty here, so the person is told where to go. Not a denial. */
export function redirectNotice(notice: NoticeFacts): NoticeText {
  const { event, facts } = notice;
  const proposed = groupOf('redirectProposed', facts);
  return toPetitioner(notice, [
    `${yourMatter(notice)}，经审查不属于本机关职责范围，需要向有权处理的机关提出。`,
    labelled('应当前往', wordFor(elsewhereWords, textOf('to', event, proposed))),
    labelled('具体去向', textOf('where', event, proposed)),
    labelled('说明', textOf('explanation', event, proposed)),
    '本告知只说明办理去向，不是对您诉求的否定，不影响您依法主张权利。向有关机关提出时请注意法律规定的时限。',
    '对去向不清楚，或者认为应当由本机关办理的，可以凭编号向本机关提出，由协调岗位重新核对。',
  ]);
}

/** 补充材料通知 (R2): 「有诉必理,有理必果」, so what comes in later reaches whoever works on it. */
export function materialAdded(notice: NoticeFacts): NoticeText {
  return toOfficers(notice, [
    `${theMatter(notice)}于${dayOfInstant(notice.owedAt)}收到补充材料，已登记在册。`,
    labelled('材料说明', forOfficers(notice, textOf('description', notice.event))),
    labelled('登记人', officerName(notice, notice.eventBy)),
    '请及时查阅并纳入办理。补充材料不改变原定的办理期限。',
  ]);
}
