import type { Item } from '#shared/domain/item/item.ts';
import { type Maintenance, maintenanceKinds } from '#shared/domain/maintenance/maintenance.ts';
import {
  type AskOutcome,
  askOutcomes,
  asksOver,
  costOf,
  maintenanceOver,
  stockOn,
  stockValue,
  UNKNOWN,
} from '#shared/figures/loan-counts.ts';
import { categoryName, type EquipmentGround, equipmentFigure } from './equipment-ground.ts';
import type { ReportBlock, ReportCell, ReportTable, ReportText } from './report-model.ts';
import { amount, date, figureCell, numeric, say, words } from './report-text.ts';

/** What is in stock on the last day and what it is worth, by category and by origin. */
export function stockBlocks(laid: EquipmentGround): readonly ReportBlock[] {
  const { ground, current, report } = laid;
  const stock = stockOn(ground, current.last);
  if (stock.length === 0) return [];
  const day = date(current.last);
  const originName = (origin: string): ReportText => {
    const item = stock.find((one) => one.origin === origin);
    return item === undefined || item.origin === null
      ? say('equipment.unknownOrigin')
      : say(`equipment.origins.${item.origin}`);
  };
  return [
    stockTable(
      laid,
      'equipment-stock-by-category',
      say('equipment.stock.title', { day }),
      'category',
      stock,
      {
        keyOf: ({ category }) => category,
        nameOf: (key) => categoryName(report, key),
      },
    ),
    stockTable(
      laid,
      'equipment-stock-by-origin',
      say('equipment.stock.originTitle', { day }),
      'origin',
      stock,
      {
        keyOf: ({ origin }) => origin ?? UNKNOWN,
        nameOf: originName,
      },
    ),
  ];
}

function stockTable(
  { current }: EquipmentGround,
  id: string,
  title: ReportText,
  column: 'category' | 'origin',
  stock: readonly Item[],
  by: { readonly keyOf: (item: Item) => string; readonly nameOf: (key: string) => ReportText },
): ReportTable {
  const cells = (name: ReportText, items: readonly Item[]): readonly ReportCell[] => {
    const { objects, value, known } = stockValue(items);
    const ids = items.map((item) => item.id);
    const answers = { reported: known, expected: items.length };
    return [
      words(name),
      figureCell(equipmentFigure(items.length, 'count', 'item', current.period, ids)),
      numeric(objects, 'count'),
      figureCell(equipmentFigure(value, 'euros', 'item', current.period, ids, answers)),
    ];
  };
  const groups = [...groupBy(stock, by.keyOf)].sort(
    ([a, one], [b, other]) => other.length - one.length || (a < b ? -1 : 1),
  );
  return {
    kind: 'table',
    id,
    title,
    columns: [
      { key: column, title: say(`equipment.column.${column}`), align: 'start' },
      { key: 'items', title: say('equipment.column.items'), align: 'end' },
      { key: 'objects', title: say('equipment.column.objects'), align: 'end' },
      { key: 'value', title: say('equipment.column.value'), align: 'end' },
    ],
    rows: [
      ...groups.map(([key, items]) => ({ total: false, cells: cells(by.nameOf(key), items) })),
      { total: true, cells: cells(say('table.total'), stock) },
    ],
    notes: [say('equipment.stock.note')],
  };
}

/** Repairs and upkeep begun in the period, and what those whose cost is known cost. */
export function repairBlocks(laid: EquipmentGround): readonly ReportBlock[] {
  const { ground, current, report } = laid;
  const { rows, cost } = maintenanceOver(ground, current.first, current.last);
  if (rows.length === 0) return [{ kind: 'paragraph', text: say('equipment.repairs.none') }];
  const { items } = report.facts.equipment;
  const byKind = groupBy(rows, ({ kind }) => kind);
  const byCategory = [...groupBy(rows, ({ itemId }) => items.get(itemId)?.category ?? UNKNOWN)].sort(
    ([a, one], [b, other]) => (costOf(other).cost ?? 0) - (costOf(one).cost ?? 0) || (a < b ? -1 : 1),
  );
  return [
    {
      kind: 'chart',
      id: 'equipment-repairs-chart',
      shape: 'horizontalBar',
      title: say('equipment.repairs.finding', { shown: amount(cost, 'euros') }),
      description: say('equipment.repairs.description'),
      unit: 'euros',
      categories: byCategory.map(([key]) => categoryName(report, key)),
      series: [
        {
          key: 'cost',
          title: say('equipment.column.cost'),
          values: byCategory.map(([, own]) => costOf(own).cost),
        },
      ],
      tableId: 'equipment-repairs-by-category',
    },
    repairTable(
      laid,
      'equipment-repairs-by-category',
      say('equipment.repairs.categoryTitle'),
      'category',
      rows,
      [...byCategory.map(([key, own]) => [categoryName(report, key), own] as const)],
    ),
    repairTable(
      laid,
      'equipment-repairs-by-kind',
      say('equipment.repairs.title'),
      'kind',
      rows,
      maintenanceKinds.flatMap((kind) => {
        const own = byKind.get(kind);
        return own === undefined ? [] : [[say(`equipment.maintenanceKinds.${kind}`), own] as const];
      }),
    ),
  ];
}

function repairTable(
  { current }: EquipmentGround,
  id: string,
  title: ReportText,
  column: 'category' | 'kind',
  all: readonly Maintenance[],
  groups: readonly (readonly [name: ReportText, rows: readonly Maintenance[]])[],
): ReportTable {
  const cells = (name: ReportText, rows: readonly Maintenance[]): readonly ReportCell[] => {
    const { cost, known } = costOf(rows);
    const ids = rows.map((row) => row.id);
    const answers = { reported: known, expected: rows.length };
    return [
      words(name),
      figureCell(equipmentFigure(rows.length, 'count', 'maintenance', current.period, ids)),
      figureCell(equipmentFigure(cost, 'euros', 'maintenance', current.period, ids, answers)),
    ];
  };
  return {
    kind: 'table',
    id,
    title,
    columns: [
      { key: column, title: say(`equipment.column.${column}`), align: 'start' },
      { key: 'acts', title: say('equipment.column.acts'), align: 'end' },
      { key: 'cost', title: say('equipment.column.cost'), align: 'end' },
    ],
    rows: [
      ...groups.map(([name, rows]) => ({ total: false, cells: cells(name, rows) })),
      { total: true, cells: cells(say('table.total'), all) },
    ],
    notes: [say('equipment.repairs.note')],
  };
}

/** What became of what was asked for in the period. */
export function askBlocks({ ground, current }: EquipmentGround): readonly ReportBlock[] {
  const asks = asksOver(ground, current.first, current.last);
  const all = askOutcomes.flatMap((outcome) => asks[outcome]);
  if (all.length === 0) return [{ kind: 'paragraph', text: say('equipment.asks.none') }];
  const cells = (name: ReportText, ids: readonly string[]): readonly ReportCell[] => [
    words(name),
    figureCell(equipmentFigure(ids.length, 'count', 'loan', current.period, ids)),
    numeric(ids.length / all.length, 'ratio'),
  ];
  const row = (outcome: AskOutcome) => ({
    total: false,
    cells: cells(say(`equipment.asks.${outcome}`), asks[outcome]),
  });
  return [
    {
      kind: 'table',
      id: 'equipment-asks',
      title: say('equipment.asks.title'),
      columns: [
        { key: 'outcome', title: say('equipment.column.outcome'), align: 'start' },
        { key: 'asks', title: say('equipment.column.asks'), align: 'end' },
        { key: 'share', title: say('equipment.column.share'), align: 'end' },
      ],
      rows: [...askOutcomes.map(row), { total: true, cells: cells(say('table.total'), all) }],
      notes:
        asks.medianWait === null
          ? []
          : [say('equipment.asks.wait', { shown: amount(asks.medianWait, 'days') })],
    },
  ];
}

function groupBy<T>(rows: readonly T[], keyOf: (row: T) => string): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const row of rows) {
    const own = groups.get(keyOf(row));
    if (own === undefined) groups.set(keyOf(row), [row]);
    else own.push(row);
  }
  return groups;
}
