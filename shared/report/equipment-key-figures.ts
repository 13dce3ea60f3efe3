import { changeRatio } from '#shared/figures/change.ts';
import type { Figure } from '#shared/figures/figure.ts';
import { itemsUse, itemUse } from '#shared/figures/item-use.ts';
import {
  asksOver,
  itemsOutOn,
  lateLoans,
  maintenanceOver,
  medianDays,
  overdueOn,
  stockOn,
  stockValue,
} from '#shared/figures/loan-counts.ts';
import {
  type EquipmentGround,
  equipmentFigure,
  idsOf,
  type LoanRunOver,
  rateOf,
} from './equipment-ground.ts';
import type { ReportKeyFigure, ReportText } from './report-model.ts';
import { date, say, sayCount } from './report-text.ts';

type Id = 'loans' | 'use' | 'median' | 'late' | 'overdue' | 'out' | 'stock' | 'value' | 'repairs' | 'met';

/** The headline figures of the chapter, with N−1 beside each (data.md, figure 9). */
export function equipmentKeyFigures(laid: EquipmentGround): readonly ReportKeyFigure[] {
  const { current, earlier } = laid;
  const key = (
    id: Id,
    read: (run: LoanRunOver) => Figure,
    notes: readonly ReportText[] = [],
  ): ReportKeyFigure => {
    const figure = read(current);
    const before = read(earlier);
    return {
      kind: 'keyFigure',
      id: `equipment-${id}`,
      title: say(`equipment.key.${id}.title`, { day: date(current.last) }),
      figure,
      before,
      change: figure.unit === 'ratio' ? null : changeRatio(figure.value, before.value),
      notes,
      definition: say(`equipment.key.${id}.definition`),
    };
  };
  return [
    key('loans', ({ loans, period }) => equipmentFigure(loans.length, 'count', 'loan', period, idsOf(loans))),
    key('use', (run) => useFigure(laid, run), undatedNotes(laid)),
    key('median', ({ loans, period }) => {
      const { median, closed } = medianDays(loans);
      const answers = { reported: closed, expected: loans.length };
      return equipmentFigure(median, 'days', 'loan', period, idsOf(loans), answers);
    }),
    key('late', ({ loans, last, period }) => {
      const { judged, late } = lateLoans(loans, last);
      return share(late.length, judged.length, period, idsOf(late));
    }),
    key('overdue', ({ last, period }) => {
      const late = overdueOn(laid.ground, last);
      return equipmentFigure(late.length, 'count', 'loan', period, idsOf(late));
    }),
    key('out', ({ last, period }) => {
      const out = itemsOutOn(laid.ground, last);
      return equipmentFigure(out.length, 'count', 'item', period, out);
    }),
    key('stock', ({ last, period }) => {
      const ids = stockOn(laid.ground, last).map(({ id }) => id);
      return equipmentFigure(ids.length, 'count', 'item', period, ids);
    }),
    key('value', ({ last, period }) => {
      const stock = stockOn(laid.ground, last);
      const { value, known } = stockValue(stock);
      const ids = stock.map(({ id }) => id);
      return equipmentFigure(value, 'euros', 'item', period, ids, {
        reported: known,
        expected: stock.length,
      });
    }),
    key('repairs', ({ first, last, period }) => {
      const { rows, cost, known } = maintenanceOver(laid.ground, first, last);
      // Nothing was to be repaired: that costs nothing, and is known.
      const value = rows.length === 0 ? 0 : cost;
      const ids = rows.map(({ id }) => id);
      return equipmentFigure(value, 'euros', 'maintenance', period, ids, {
        reported: known,
        expected: rows.length,
      });
    }),
    key(
      'met',
      ({ first, last, period }) => {
        const { met, booked, waiting, cancelled } = asksOver(laid.ground, first, last);
        const all = [...met, ...booked, ...waiting, ...cancelled];
        return share(met.length, all.length, period, met);
      },
      unaskedNotes(laid),
    ),
  ];
}

function useFigure({ ground, report }: EquipmentGround, { first, last, period }: LoanRunOver): Figure {
  const items = [...report.facts.equipment.items.values()];
  const value = rateOf(itemsUse(ground, items, first, last));
  const out = items.filter((item) => itemUse(ground, item, first, last).out > 0);
  return equipmentFigure(
    value,
    'ratio',
    'item',
    period,
    out.map(({ id }) => id),
  );
}

function undatedNotes({ ground, current }: EquipmentGround): readonly ReportText[] {
  const undated = stockOn(ground, current.last).filter(
    ({ acquiredOn, tracking }) => acquiredOn === null && tracking === 'unique',
  ).length;
  return undated === 0 ? [] : [sayCount('equipment.key.use.undated', undated)];
}

function unaskedNotes({ current }: EquipmentGround): readonly ReportText[] {
  const undated = current.loans.filter(({ loan }) => loan.requestedOn === null).length;
  return undated === 0 ? [] : [sayCount('equipment.key.met.undated', undated)];
}

function share(some: number, all: number, period: LoanRunOver['period'], ids: readonly string[]): Figure {
  return equipmentFigure(all === 0 ? null : some / all, 'ratio', 'loan', period, ids, {
    reported: some,
    expected: all,
  });
}
