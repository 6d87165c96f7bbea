import type { signOffZh } from './sign-off.zh.js';

export const signOffEn: Readonly<Record<keyof typeof signOffZh, string>> = {
  'drafts.title': 'Drafts of the reply',
  'drafts.version': 'Version {version}',
  'drafts.draftedBy': 'Drafted: {by}',
  'drafts.checkedBy': 'Checked: {by}',
  'drafts.signedBy': 'Signed: {by}',
  'drafts.returns': 'Returned {count} time(s)',
  'drafts.returned': 'Returned',
  'drafts.compare': 'Mark what differs from the version before',
  'drafts.doubtful': 'The draft says “{words}”, which may be a refusal',
  'drafts.reason': 'Whoever drafted it says: {reason}',
  'drafts.noReason': 'Whoever drafted it gave no reason.',
  'signOff.lead':
    'Who checks and signs which reply; every change is on record. Fewer signatures hold from the next day at the earliest. A denial has its own filing, which a leader decides.',
  'signOff.paper': 'Paper',
  'signOff.level': 'Who signs',
  'signOff.since': 'Version',
  'signOff.change': 'Change',
  'signOff.changeOf': 'Change who signs: {paper}',
  'signOff.changed': 'Changed.',
  'signOff.waiting': 'Drafts that were submitted before the change go on by what held then.',
  'signOff.history': 'Changes',
  'signOff.from': 'Effective from',
  'signOff.by': 'Decided by',
  'signOff.reason': 'Reason',
  'signOff.never': 'Nothing has been changed: the handler issues every reply alone.',
};
