import type { decisionsZh } from './decisions.zh.js';

export const decisionsEn: Readonly<Record<keyof typeof decisionsZh, string>> = {
  'decisions.lead': 'Each on its own clock. Silence is not consent.',
  'decisions.empty': 'Nothing waits for your decision now',
  'decisions.emptyWhy': '{subjects}: each appears here once it is put to you.',
  'decisions.back': 'Back to the list',
  'decisions.keys': 'j, k: next, previous · digits: choose what to do · o: open the case · Ctrl+Enter sends the form',
  'decisions.done': '{number}, done: {act}',
  'decisions.gone': 'Somebody else decided this one first. What you typed is still here to copy before you cancel.',
  'decisions.ownPage': 'This is decided on a page of its own.',
  'decisions.openOwnPage': 'Open its page',
  'decisions.chooseTogether': 'Choose all that may be done together ({count})',
  'decisions.otherActs': 'What else may be done with the matter ({count})',
  'decisions.together': '{act} ({count})',
  'decisions.togetherOutcome': '{done} done, {failed} not done.',
  'decision.filed': 'What is put forward',
  'decision.petition': 'The petition',
  'decision.paper': 'What the petitioner is sent after “{act}”',
  'decision.earlier': 'Other matters of the same people, and related ones ({count})',
  'decision.before': 'What happened before ({count})',
  'decision.unitRecord':
    '{unit} put forward {filed} of this kind in {year}: {corrected} corrected, {returned} returned; {share} % did not pass at once.',
};
