import { createContext, use, useCallback, useEffect, useMemo, useRef, useState, type ReactNode } from 'react';
import type { Health } from '../../api/types.js';
import type { Label } from '../../language/label.js';
import { readHealth } from './read-health.js';

interface OfficeClock {
  /** The office's present time, ms since 1970; null until it was read. Updated every half minute. */
  now: number | null;
  mode: Health['office']['mode'] | null;
  warnings: Label[];
  /** Reads the office's time again, e.g. after the trial clock was moved. */
  refresh: () => Promise<void>;
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

/** The time shown is the server's. It is read from the health address, which does not keep an idle session alive. */
export function OfficeClockProvider({ children }: { children: ReactNode }) {
  const [reading, setReading] = useState<Reading | null>(null);
  const [, setTick] = useState(0);
  const ticks = useRef(0);
  const refresh = useCallback(async () => {
    const fresh = await readOffice();
    if (fresh) setReading(fresh);
  }, []);
  useEffect(() => {
    void refresh();
    const timer = setInterval(() => {
      ticks.current += 1;
      if (ticks.current % askEveryTicks === 0) void refresh();
      setTick(ticks.current);
    }, tickMs);
    const onReturn = (): void => void (document.visibilityState === 'visible' && refresh());
    document.addEventListener('visibilitychange', onReturn);
    return () => {
      clearInterval(timer);
      document.removeEventListener('visibilitychange', onReturn);
    };
  }, [refresh]);
  const now = reading === null ? null : reading.officeMs + (performance.now() - reading.readAt);
  const value = useMemo(
    () => ({ now, mode: reading?.mode ?? null, warnings: reading?.warnings ?? [], refresh }),
    [now, reading, refresh],
  );
  return <ClockContext value={value}>{children}</ClockContext>;
}

export function useOfficeClock(): OfficeClock {
  const value = use(ClockContext);
  if (!value) throw new Error('useOfficeClock outside of OfficeClockProvider');
  return value;
}
