import type { Item } from '#shared/domain/item/item.ts';
import { holderOn, itemsUse, kitUse, type Use } from '#shared/figures/item-use.ts';
import { type LentThing, leastLent, lentThings } from '#shared/figures/lent-things.ts';
import {
  categoriesOf,
  KIT_CATEGORY,
  loansBy,
  overdueOn,
  stockOn,
  UNKNOWN,
} from '#shared/figures/loan-counts.ts';
import { heldBy } from '#shared/figures/loan-ground.ts';
import { categoryName, type EquipmentGround, equipmentFigure, idsOf, rateOf } from './equipment-ground.ts';
import type { ReportBlock, ReportCell, ReportTable, ReportText } from './report-model.ts';
import { amount, asWritten, figureCell, named, numeric, run, say, words } from './report-text.ts';

/** Things listed of those lent most, and least. */
const LISTED = 10;

/** Loads of the loan points side by side: stock, loans, use, what is late. Nothing where one alone is looked at. */
export function loanPointBlocks({
  ground,
  current,
  report,
  loanPointId,
}: EquipmentGround): readonly ReportBlock[] {
  if (loanPointId !== null || ground.loanPoints.length === 0) return [];
  const late = loansBy(overdueOn(ground, current.last), ({ loan }) => [loan.loanPointId ?? UNKNOWN]);
  const loans = loansBy(current.loans, ({ loan }) => [loan.loanPointId ?? UNKNOWN]);
  const items = stockOn(ground, current.last);
  const all = [...report.facts.equipment.items.values()];
  const rows = [...ground.loanPoints]
    .sort((a, b) => a.name.localeCompare(b.name, 'fr'))
    .map((point) => {
      return {
        point,
        stock: items.filter((item) => holderOn(ground, item, current.last).loanPointId === point.id),
        use: itemsUse(heldBy(ground, point.id), all, current.first, current.last),
      };
    });
  const whole = rateOf(itemsUse(ground, all, current.first, current.last));
  const cells = (
    name: ReportText,
    stock: readonly Item[],
    lent: readonly string[],
    use: Use,
    overdue: readonly string[],
  ): readonly ReportCell[] => [
    words(name),
    figureCell(
      equipmentFigure(
        stock.length,
        'count',
        'item',
        current.period,
        stock.map(({ id }) => id),
      ),
    ),
    figureCell(equipmentFigure(lent.length, 'count', 'loan', current.period, lent)),
    ...useCells(use),
    figureCell(equipmentFigure(overdue.length, 'count', 'loan', current.period, overdue)),
  ];
  return [
    {
      kind: 'chart',
      id: 'equipment-points-chart',
      shape: 'horizontalBar',
      title: say('equipment.points.finding', { shown: amount(whole, 'ratio', 'notApplicable') }),
      description: say('equipment.points.description'),
      unit: 'ratio',
      categories: rows.map(({ point }) => asWritten(point.name)),
      series: [
        { key: 'use', title: say('equipment.column.use'), values: rows.map(({ use }) => rateOf(use)) },
      ],
      tableId: 'equipment-points',
    },
    {
      kind: 'table',
      id: 'equipment-points',
      title: say('equipment.points.title'),
      columns: [
        { key: 'point', title: say('equipment.column.loanPoint'), align: 'start' },
        { key: 'items', title: say('equipment.column.items'), align: 'end' },
        { key: 'loans', title: say('equipment.column.loans'), align: 'end' },
        ...useColumns,
        { key: 'late', title: say('equipment.column.late'), align: 'end' },
      ],
      rows: rows.map(({ point, stock, use }) => ({
        total: false,
        cells: cells(
          asWritten(point.name),
          stock,
          idsOf(loans.get(point.id) ?? []),
          use,
          idsOf(late.get(point.id) ?? []),
        ),
      })),
      notes: [say('equipment.points.note')],
    },
  ];
}

/** Loans, stock and use by category of equipment; kits are a category of their own for loans. */
export function categoryBlocks(laid: EquipmentGround): readonly ReportBlock[] {
  const { ground, current, earlier, report } = laid;
  const now = loansBy(current.loans, (loan) => categoriesOf(ground, loan));
  const then = loansBy(earlier.loans, (loan) => categoriesOf(ground, loan));
  const byCategory = new Map<string, Item[]>();
  for (const item of report.facts.equipment.items.values())
    byCategory.set(item.category, [...(byCategory.get(item.category) ?? []), item]);
  const kits = report.facts.equipment.kits.size === 0 ? [] : [KIT_CATEGORY];
  const rows = [...new Set([...now.keys(), ...then.keys(), ...byCategory.keys(), ...kits])]
    .map((key) => ({
      key,
      name: categoryName(report, key),
      loans: now.get(key) ?? [],
      before: then.get(key)?.length ?? 0,
      use:
        key === KIT_CATEGORY
          ? kitsUse(laid)
          : itemsUse(ground, byCategory.get(key) ?? [], current.first, current.last),
    }))
    .filter(({ loans, before, use }) => loans.length + before + use.lendable > 0)
    .sort((a, b) => b.loans.length - a.loans.length || b.use.out - a.use.out || (a.key < b.key ? -1 : 1));
  if (rows.length === 0) return [];
  const used = rows.filter(({ use }) => use.lendable > 0);
  return [
    {
      kind: 'chart',
      id: 'equipment-categories-chart',
      shape: 'horizontalBar',
      title: say('equipment.category.finding'),
      description: say('equipment.category.description'),
      unit: 'ratio',
      categories: used.map(({ name }) => name),
      series: [
        { key: 'use', title: say('equipment.column.use'), values: used.map(({ use }) => rateOf(use)) },
      ],
      tableId: 'equipment-categories',
    },
    {
      kind: 'table',
      id: 'equipment-categories',
      title: say('equipment.category.title'),
      columns: [
        { key: 'category', title: say('equipment.column.category'), align: 'start' },
        { key: 'loans', title: say('equipment.column.loans'), align: 'end' },
        {
          key: 'before',
          title: say('equipment.column.loansBefore', { period: run(earlier.period) }),
          align: 'end',
        },
        ...useColumns,
      ],
      rows: rows.map(({ name, loans, before, use }) => ({
        total: false,
        cells: [
          words(name),
          figureCell(equipmentFigure(loans.length, 'count', 'loan', current.period, idsOf(loans))),
          numeric(before, 'count'),
          ...useCells(use),
        ],
      })),
      notes: [say('equipment.category.note')],
    },
  ];
}

/** Days out and lendable of the kits, each as one thing. */
function kitsUse({ ground, current, report }: EquipmentGround): Use {
  let out = 0;
  let lendable = 0;
  for (const kit of report.facts.equipment.kits.values()) {
    const use = kitUse(ground, kit, current.first, current.last);
    out += use.out;
    lendable += use.lendable;
  }
  return { out, lendable };
}

/** The things lent most often and least often over the period. */
export function lentThingBlocks(laid: EquipmentGround): readonly ReportBlock[] {
  const { ground, current } = laid;
  const things = lentThings(ground, current.first, current.last);
  const most = things.filter(({ loanIds }) => loanIds.length > 0).slice(0, LISTED);
  const least = leastLent(things, current.last).slice(0, LISTED);
  return [
    ...(most.length === 0 ? [] : [thingTable(laid, 'most', most)]),
    ...(least.length === 0 || things.length <= LISTED ? [] : [thingTable(laid, 'least', least)]),
  ];
}

function thingTable(
  { current, report }: EquipmentGround,
  which: 'most' | 'least',
  things: readonly LentThing[],
): ReportTable {
  return {
    kind: 'table',
    id: `equipment-${which}`,
    title: say(`equipment.${which}.title`),
    columns: [
      { key: 'thing', title: say('equipment.column.thing'), align: 'start' },
      { key: 'category', title: say('equipment.column.category'), align: 'start' },
      { key: 'loans', title: say('equipment.column.loans'), align: 'end' },
      ...useColumns,
    ],
    rows: things.map(({ kit, item, loanIds, use }) => ({
      total: false,
      cells: [
        named(kit?.name ?? `${item?.name ?? ''} (${item?.inventoryNumber ?? ''})`),
        words(categoryName(report, item?.category ?? KIT_CATEGORY)),
        figureCell(equipmentFigure(loanIds.length, 'count', 'loan', current.period, loanIds)),
        ...useCells(use),
      ],
    })),
    notes: [say(`equipment.${which}.note`)],
  };
}

const useColumns = [
  { key: 'out', title: say('equipment.column.out'), align: 'end' },
  { key: 'lendable', title: say('equipment.column.lendable'), align: 'end' },
  { key: 'use', title: say('equipment.column.use'), align: 'end' },
] as const;

function useCells(use: Use): readonly ReportCell[] {
  return [
    numeric(use.out, 'count'),
    numeric(use.lendable, 'count'),
    numeric(rateOf(use), 'ratio', { absence: 'notApplicable' }),
  ];
}
