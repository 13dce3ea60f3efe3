import type { PrintedCell, PrintedItem, PrintedRow } from '#renderer/documents/printed-item.ts';
import { dayText } from '#renderer/entity-ui/calendar-text.ts';
import type { AccessPoint } from '#shared/domain/access-point/access-point.ts';
import { locationAt, statusAt } from '#shared/domain/access-point/at-date.ts';
import type { Day } from '#shared/domain/calendar/day.ts';
import { addressLines, hoursInWords, type PrintWords, reachLines } from './print-words.ts';

export type PlaceDirectoryOptions = { readonly withPeople: boolean; readonly withIndex: boolean };

export type PlaceDirectoryInput = {
  readonly places: readonly AccessPoint[];
  readonly today: Day;
  /** The département of a commune, by its INSEE code; null when it is not known. */
  readonly departementOf: (communeCode: string) => string | null;
};

/** Names in one line of the index. */
const INDEX_COLUMNS = 3;

type Entry = {
  readonly place: AccessPoint;
  readonly commune: string;
  /** Code; empty when it is not known. */
  readonly departement: string;
};

/** The directory of places: by département, then by commune and name, and an index of the communes. */
export function placeDirectoryItems(
  { places, today, departementOf }: PlaceDirectoryInput,
  options: PlaceDirectoryOptions,
  words: PrintWords,
): readonly PrintedItem[] {
  const { t } = words;
  const entries = places.map((place): Entry => {
    const location = locationAt(place, today);
    const code = location?.communeCode ?? null;
    return {
      place,
      commune: location?.communeName ?? '',
      departement: code === null ? '' : (departementOf(code) ?? ''),
    };
  });
  const order = new Intl.Collator(words.language, { numeric: true }).compare;
  // Places whose département is not known come last.
  const codes = [...new Set(entries.map(({ departement }) => departement))].sort((a, b) =>
    a === '' || b === '' ? (a === '' ? 1 : -1) : order(a, b),
  );
  return [
    {
      kind: 'title',
      key: 'title',
      text: t('directory.places'),
      lines: [t('directory.countPlaces', { count: places.length, day: dayText(today) })],
    },
    ...codes.flatMap((code) => {
      const own = entries
        .filter(({ departement }) => departement === code)
        .sort((a, b) => order(a.commune, b.commune) || order(a.place.name, b.place.name));
      return departementItems(code, own, today, options, words);
    }),
    ...(options.withIndex ? communeIndex(entries, order, t) : []),
  ];
}

function departementItems(
  code: string,
  entries: readonly Entry[],
  today: Day,
  { withPeople }: PlaceDirectoryOptions,
  words: PrintWords,
): readonly PrintedItem[] {
  const { t, departementName } = words;
  const name = departementName(code);
  const heading = code === '' ? t('directory.elsewhere') : name === null ? code : `${name} (${code})`;
  const columns = [
    { title: t('directory.columns.commune'), share: withPeople ? 15 : 17 },
    { title: t('directory.columns.place'), share: withPeople ? 27 : 33 },
    { title: t('directory.columns.reach'), share: withPeople ? 20 : 24 },
    { title: t('directory.columns.hours'), share: withPeople ? 18 : 26 },
    ...(withPeople ? [{ title: t('directory.columns.people'), share: 20 }] : []),
  ];
  return [
    { kind: 'heading', key: `departement-${code}`, text: heading, startsPage: false },
    {
      kind: 'table',
      key: `table-${code}`,
      caption: heading,
      columns,
      rows: entries.map((entry) => placeRow(entry, today, withPeople, words)),
    },
  ];
}

function placeRow({ place, commune }: Entry, today: Day, withPeople: boolean, words: PrintWords): PrintedRow {
  const { t, lists } = words;
  const location = locationAt(place, today);
  const status = statusAt(place, today);
  const people: PrintedCell = {
    lines: place.contacts.flatMap(({ name, role, phone, email }) => [
      role === null ? name : `${name}, ${role}`,
      ...reachLines(phone, [email]),
    ]),
    strong: false,
  };
  const reach = reachLines(place.phone, place.emails);
  return {
    key: place.id,
    cells: [
      { lines: [commune === '' ? t('missing') : commune], strong: false },
      {
        lines: [
          place.name,
          // A place that is not open is not to be called upon as if it were.
          ...(status === 'open' || status === null ? [] : [lists(`statuses.${status}`)]),
          ...(location === null ? [] : addressLines(location)),
        ],
        strong: true,
      },
      { lines: reach.length === 0 ? [t('missing')] : reach, strong: false },
      {
        lines: [place.openingHours === null ? t('missing') : hoursInWords(place.openingHours, words)],
        strong: false,
      },
      ...(withPeople ? [people] : []),
    ],
  };
}

/** The communes in order, with the pages of their places. */
function communeIndex(
  entries: readonly Entry[],
  order: (a: string, b: string) => number,
  t: PrintWords['t'],
): readonly PrintedItem[] {
  const rows = new Map<string, string[]>();
  for (const { commune, place } of entries) {
    if (commune === '') continue;
    const own = rows.get(commune);
    if (own === undefined) rows.set(commune, [place.id]);
    else own.push(place.id);
  }
  const lines = [...rows].sort(([a], [b]) => order(a, b)).map(([label, ids]) => ({ label, rows: ids }));
  const items: PrintedItem[] = [
    { kind: 'heading', key: 'index', text: t('directory.index'), startsPage: true },
  ];
  for (let at = 0; at < lines.length; at += INDEX_COLUMNS)
    items.push({ kind: 'index', key: `index-${at}`, entries: lines.slice(at, at + INDEX_COLUMNS) });
  return lines.length === 0 ? [] : items;
}
