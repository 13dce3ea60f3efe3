import { accessPointStatuses } from './access-point.ts';
import type { AccessPointQuery, AccessPointRow } from './access-point-row.ts';

type RankOf = (text: string) => number;

/** Numbers of one sort key go up to this: a day as YYYYMMDD, minutes in a week, the rank of a text. */
const KEY_LIMIT = 100_000_000;
/** Stands for what is not known: always last, whichever way the list is sorted. */
const UNKNOWN = KEY_LIMIT - 1;

/**
 * Rows in the order asked for. Sorting numbers costs a few milliseconds where comparing texts by language costs a
 * hundred.
 *
 * @param rows in the order of their names: equal ones stay so
 * @param nameRank place of a name in French order
 * @param communeRank place of a commune's name in French order
 */
export function orderRows(
  rows: readonly AccessPointRow[],
  sort: AccessPointQuery['sort'],
  nameRank: RankOf,
  communeRank: RankOf,
): readonly AccessPointRow[] {
  if (sort.key === 'name' && !sort.descending) return rows;
  const key = keyOf(sort.key, rows, nameRank, communeRank);
  return sortedByNumber(rows, (row) => {
    const value = key(row);
    if (value === null) return UNKNOWN;
    return sort.descending ? UNKNOWN - 1 - value : value;
  });
}

/** Sorts by a whole number, equal ones staying as they come. */
export function sortedByNumber<T>(items: readonly T[], number: (item: T) => number): readonly T[] {
  const count = Math.max(1, items.length);
  const keys = new Float64Array(items.length);
  items.forEach((item, index) => {
    keys[index] = number(item) * count + index;
  });
  keys.sort();
  const sorted: T[] = [];
  for (const key of keys) {
    const item = items[key % count];
    if (item !== undefined) sorted.push(item);
  }
  return sorted;
}

function keyOf(
  key: AccessPointQuery['sort']['key'],
  rows: readonly AccessPointRow[],
  nameRank: RankOf,
  communeRank: RankOf,
): (row: AccessPointRow) => number | null {
  switch (key) {
    case 'name':
      return ({ name }) => nameRank(name);
    case 'communeName':
      return ({ communeName }) => (communeName === '' ? null : communeRank(communeName));
    case 'departementCode': {
      const codes = [...new Set(rows.map(({ departementCode }) => departementCode ?? ''))].sort();
      const ranks = new Map(codes.map((code, rank) => [code, rank]));
      return ({ departementCode }) =>
        departementCode === null ? null : (ranks.get(departementCode) ?? null);
    }
    case 'status':
      return ({ status }) => (status === null ? null : accessPointStatuses.indexOf(status));
    case 'verifiedOn':
      return ({ verifiedOn }) => (verifiedOn === null ? null : Number(verifiedOn.replaceAll('-', '')));
    case 'weeklyOpening':
      return ({ weeklyOpening }) => weeklyOpening;
  }
}
