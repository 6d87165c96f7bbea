import type { FirstRun } from '../organisation/types.js';
import type { MessageKey } from '../../language/messages.zh.js';

/** The pages that do the work of each step. */
export const stepLinks: Record<FirstRun['steps'][number]['step'], readonly { to: string; messageKey: MessageKey }[]> = {
  name: [],
  units: [
    { to: '/organisation/import?kind=units', messageKey: 'firstRun.unitsDo' },
    { to: '/organisation?tab=units', messageKey: 'firstRun.unitsAlso' },
  ],
  staff: [
    { to: '/organisation/import?kind=staff', messageKey: 'firstRun.staffDo' },
    { to: '/organisation?tab=staff', messageKey: 'firstRun.staffAlso' },
  ],
  calendar: [{ to: '/calendar', messageKey: 'firstRun.calendarDo' }],
  firstPetition: [{ to: '/registration', messageKey: 'firstRun.firstPetitionDo' }],
};
