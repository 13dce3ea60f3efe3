import type { Table } from 'dexie';
import type { Day } from '#shared/domain/calendar/day.ts';
import { makeEquipment } from '#shared/domain/equipment/equipment.ts';
import type { Item } from '#shared/domain/item/item.ts';
import type { Kit } from '#shared/domain/kit/kit.ts';
import type { OccupationChange } from '#shared/domain/loan/double-occupation.ts';
import type { Loan } from '#shared/domain/loan/loan.ts';
import type { LoanLine } from '#shared/domain/loan/loan-line.ts';
import { makeOccupation } from '#shared/domain/loan/occupation.ts';
import type { Maintenance } from '#shared/domain/maintenance/maintenance.ts';
import type { RecordTables } from './record-tables.ts';

type RowsAfter<T> = ReadonlyMap<string, T | null>;

/** The rows that an act leaves in the tables that tell where things are. */
export type OccupationRows = {
  readonly item: RowsAfter<Item>;
  readonly kit: RowsAfter<Kit>;
  readonly loan: RowsAfter<Loan>;
  readonly loanLine: RowsAfter<LoanLine>;
  readonly maintenance: RowsAfter<Maintenance>;
};

/** What holds the things that an act touches, before it and after it, and which things these are. */
export type TouchedOccupation = OccupationChange & {
  readonly itemIds: ReadonlySet<string>;
  readonly kitIds: ReadonlySet<string>;
};

type Row = { readonly id: string; readonly deletedAt: string | null };

/**
 * Reads what tells where the things are that an act touches; null where it touches none.
 *
 * @param tables as they are before the act
 */
export async function readOccupationChange(
  tables: RecordTables,
  after: OccupationRows,
  today: Day,
): Promise<TouchedOccupation | null> {
  const touchedItems = await changedItems(tables, after.item);
  if (
    touchedItems.length + after.kit.size + after.loan.size + after.loanLine.size + after.maintenance.size ===
    0
  )
    return null;
  const ownLines = [
    ...(await rowsOf(tables.loanLine, after.loanLine.keys())),
    ...(await rowsWhere(tables.loanLine, 'loanId', after.loan.keys())),
    ...after.loanLine.values(),
  ];
  const repairs = [
    ...(await rowsOf(tables.maintenance, after.maintenance.keys())),
    ...after.maintenance.values(),
  ];
  const kitIds = new Set([
    ...after.kit.keys(),
    ...touchedItems.flatMap(({ kitId }) => kitId ?? []),
    ...ownLines.flatMap((line) => line?.kitId ?? []),
  ]);
  const parts = await rowsWhere(tables.item, 'kitId', kitIds);
  const itemIds = new Set([
    ...touchedItems.map(({ id }) => id),
    ...parts.map(({ id }) => id),
    ...ownLines.flatMap((line) => line?.itemId ?? []),
    ...repairs.flatMap((row) => row?.itemId ?? []),
  ]);
  const storedItems = await rowsOf(tables.item, itemIds);
  // An item is held by its kit too, which may not be touched itself.
  const holding = new Set([
    ...kitIds,
    ...[...storedItems, ...living(after.item)].flatMap(({ kitId }) => kitId ?? []),
  ]);
  const lines = unique([
    ...(await rowsWhere(tables.loanLine, 'itemId', itemIds)),
    ...(await rowsWhere(tables.loanLine, 'kitId', holding)),
  ]);
  const loans = await rowsOf(tables.loan, [
    ...lines.map(({ loanId }) => loanId),
    ...living(after.loanLine).map(({ loanId }) => loanId),
  ]);
  const others = await rowsOf(
    tables.item,
    lines.flatMap(({ itemId }) => (itemId === null || itemIds.has(itemId) ? [] : [itemId])),
  );
  const kits = await rowsOf(tables.kit, holding);
  const maintenances = await rowsWhere(tables.maintenance, 'itemId', itemIds);
  const stored = {
    items: byId([...storedItems, ...others]),
    kits: byId(kits),
    loans: byId(loans),
    loanLines: byId(lines),
    maintenances: byId(maintenances),
  };
  const none = { loanPoints: new Map(), lots: new Map(), transfers: new Map() };
  return {
    before: makeOccupation(makeEquipment({ ...none, ...stored }), today),
    after: makeOccupation(
      makeEquipment({
        ...none,
        items: overlaid(stored.items, after.item),
        kits: overlaid(stored.kits, after.kit),
        loans: overlaid(stored.loans, after.loan),
        loanLines: overlaid(stored.loanLines, after.loanLine),
        maintenances: overlaid(stored.maintenances, after.maintenance),
      }),
      today,
    ),
    itemIds,
    kitIds,
  };
}

/** Items of which an act changes what tells where they are; those that it makes are told by their lines. */
async function changedItems(tables: RecordTables, after: RowsAfter<Item>): Promise<readonly Item[]> {
  if (after.size === 0) return [];
  const stored = await rowsOf(tables.item, after.keys());
  return stored.flatMap((before) => {
    const row = after.get(before.id);
    return row !== undefined && row !== null && placing.some((field) => row[field] !== before[field])
      ? [before, row]
      : [];
  });
}

const placing = [
  'loanPointId',
  'placeId',
  'kitId',
  'essentialToKit',
  'retiredOn',
  'quantity',
  'tracking',
  'deletedAt',
] as const satisfies readonly (keyof Item)[];

/** From so many keys on, reading the whole table costs less than a question for each. */
const MANY = 300;

async function rowsOf<T extends Row>(table: Table<T, string>, ids: Iterable<string>): Promise<readonly T[]> {
  const wanted = new Set(ids);
  if (wanted.size === 0) return [];
  if (wanted.size >= MANY) return (await table.toArray()).filter(({ id }) => wanted.has(id));
  return (await table.bulkGet([...wanted])).filter((row) => row !== undefined);
}

async function rowsWhere<F extends string, T extends Row & { readonly [K in F]: string | null }>(
  table: Table<T, string>,
  field: F,
  ids: Iterable<string>,
): Promise<readonly T[]> {
  const wanted = new Set(ids);
  if (wanted.size === 0) return [];
  if (wanted.size >= MANY)
    return (await table.toArray()).filter((row) => {
      const id: string | null = row[field];
      return id !== null && wanted.has(id);
    });
  return table
    .where(field)
    .anyOf([...wanted])
    .toArray();
}

function byId<T extends Row>(rows: readonly T[]): ReadonlyMap<string, T> {
  return new Map(rows.filter(({ deletedAt }) => deletedAt === null).map((row) => [row.id, row]));
}

function unique<T extends Row>(rows: readonly T[]): readonly T[] {
  return [...new Map(rows.map((row) => [row.id, row])).values()];
}

function living<T extends Row>(rows: RowsAfter<T>): readonly T[] {
  return [...rows.values()].flatMap((row) => (row === null || row.deletedAt !== null ? [] : [row]));
}

/** The stored rows once those of the act have taken their place. */
function overlaid<T extends Row>(
  stored: ReadonlyMap<string, T>,
  after: RowsAfter<T>,
): ReadonlyMap<string, T> {
  const rows = new Map(stored);
  for (const [id, row] of after) {
    if (row === null || row.deletedAt !== null) rows.delete(id);
    else rows.set(id, row);
  }
  return rows;
}
