import type { Day } from '#shared/domain/calendar/day.ts';
import type { Commune } from '#shared/domain/territory/territory.ts';

/** What reading a list needs from outside: the communes, a calendar day, the notation of opening hours. */
export type ImportTools = {
  readonly communes: {
    /** The commune of an INSEE code, former codes converted; null when unknown. */
    readonly byCode: (code: string) => Commune | null;
    /** The commune that an address names; null rather than a guess. */
    readonly byPostcodeAndName: (postcode: string, name: string) => Commune | null;
  };
  /** Whether a text is in the notation of opening hours of OpenStreetMap. */
  readonly isOpeningHours: (text: string) => boolean;
  readonly newId: () => string;
  readonly today: Day;
};
