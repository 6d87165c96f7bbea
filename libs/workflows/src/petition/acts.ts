import { confidentialityActs } from './acts/confidentiality.js';
import { correctionActs } from './acts/correction.js';
import { handlingActs } from './acts/handling.js';
import { intakeActs } from './acts/intake.js';
import { matterActs } from './acts/matter.js';
import { recusalActs } from './acts/recusal.js';
import { promiseActs } from './acts/promises.js';
import { routingActs } from './acts/routing.js';
import { withdrawalActs } from './acts/withdrawal.js';

/** Everything a person can do to a petition: name, event, rule, who, and the form. */
export const petitionActs = [
  ...intakeActs,
  ...routingActs,
  ...handlingActs,
  ...promiseActs,
  ...matterActs,
  ...recusalActs,
  ...correctionActs,
  ...withdrawalActs,
  ...confidentialityActs,
] as const;
