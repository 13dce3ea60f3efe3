import { easter } from 'date-easter';
import type { Day } from './day.ts';
import { addDays } from './shift-day.ts';

/** Where French public holidays hold: mainland France, what has more days by law, or none at all. */
export const holidayZones = [
  'none',
  'mainland',
  'alsaceMoselle',
  'guadeloupe',
  'martinique',
  'guyane',
  'reunion',
  'mayotte',
  'saintBarthelemy',
  'saintMartin',
] as const;
export type HolidayZone = (typeof holidayZones)[number];

/** Code du travail, L3133-1, without the days that follow Easter. */
const FIXED = ['01-01', '05-01', '05-08', '07-14', '08-15', '11-01', '11-11', '12-25'];
/** Days after Easter Sunday of the same article: Easter Monday, Ascension, Whit Monday. */
const AFTER_EASTER = [1, 39, 50];
/** Commemorations of the abolition of slavery (Code du travail, L3422-2). */
const ABOLITION: Partial<Record<HolidayZone, string>> = {
  mayotte: '04-27',
  martinique: '05-22',
  guadeloupe: '05-27',
  saintMartin: '05-28',
  guyane: '06-10',
  saintBarthelemy: '10-09',
  reunion: '12-20',
};

/**
 * The public holidays of a year, in order. Alsace-Moselle has Good Friday and 26 December besides (Code du travail,
 * L3134-13).
 */
export function publicHolidays(year: number, zone: HolidayZone): readonly Day[] {
  if (zone === 'none') return [];
  const { month, day } = easter(year);
  const sunday = dayOf(year, `${two(month)}-${two(day)}`);
  const abolition = ABOLITION[zone];
  const days = [
    ...FIXED.map((date) => dayOf(year, date)),
    ...AFTER_EASTER.map((count) => addDays(sunday, count)),
    ...(abolition === undefined ? [] : [dayOf(year, abolition)]),
    ...(zone === 'alsaceMoselle' ? [addDays(sunday, -2), dayOf(year, '12-26')] : []),
  ];
  // Ascension and a fixed day can fall together.
  return [...new Set(days)].sort();
}

function dayOf(year: number, date: string): Day {
  return `${String(year).padStart(4, '0')}-${date}`;
}

function two(number: number): string {
  return String(number).padStart(2, '0');
}
