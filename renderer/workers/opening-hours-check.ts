import OpeningHours from 'opening_hours';
import { isPlainHours } from '#shared/exchange/national-standard/plain-hours.ts';

const known = new Map<string, boolean>();

/** Whether a text is in the notation of opening hours of OpenStreetMap, without a mistake that the reader has to guess at. */
export function isOpeningHours(text: string): boolean {
  if (isPlainHours(text)) return true;
  const checked = known.get(text) ?? parses(text);
  known.set(text, checked);
  return checked;
}

// Rules on public holidays and sunrise need a country; France stands for all of its time zones here.
const france = { lat: 46.6, lon: 2.4, address: { country_code: 'fr', state: '' } };

function parses(text: string): boolean {
  try {
    return new OpeningHours(text, france).getWarnings().length === 0;
  } catch {
    return false;
  }
}
