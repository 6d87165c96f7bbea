import { regimes as officeRegimes } from '../../../libs/workflows/src/regimes.js';
import { consultationProcess } from './process.js';

/** The list of an office that has the specimen as well: one line more. */
export const regimes = [...officeRegimes, consultationProcess] as const;
