import { defineNotices } from '../process/notice.js';

const withinTheOffice = { rule: 'R10', toPetitioner: false, form: 'plain' } as const;

/** What is issued within the office in the course of a sign-off. */
export const signOffNotices = defineNotices({
  draftToCheck: {
    ...withinTheOffice,
    label: { zh: '答复文稿送审通知', en: 'Draft of a reply to check' },
    documentWord: '审',
    informs: true,
    source: '本地约定；审签：「审核、签发」',
  },
  draftToSign: {
    ...withinTheOffice,
    label: { zh: '答复文稿送签通知', en: 'Draft of a reply to sign' },
    documentWord: '签',
    informs: true,
    source: '本地约定；审签：「审核、签发」',
  },
  draftReturned: {
    ...withinTheOffice,
    label: { zh: '答复文稿退回通知', en: 'Draft of a reply returned' },
    documentWord: '审退',
    source: '本地约定；审签：退回须写明修改意见',
  },
  draftReturnedOften: {
    ...withinTheOffice,
    rule: 'R5',
    label: { zh: '答复文稿多次退回通知', en: 'Draft of a reply returned again and again' },
    documentWord: '审报',
    source: '本地约定；审签：第三次退回由其他领导决定，并告知纪检机构',
  },
  draftSigned: {
    ...withinTheOffice,
    label: { zh: '答复文稿签发通知', en: 'Draft of a reply signed' },
    documentWord: '签发',
    informs: true,
    source: '本地约定；审签：签发的文稿即为发出的文稿',
  },
});

export type SignOffNotice = keyof typeof signOffNotices;
