import { useEffect, useState } from 'react';
import type { Millis } from '#shared/domain/answering-level/working-time.ts';

/** The present instant, told again as time passes. @param every milliseconds between two */
export function useNow(every: number): Millis {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const tick = (): void => setNow(Date.now());
    const timer = setInterval(tick, every);
    // A window that comes back shows the time that it is, not the one at which it was left.
    document.addEventListener('visibilitychange', tick);
    return () => {
      clearInterval(timer);
      document.removeEventListener('visibilitychange', tick);
    };
  }, [every]);
  return now;
}
