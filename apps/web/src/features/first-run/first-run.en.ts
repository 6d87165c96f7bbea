import type { firstRunZh } from './first-run.zh.js';

export const firstRunEn: Readonly<Record<keyof typeof firstRunZh, string>> = {
  'firstRun.lead':
    'From an empty system to the first petition. Each step can be left; come back here to see what is missing.',
  'firstRun.done': 'Done',
  'firstRun.open': 'Not done',
  'firstRun.next': 'Next',
  'firstRun.all': 'Everything is set up: the office can receive people.',
  'firstRun.name': '1. Name of the office',
  'firstRun.units': '2. Units',
  'firstRun.staff': '3. Staff',
  'firstRun.calendar': '4. Calendar of holidays',
  'firstRun.firstPetition': '5. First petition',
  'firstRun.nameDo': 'Enter the name',
  'firstRun.unitsDo': 'Import units',
  'firstRun.unitsAlso': 'Add them one by one',
  'firstRun.staffDo': 'Import staff',
  'firstRun.staffAlso': 'Add them one by one',
  'firstRun.calendarDo': 'Load the calendar',
  'firstRun.firstPetitionDo': 'Register',
};
