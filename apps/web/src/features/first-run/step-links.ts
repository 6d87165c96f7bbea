import type { FirstRun } from '../organisation/types.js';
import type { WordKey } from '../../language/messages.zh.js';

/** The pages that do the work of each step. */
export const waysOn: Record<FirstRun['steps'][number]['step'], readonly { to: string; word: WordKey }[]> = {
  name: [],
  units: [
    { to: '/organisation/import?kind=units', word: 'firstRun.unitsDo' },
    { to: '/organisation?tab=units', word: 'firstRun.unitsAlso' },
  ],
  staff: [
    { to: '/organisation/import?kind=staff', word: 'firstRun.staffDo' },
    { to: '/organisation?tab=staff', word: 'firstRun.staffAlso' },
  ],
  calendar: [{ to: '/calendar', word: 'firstRun.calendarDo' }],
  firstPetition: [{ to: '/registration', word: 'firstRun.firstPetitionDo' }],
};
