import type { settingsZh } from './settings.zh.js';

export const settingsEn: Readonly<Record<keyof typeof settingsZh, string>> = {
  'settings.preview': 'See what moves',
  'settings.change': 'Confirm the change',
  'settings.wouldMove':
    'This would move {timers} {timers:deadline|deadlines} of {cases} open {cases:case|cases}, each with a record.',
  'settings.wouldLookBack':
    'By the new dates {breaches} breaches on record were none when they were recorded; {cards} cards, {supervision} supervision cases and {clues} clues followed from them. {again} voided breaches would be breaches again. Nothing on record changes by this: each becomes a dated task of the discipline committee, to void or uphold.',
  'settings.moved': 'Changed; {timers} {timers:deadline|deadlines} of {cases} {cases:case|cases} have moved.',
  'limits.lead': 'Every limit names its source; a change adds a version and may not be longer than the source says.',
  'limits.clock': 'Clock',
  'limits.term': 'Term',
  'limits.source': 'Source',
  'limits.version': 'Version',
  'limits.change': 'Change',
  'limits.changeOf': 'Change the limit: {clock}',
  'limits.given': 'the date that is given',
  'limits.calendar': '{term} calendar days',
  'limits.working': '{term} working days',
  'limits.endOfDay': 'the same day',
  'limits.hours': '{term} {term:hour|hours}, day and night',
  'calendar.lead':
    'Deadlines move past holidays and count make-up days by this calendar; a year that is not loaded is counted Monday to Friday for the time being.',
  'calendar.load': 'Load a year',
  'calendar.how': 'One day or several days in a row per line, then the name. Loading a year again replaces it.',
  'calendar.year': 'Year',
  'calendar.source': 'Number of the notice',
  'calendar.sourceExample': 'State Council notice 2026 No. …',
  'calendar.holidays': 'Holidays',
  'calendar.holidaysExample': '{year}-01-01~{year}-01-03 New Year',
  'calendar.makeUpWorkdays': 'Make-up working days',
  'calendar.makeUpExample': '{year}-01-09 for New Year',
  'calendar.needed': 'Please fill in',
  'calendar.yearWrong': 'Four digits, please',
  'calendar.wrongLines': 'Cannot read line {lines}; write it as “2027-01-01 New Year”',
  'calendar.loaded': 'Loaded years',
  'calendar.holiday': 'Days off',
  'calendar.makeUpDay': 'Make-up working days',
  'calendar.halfDay': 'Half days',
  'categories.lead':
    'Found at registration by characters, pinyin or initials; a new table leaves the categories of registered matters as they are.',
  'categories.lines': 'Table of categories',
  'categories.how':
    'One category a line, levels parted by strokes or commas, three at most, e.g. civil affairs/relief/minimum allowance',
  'categories.import': 'Save the table',
  'categories.imported': 'Saved, {count} {count:category|categories}.',
};
