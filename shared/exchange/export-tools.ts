import type { Day } from '#shared/domain/calendar/day.ts';
import type { Commune } from '#shared/domain/territory/territory.ts';
import type { NationalFormat } from './national-export.ts';
import type { StandardId } from './national-standard/standard-ids.ts';

/** What writing a list needs from outside: the communes, a calendar day, the notation of opening hours. */
export type ExportTools = {
  readonly format: NationalFormat;
  /** The commune of an INSEE code, former codes converted; null when unknown. */
  readonly communeByCode: (code: string) => Commune | null;
  /** Whether a text is in the notation of opening hours of OpenStreetMap. */
  readonly isOpeningHours: (text: string) => boolean;
  readonly today: Day;
  /** The day of an instant where the register is kept. */
  readonly dayOf: (instant: string) => Day;
  /** The `id` of each place of the register by its own. */
  readonly ids: ReadonlyMap<string, StandardId>;
};
