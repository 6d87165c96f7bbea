import { createContext, use, useCallback, useEffect, useMemo, useRef, useState, type ReactNode } from 'react';
import type { Health } from '../../api/types.js';
import type { Label } from '../../language/label.js';
import { readHealth } from './read-health.js';

interface OfficeClock {
  /** The office's now, ms since 1970; null until the office has said. Renders anew every half minute. */
  now: number | null;
  mode: Health['office']['mode'] | null;
  warnings: Label[];
  /** Asks the office for its time again, e.g. after the trial clock was moved. */
  askAgain: () => Promise<void>;
}

const ClockContext = createContext<OfficeClock | null>(null);
const tickMs = 30_000;
const askEveryTicks = 2;

interface Reading {
  officeMs: number;
  /** The browser's monotonic clock at the reading: its wall clock may be days off. */
  readAt: number;
  mode: Health['office']['mode'];
  warnings: Label[];
}

async function readOffice(): Promise<Reading | null> {
  const health = await readHealth();
  if (!health) return null;
  return {
    officeMs: Date.parse(health.office.now),
    readAt: performance.now(),
    mode: health.office.mode,
    warnings: health.warnings,
  };
}

/** The time shown is the office's, told by the server; health is asked because it does not keep an idle session alive. */
export function OfficeClockProvider({ children }: { children: ReactNode }) {
  const [reading, setReading] = useState<Reading | null>(null);
  const [, setTick] = useState(0);
  const ticks = useRef(0);
  const askAgain = useCallback(async () => {
    const fresh = await readOffice();
    if (fresh) setReading(fresh);
  }, []);
  useEffect(() => {
    void askAgain();
    const timer = setInterval(() => {
      ticks.current += 1;
      if (ticks.current % askEveryTicks === 0) void askAgain();
      setTick(ticks.current);
    }, tickMs);
    const onReturn = (): void => void (document.visibilityState === 'visible' && askAgain());
    document.addEventListener('visibilitychange', onReturn);
    return () => {
      clearInterval(timer);
      document.removeEventListener('visibilitychange', onReturn);
    };
  }, [askAgain]);
  const now = reading === null ? null : reading.officeMs + (performance.now() - reading.readAt);
  const value = useMemo(
    () => ({ now, mode: reading?.mode ?? null, warnings: reading?.warnings ?? [], askAgain }),
    [now, reading, askAgain],
  );
  return <ClockContext value={value}>{children}</ClockContext>;
}

export function useOfficeClock(): OfficeClock {
  const value = use(ClockContext);
  if (!value) throw new Error('useOfficeClock outside of OfficeClockProvider');
  return value;
}
