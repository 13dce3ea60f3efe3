import { useEffect, useState } from 'react';
import type { OpeningHoursReading } from '#shared/domain/access-point/opening-hours.ts';

type Read = (text: string) => OpeningHoursReading;

let loaded: Read | null = null;

/** Loads the reader of opening hours, a large library that no other screen needs. */
export async function loadOpeningHours(): Promise<Read> {
  if (loaded === null) {
    const { readOpeningHours } = await import('#shared/domain/access-point/opening-hours.ts');
    loaded = readOpeningHours;
  }
  return loaded;
}

/** The reader of opening hours; null while it loads. */
export function useOpeningHours(): Read | null {
  const [read, setRead] = useState<Read | null>(() => loaded);
  useEffect(() => {
    let gone = false;
    void loadOpeningHours().then((reader) => {
      if (!gone) setRead(() => reader);
    });
    return () => {
      gone = true;
    };
  }, []);
  return read;
}
