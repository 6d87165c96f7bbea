import type { trialClockZh } from './trial-clock.zh.js';

export const trialClockEn: Readonly<Record<keyof typeof trialClockZh, string>> = {
  'clock.officeTime': 'Office time',
  'clock.lead':
    'Moves the trial office’s time forward; everything due on the way happens at once. There is no way back.',
  'clock.forward': 'Move forward by',
  'clock.hour': '1 hour',
  'clock.day': '1 day',
  'clock.week': '7 days',
  'clock.halfMonth': '15 days',
  'clock.to': 'Move to a given time',
  'clock.toNeeded': 'Choose a date and time',
  'clock.submit': 'Move to this time',
  'clock.arrived': 'It is now {now}; everything due on the way has happened.',
  'clock.onTheWay': 'It is {now} and still going forward; wait a moment.',
};
