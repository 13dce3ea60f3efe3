import type { Day } from '#shared/domain/calendar/day.ts';
import type { NationalFormat } from '#shared/exchange/national-export.ts';
import { foldText } from '#shared/search/fold-text.ts';

const PART_LIMIT = 60;

/**
 * The name that the standard's README advises: day, producer, *lieux-de-mediation-numerique*, territory. Letters
 * without accents, words joined by hyphens, so that any system and any site takes it.
 */
export function nationalFileName(
  day: Day,
  producer: string,
  territory: string,
  format: NationalFormat,
): string {
  const parts = [day, part(producer), 'lieux-de-mediation-numerique', part(territory)];
  return `${parts.filter((text) => text !== '').join('_')}.${format}`;
}

function part(text: string): string {
  return foldText(text).replaceAll(' ', '-').slice(0, PART_LIMIT).replace(/-+$/, '');
}
