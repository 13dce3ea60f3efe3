import type { TFunction } from 'i18next';
import { weekSentence } from '#renderer/entity-ui/opening-hours-text.ts';
import type { Location } from '#shared/domain/access-point/access-point.ts';
import type { OpeningHoursReading } from '#shared/domain/access-point/opening-hours.ts';
import { readableNumber } from '#shared/domain/access-point/phone-number.ts';

/** What printed documents are worded with. */
export type PrintWords = {
  readonly t: TFunction<'printing'>;
  readonly places: TFunction<'accessPoints'>;
  readonly lists: TFunction<'lists'>;
  /** `fr` or `en`. */
  readonly language: string;
  readonly readHours: (notation: string) => OpeningHoursReading;
  /** Name of a département by its code; null when it is not known. */
  readonly departementName: (code: string) => string | null;
};

/** Opening hours in a sentence; the notation itself where they say more than a week does. */
export function hoursInWords(
  notation: string,
  { readHours, places, language }: Pick<PrintWords, 'readHours' | 'places' | 'language'>,
): string {
  const reading = readHours(notation);
  return reading.ok && reading.plain ? weekSentence(reading.week, places, language) : notation;
}

/** An address on two lines at most: the street, then the postcode and the commune. */
export function addressLines(
  location: Pick<Location, 'address' | 'postcode' | 'communeName'> & {
    readonly addressComplement?: string | null;
  },
): readonly string[] {
  const { address, addressComplement = null, postcode, communeName } = location;
  return [
    [address, addressComplement].filter((part) => part !== null).join(', '),
    [postcode, communeName].filter((part) => part !== null).join(' '),
  ].filter((line) => line !== '');
}

/** A number to call and addresses to write to, one a line. */
export function reachLines(phone: string | null, emails: readonly (string | null)[]): readonly string[] {
  return [...(phone === null ? [] : [readableNumber(phone)]), ...emails.filter((email) => email !== null)];
}

/** A text no longer than a sheet can hold. */
export function cut(text: string, limit: number): string {
  return text.length <= limit ? text : `${text.slice(0, limit).replace(/\s+\S*$/, '')}…`;
}
