import type { callBackZh } from './call-back.zh.js';

export const callBackEn: Readonly<Record<keyof typeof callBackZh, string>> = {
  'navigation.callBacks': 'Call-backs',
  'callBack.lead':
    'Called back by somebody who had no part in it. Say who you are, make sure it is the petitioner, then speak of the matter; write down their own words.',
  'callBack.empty': 'Nobody is for you to call now',
  'callBack.emptyWhy':
    'Petitioners are called within seven days of the answer; those whose matter you registered or handled are called by others. Bad answers that somebody else has to confirm are listed here as well.',
  'callBack.task': 'Task',
  'callBack.call': 'Call back',
  'callBack.opinion': 'Second opinion',
  'callBack.who': 'Petitioner',
  'callBack.calls': 'Calls so far',
  'callBack.noCalls': 'None yet',
  'callBack.countsNow': 'a call now is a further try',
  'callBack.later': 'called in this part of today already',
  'callBack.best': 'best in the {part}',
  'callBack.script': 'What to say and ask',
  'callBack.first': 'First call on {on} ({by}):',
  'callBack.said': '. In their words: {said}',
  'callBack.outcomes':
    'Who is not reached is called three times at least, in different parts of the day. A wrong number is no try: have the registration corrected. Who is not satisfied or asks for more is looked into by the unit, and confirmed by somebody else.',
  'callBack.bothStay': 'Both answers stay: a second opinion changes nothing of the first.',
  'callBack.phone': 'Show the number',
  'callBack.phoneReason': 'Satisfaction call-back',
  'callBack.phoneOnRecord': 'That you looked at the number is put on record.',
  'callBack.noPhone': 'No telephone is registered',
  'callBack.keys': 'j and k choose, Enter opens.',
};
