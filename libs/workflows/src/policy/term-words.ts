import type { DayKind } from '../process/clock.js';
import type { Label } from './label.js';

/** How long a term is, everywhere it is said: 7日 of calendar days, 3个工作日 of working days (R3). */
export const termNamed = (term: number, dayKind: DayKind): Label =>
  dayKind === 'working'
    ? { zh: `${term}个工作日`, en: `${term} working day(s)` }
    : { zh: `${term}日`, en: `${term} calendar day(s)` };
