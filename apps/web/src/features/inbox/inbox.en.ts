import type { inboxZh } from './inbox.zh.js';

export const inboxEn: Readonly<Record<keyof typeof inboxZh, string>> = {
  'inbox.lead':
    'Reminders, yellow and red cards and notices. Opening one records that it was read. Those “to be opened” count as received once you open them, and are not marked with the others.',
  'inbox.new': 'New',
  'inbox.toOpen': 'To be opened',
  'inbox.empty': 'The inbox is empty',
  'inbox.emptyWhy': 'Reminders, yellow cards, supervision letters and notices that concern you are delivered here.',
  'inbox.markAll': 'Mark all shown as read',
  'inbox.filters': 'Narrow the inbox',
  'inbox.words': 'Number or words',
  'inbox.unreadOnly': 'Unread only',
  'inbox.noneFound': 'No letter matches',
  'inbox.noneFoundWhy': 'Try other words, or show those already read too. The latest 100 letters are listed.',
  'inbox.mail': 'Mail',
  'inbox.mailEach': 'Of each letter',
  'inbox.mailDaily': 'Once a day',
  'inbox.mailNext': 'Next: {at}. Letters to be opened still come one by one',
  'inbox.mailNoAddress': 'No mail address is on record for you, so no mail is sent. The administrator can enter one.',
};
