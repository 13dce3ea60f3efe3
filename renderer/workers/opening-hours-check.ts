import { readOpeningHours } from '#shared/domain/access-point/opening-hours.ts';
import { isPlainHours } from '#shared/exchange/national-standard/plain-hours.ts';

const known = new Map<string, boolean>();

/** Whether a text is in the notation of opening hours of OpenStreetMap, without a mistake that the reader has to guess at. */
export function isOpeningHours(text: string): boolean {
  if (isPlainHours(text)) return true;
  const checked = known.get(text) ?? readOpeningHours(text).ok;
  known.set(text, checked);
  return checked;
}
