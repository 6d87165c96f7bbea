import type { Light } from '../../api/types.js';
import type { MessageKey } from '../../language/messages.zh.js';

/** Colour, word and icon of each light (R5); never the colour alone. */
export const lightStyles: Readonly<
  Record<Light, { messageKey: MessageKey; className: string; icon: 'check' | 'bell' | 'warning' | 'cross' }>
> = {
  green: { messageKey: 'light.green', className: 'light-green', icon: 'check' },
  reminded: { messageKey: 'light.reminded', className: 'light-reminded', icon: 'bell' },
  yellow: { messageKey: 'light.yellow', className: 'light-yellow', icon: 'warning' },
  red: { messageKey: 'light.red', className: 'light-red', icon: 'cross' },
};
