import type { Label } from '../policy/label.js';
import { deliveryWays } from './events.js';

/** Every way a recorded delivery can name, in words. */
export const recordedWays: Readonly<Record<string, Label>> = {
  ...deliveryWays,
  page: { zh: '本人凭查询码在网上打开', en: 'Opened online with the query code' },
};
