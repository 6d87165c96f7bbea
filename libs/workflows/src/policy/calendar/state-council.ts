import type { CalendarYear } from '../calendar-year.js';
import { stateCouncil2010s } from './state-council-2010s.js';
import { stateCouncil2020s } from './state-council-2020s.js';

/**
 * The published years the office starts with (2010–2026), compared day by day with two public collections of
 * the notices. Later years are imported when the notice appears, usually in November. A notice can also name days of the
 * December before it: import that year again together with the new one.
 */
export const stateCouncilCalendars: readonly CalendarYear[] = [...stateCouncil2010s, ...stateCouncil2020s];
