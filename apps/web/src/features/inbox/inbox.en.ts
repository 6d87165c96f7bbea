import type { inboxZh } from './inbox.zh.js';

export const inboxEn: Readonly<Record<keyof typeof inboxZh, string>> = {
  'inbox.lead': 'Reminders, yellow and red cards and notices. Opening one records that it was read.',
  'inbox.new': 'New',
  'inbox.empty': 'The inbox is empty',
  'inbox.emptyWhy': 'Reminders, yellow cards, supervision letters and notices that concern you are delivered here.',
  'inbox.openCase': 'Open {number}',
};
