import type { CalendarYear } from '../calendar-year.js';
import { stateCouncil2010s } from './state-council-2010s.js';
import { stateCouncil2020s } from './state-council-2020s.js';

/** The published years the office starts with (2010–2026); later ones are imported when the notice appears. */
export const stateCouncilCalendars: readonly CalendarYear[] = [...stateCouncil2010s, ...stateCouncil2020s];
