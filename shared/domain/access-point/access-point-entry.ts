import type { Day } from '#shared/domain/calendar/day.ts';
import { monthOf } from '#shared/domain/calendar/month.ts';
import type { Commune } from '#shared/domain/territory/territory.ts';
import { foldedWords } from '#shared/search/fold-text.ts';
import type { AccessPoint, Location, RhythmEntry, StatusEntry } from './access-point.ts';
import type { AccessPointRow } from './access-point-row.ts';
import { locationAt, rhythmAt, statusAt } from './at-date.ts';
import { freshnessOf } from './freshness.ts';

/** What the packed list keeps of a place: the columns of the list with their dates, and what it is searched by. */
export type AccessPointEntry = Pick<
  AccessPoint,
  | 'id'
  | 'name'
  | 'carrierId'
  | 'networkIds'
  | 'verifiedOn'
  | 'weeklyOpening'
  | 'phone'
  | 'emails'
  | 'typologies'
> & {
  readonly statusHistory: readonly Pick<StatusEntry, 'from' | 'status'>[];
  readonly locations: readonly Pick<
    Location,
    'from' | 'address' | 'addressComplement' | 'postcode' | 'communeCode' | 'communeName'
  >[];
  readonly rhythms: readonly Pick<RhythmEntry, 'from' | 'rhythm'>[];
};

/** The commune of an INSEE code in today's vintage; null when unknown. */
export type CommuneByCode = (code: string) => Commune | null;

/** What the list keeps of a place. */
export function entryOf(place: AccessPoint): AccessPointEntry {
  const { id, name, carrierId, networkIds, verifiedOn, weeklyOpening, phone, emails, typologies } = place;
  return {
    id,
    name,
    carrierId,
    networkIds,
    verifiedOn,
    weeklyOpening,
    phone,
    emails,
    typologies,
    statusHistory: place.statusHistory.map(({ from, status }) => ({ from, status })),
    locations: place.locations.map(
      ({ from, address, addressComplement, postcode, communeCode, communeName }) => ({
        from,
        address,
        addressComplement,
        postcode,
        communeCode,
        communeName,
      }),
    ),
    rhythms: place.rhythms.map(({ from, rhythm }) => ({ from, rhythm })),
  };
}

/**
 * The row of a place on a day: the status, address and rhythm then in force. A former INSEE code is converted.
 *
 * @param checkedOn the day that the age of the last check is told on
 */
export function rowOf(
  entry: AccessPointEntry,
  today: Day,
  communeByCode: CommuneByCode,
  checkedOn: Day = today,
): AccessPointRow {
  const location = locationAt(entry, today);
  const code = location?.communeCode ?? null;
  const commune = code === null ? null : communeByCode(code);
  return {
    id: entry.id,
    name: entry.name,
    communeName: location?.communeName ?? '',
    communeCode: commune?.code ?? code,
    postcode: location?.postcode ?? null,
    departementCode: commune?.departementCode ?? null,
    epciCode: commune?.epciCode ?? null,
    status: statusAt(entry, today),
    networkIds: entry.networkIds,
    verifiedOn: entry.verifiedOn,
    freshness: freshnessOf(entry.verifiedOn, checkedOn),
    rhythm: rhythmAt(entry, monthOf(today)),
    weeklyOpening: entry.weeklyOpening,
    phone: entry.phone,
    typologies: entry.typologies,
  };
}

/**
 * The folded words that a place is found by: name, every commune, postcode and address it has had, telephone (also in
 * one piece, and as dialled within the country), e-mail addresses. Networks, the structure that
 * carries it and typologies are matched by their names.
 */
export function entryWords({ name, locations, phone, emails }: AccessPointEntry): readonly string[] {
  const texts = [
    name,
    ...locations.flatMap(({ communeName, postcode, address, addressComplement }) => [
      communeName,
      postcode ?? '',
      address ?? '',
      addressComplement ?? '',
    ]),
    ...emails,
  ];
  return [...foldedWords(texts.join(' ')), ...phoneWords(phone)];
}

function phoneWords(phone: string | null): readonly string[] {
  if (phone === null) return [];
  const digits = phone.replace(/\D/g, '');
  const national = /^(?:\+|00)/.test(phone.trim()) ? digits.replace(/^(?:00)?33/, '0') : digits;
  return [...new Set([...foldedWords(phone), digits, national])].filter((word) => word !== '');
}
