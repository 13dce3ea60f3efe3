import type { AccessPointRow } from '#shared/domain/access-point/access-point-row.ts';
import type { Perimeter } from '#shared/domain/report/report.ts';

/** What a report can be made for each of. */
export const batchKinds = ['epci', 'departement', 'network', 'place'] as const;
export type BatchKind = (typeof batchKinds)[number];

/** One of the territories, networks or places that get a report of their own. */
export type BatchTarget = {
  readonly key: string;
  readonly name: string;
  /** Where a place is, which tells places of one name apart; empty for an area. */
  readonly where: string;
  readonly perimeter: Perimeter;
  /** Places of today in it. */
  readonly places: number;
};

/** Names of the areas that places are in; null where one is not known. */
export type AreaNames = Readonly<Record<Exclude<BatchKind, 'place'>, (code: string) => string | null>>;

/** Those that have a place, by name: a report about no place would say nothing. */
export function batchTargets(
  kind: BatchKind,
  rows: readonly AccessPointRow[],
  names: AreaNames,
): readonly BatchTarget[] {
  const targets = kind === 'place' ? rows.map(placeTarget) : areaTargets(kind, rows, names[kind]);
  return [...targets].sort(
    (a, b) => a.name.localeCompare(b.name, 'fr') || a.where.localeCompare(b.where, 'fr'),
  );
}

function placeTarget({ id, name, postcode, communeName }: AccessPointRow): BatchTarget {
  return {
    key: id,
    name,
    where: [postcode, communeName].filter(Boolean).join(' '),
    perimeter: { kind: 'places', ids: [id] },
    places: 1,
  };
}

function areaTargets(
  kind: Exclude<BatchKind, 'place'>,
  rows: readonly AccessPointRow[],
  nameOf: (code: string) => string | null,
): readonly BatchTarget[] {
  const counts = new Map<string, number>();
  for (const row of rows)
    for (const code of codesOf(kind, row)) counts.set(code, (counts.get(code) ?? 0) + 1);
  return [...counts].map(([code, places]) => ({
    key: code,
    name: nameOf(code) ?? code,
    where: '',
    perimeter: kind === 'network' ? { kind, id: code } : { kind, code },
    places,
  }));
}

function codesOf(kind: Exclude<BatchKind, 'place'>, row: AccessPointRow): readonly string[] {
  if (kind === 'network') return row.networkIds;
  const code = kind === 'epci' ? row.epciCode : row.departementCode;
  return code === null ? [] : [code];
}
