import { useEffect, useState } from 'react';

const remembered = 'banjie-large-type';

/** Larger type for the whole page; the phone remembers it. */
export function useLargeType(): [large: boolean, turn: () => void] {
  const [large, setLarge] = useState(() => window.localStorage.getItem(remembered) === '1');
  useEffect(() => {
    document.documentElement.classList.toggle('large-type', large);
    window.localStorage.setItem(remembered, large ? '1' : '0');
  }, [large]);
  return [large, () => setLarge(!large)];
}
