import type { Light } from '../../api/types.js';
import type { WordKey } from '../../language/messages.zh.js';

/** Colour, word and icon of each light (R5); never the colour alone. */
export const lightLooks: Readonly<
  Record<Light, { word: WordKey; className: string; icon: 'check' | 'bell' | 'warning' | 'cross' }>
> = {
  green: { word: 'light.green', className: 'light-green', icon: 'check' },
  reminded: { word: 'light.reminded', className: 'light-reminded', icon: 'bell' },
  yellow: { word: 'light.yellow', className: 'light-yellow', icon: 'warning' },
  red: { word: 'light.red', className: 'light-red', icon: 'cross' },
};
