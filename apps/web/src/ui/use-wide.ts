import { useSyncExternalStore } from 'react';

/** From here on a list and what it opens stand side by side; the same width as in the styles. */
const wide = window.matchMedia('(width > 960px)');

const onChange = (changed: () => void): (() => void) => {
  wide.addEventListener('change', changed);
  return () => wide.removeEventListener('change', changed);
};

export const useWide = (): boolean => useSyncExternalStore(onChange, () => wide.matches);
