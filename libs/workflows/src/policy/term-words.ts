import type { DayKind } from '../process/clock.js';
import { counted, type Label } from './label.js';

const words: Record<DayKind, (term: number) => Label> = {
  calendar: (term) => ({ zh: `${term}日`, en: counted(term, 'calendar day') }),
  working: (term) => ({ zh: `${term}个工作日`, en: counted(term, 'working day') }),
  endOfDay: (term) => ({ zh: `${term}日`, en: counted(term, 'calendar day') }),
  hours: (term) => ({ zh: `${term}小时`, en: counted(term, 'hour') }),
};

/** How long a term is, everywhere it is said: 7日 of calendar days, 3个工作日 of working days, 2小时 (R3). */
export const termNamed = (term: number, dayKind: DayKind): Label => words[dayKind](term);
