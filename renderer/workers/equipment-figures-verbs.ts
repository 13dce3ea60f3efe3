import { yearBefore } from '#shared/domain/calendar/period.ts';
import { borrowerOf } from '#shared/domain/loan/borrower.ts';
import { borrowerYears } from '#shared/figures/borrower-year.ts';
import { equipmentSection } from '#shared/report/equipment-chapter.ts';
import { perimeterName } from '#shared/report/report-input.ts';
import type { EquipmentFiguresApi, FigureRecord } from './equipment-figures-api.ts';
import { type FiguresSources, figuresPlatform, makeFiguresFacts } from './figures-facts.ts';
import { makeLoanSources } from './loan-sources.ts';
import type { WorkerContext } from './worker-context.ts';

/** Years told of a place. */
const PLACE_YEARS = 3;

/** The verbs of the figures of equipment. */
export function makeEquipmentFiguresVerbs(
  context: WorkerContext,
  sources: FiguresSources = figuresPlatform,
): EquipmentFiguresApi {
  const { facts, today } = makeFiguresFacts(context, sources);
  const { equipment, names } = makeLoanSources(context);
  return {
    equipmentModel: async (period, loanPointId) => {
      const perimeter = { kind: 'all' } as const;
      const before = yearBefore(period);
      const known = await facts();
      const inputs = { facts: known, period, before, perimeter, today: await today() };
      return {
        period,
        before,
        perimeter,
        perimeterName: perimeterName(inputs),
        computedAt: sources.now().toISOString(),
        sections: [equipmentSection(inputs, loanPointId)],
      };
    },
    figureRecords: async (table, ids) => {
      const { loans, items, maintenances } = await equipment();
      if (table === 'loan') {
        const called = await names();
        return ids.flatMap((id): readonly FigureRecord[] => {
          const loan = loans.get(id);
          if (loan === undefined) return [];
          const { number, handedOverOn: day } = loan;
          return [{ id, table, number, name: borrowerOf(loan, called).name, day, amount: null }];
        });
      }
      return ids.flatMap((id): readonly FigureRecord[] => {
        const maintenance = table === 'maintenance' ? maintenances.get(id) : undefined;
        const item = items.get(maintenance?.itemId ?? id);
        if (item === undefined) return [];
        return [
          {
            id: item.id,
            table: 'item',
            number: item.inventoryNumber,
            name: item.name,
            day: maintenance?.from ?? item.acquiredOn,
            amount: maintenance === undefined ? item.value : maintenance.cost,
          },
        ];
      });
    },
    placeLoanYears: async (placeId) => {
      const held = await equipment();
      const day = await today();
      const year = Number(day.slice(0, 4));
      const years = Array.from({ length: PLACE_YEARS }, (_, back) => year - back);
      return borrowerYears(held, held.loansOfPlace(placeId), years, day);
    },
    loanYears: async () => {
      const { loans } = await equipment();
      const years = new Set([Number((await today()).slice(0, 4))]);
      for (const { handedOverOn } of loans.values())
        if (handedOverOn !== null) years.add(Number(handedOverOn.slice(0, 4)));
      return [...years].sort((a, b) => b - a);
    },
  };
}
