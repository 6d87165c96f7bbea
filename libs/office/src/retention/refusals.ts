import { Refusal } from '@banjie/runtime';

/** Not due, not theirs, and not there look the same (R12). */
export const notDue = (numbers: readonly string[]): Refusal =>
  new Refusal('notAllowedNow', {
    rule: 'R11',
    zh: `以下事项现在不能鉴定：${numbers.join('、')}。保管期限未满、尚有未办结程序、已列入其他清册，或者与您有关的，不在您的鉴定清单中；请刷新清单后再选。`,
    en: `These are not to be looked at now: ${numbers.join(', ')}. What is not due, has something open, is in another record or concerns you is not in your list: refresh it and choose again.`,
  });

export const notKeeper = (): Refusal =>
  new Refusal('notYours', {
    rule: 'R11',
    zh: '鉴定和销毁由档案管理员或者党政办协调员提出；检举控告的由获授权的纪检人员提出。',
    en: 'The archivist or the coordination desk proposes it; in the sealed lane whoever is cleared for it.',
  });

export const nobodyApproves = (): Refusal =>
  new Refusal('notAllowedNow', {
    rule: 'R11',
    zh: '现在除提出人和代岗人以外没有人可以审批，请在代岗结束或者增加授权人员以后提出。',
    en: 'Nobody but the proposer and whoever stands in could approve it now: propose it once that has ended, or another is named.',
  });

export const decidedAlready = (): Refusal =>
  new Refusal('notAllowedNow', {
    rule: 'R11',
    zh: '这份销毁清册已经有人审批。',
    en: 'Somebody has decided this record already.',
  });

export const withdrawn = (): Refusal =>
  new Refusal('notAllowedNow', {
    rule: 'R11',
    zh: '提出人已经撤回这份销毁清册。',
    en: 'Whoever proposed this record has withdrawn it.',
  });

export const waitsNoMore = (): Refusal =>
  new Refusal('notAllowedNow', {
    rule: 'R11',
    zh: '这份销毁清册已经有人审批或者已经撤回。',
    en: 'This record was decided or withdrawn already.',
  });

export const notToApprove = (): Refusal =>
  new Refusal('recused', {
    rule: 'R6',
    zh: '销毁清册由领导班子成员或者审计员审批（检举控告的由其他获授权人员）；提出人及其代岗人、被代岗人，以及清册所列事项涉及的人员不能审批，请由其他人审批，或者将该事项另编清册。',
    en: 'A leader or the auditor approves a record, in the sealed lane another of those cleared; never its proposer, their deputy or principal, nor whom one of its files concerns: let another decide, or put that file into another record.',
  });
