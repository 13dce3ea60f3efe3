import { useEffect, useState } from 'react';
import type { OpeningHoursReading } from '#shared/domain/access-point/opening-hours.ts';
import type { WeekReader } from '#shared/domain/access-point/stops.ts';
import type { OpenDayReader } from '#shared/domain/loan-point/open-on-day.ts';

type Read = (text: string) => OpeningHoursReading;
type Readers = { readonly read: Read; readonly readWeek: WeekReader; readonly opensOn: OpenDayReader };

let loaded: Readers | null = null;

async function loadReaders(): Promise<Readers> {
  if (loaded === null) {
    const { readOpeningHours, readWeekFrom, opensOn } = await import(
      '#shared/domain/access-point/opening-hours.ts'
    );
    loaded = { read: readOpeningHours, readWeek: readWeekFrom, opensOn };
  }
  return loaded;
}

/** Loads the reader of opening hours, a large library that no other screen needs. */
export async function loadOpeningHours(): Promise<Read> {
  return (await loadReaders()).read;
}

function useReaders(): Readers | null {
  const [readers, setReaders] = useState<Readers | null>(() => loaded);
  useEffect(() => {
    let gone = false;
    void loadReaders().then((found) => {
      if (!gone) setReaders(found);
    });
    return () => {
      gone = true;
    };
  }, []);
  return readers;
}

/** The reader of opening hours; null while it loads. */
export function useOpeningHours(): Read | null {
  return useReaders()?.read ?? null;
}

/** The reader of the hours of a real week; null while it loads. */
export function useWeekReader(): WeekReader | null {
  return useReaders()?.readWeek ?? null;
}

/** Tells whether something opens on a day; null while the reader loads. */
export function useOpenDayReader(): OpenDayReader | null {
  return useReaders()?.opensOn ?? null;
}
