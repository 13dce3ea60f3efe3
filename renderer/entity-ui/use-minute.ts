import { useEffect, useState } from 'react';

const MINUTE = 60_000;
const minuteNow = (): number => Math.floor(Date.now() / MINUTE);

/** The minute that runs, counted since 1970: what tells of time is read again as it changes, and when the window is back in sight. */
export function useMinute(): number {
  const [minute, setMinute] = useState(minuteNow);
  useEffect(() => {
    let timer = 0;
    const tick = (): void => {
      window.clearTimeout(timer);
      setMinute(minuteNow());
      timer = window.setTimeout(tick, MINUTE - (Date.now() % MINUTE));
    };
    tick();
    document.addEventListener('visibilitychange', tick);
    return () => {
      window.clearTimeout(timer);
      document.removeEventListener('visibilitychange', tick);
    };
  }, []);
  return minute;
}
