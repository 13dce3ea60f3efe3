import { beforeAll, describe, expect, it } from 'vitest';
import type { EquipmentFiguresApi } from '#renderer/workers/equipment-figures-api.ts';
import { makeEquipmentFiguresVerbs } from '#renderer/workers/equipment-figures-verbs.ts';
import { makeExampleVerbs } from '#renderer/workers/example-verbs.ts';
import { exampleTerritory } from '#shared/example/example-territory.ts';
import {
  EXAMPLE_PLACES,
  EXAMPLE_SEED,
  EXAMPLE_YEARS,
  generateExample,
} from '#shared/example/generate-example.ts';
import { buildCommuneIndex } from '#shared/territory/commune-index.ts';
import { makeTestRegister, testSettings } from '#test/factories/test-register.ts';

const now = () => new Date('2026-11-24T09:00:00.000Z');
const period = { from: '2025-01', to: '2025-12' };
const { equipment, places } = generateExample({
  places: EXAMPLE_PLACES,
  years: EXAMPLE_YEARS,
  seed: EXAMPLE_SEED,
  endMonth: '2026-10',
  language: 'fr',
});
const handedOver = equipment.loans.filter(({ handedOverOn }) => handedOverOn?.startsWith('2025') === true);

describe('figures of the equipment of the example register', () => {
  let verbs: EquipmentFiguresApi;
  beforeAll(async () => {
    const { context } = await makeTestRegister();
    await makeExampleVerbs(context, now).openExample(testSettings, () => undefined);
    const index = buildCommuneIndex(exampleTerritory());
    verbs = makeEquipmentFiguresVerbs(context, { loadCommunes: async () => index, now });
  });

  it('is the one chapter, of all loan points or of one', async () => {
    const all = await verbs.equipmentModel(period, null);
    expect(all.sections.map(({ chapter }) => chapter)).toEqual(['equipment']);
    expect(all.before).toEqual({ from: '2024-01', to: '2024-12' });
    const counts = await Promise.all(
      equipment.loanPoints.map(async ({ id }) => {
        const [first] = (await verbs.equipmentModel(period, id)).sections[0]?.blocks ?? [];
        return first?.kind === 'keyFigure' ? (first.figure.value ?? 0) : 0;
      }),
    );
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(handedOver.length);
    expect(counts.every((count) => count > 0)).toBe(true);
  });

  it('names the records behind a figure, and leaves out those that are gone', async () => {
    const loan = handedOver.find(({ borrowerPlaceId }) => borrowerPlaceId !== null);
    const place = places.find(({ id }) => id === loan?.borrowerPlaceId);
    expect(await verbs.figureRecords('loan', [loan?.id ?? '', 'nothing'])).toEqual([
      {
        id: loan?.id,
        table: 'loan',
        number: loan?.number,
        name: place?.name,
        day: loan?.handedOverOn,
        amount: null,
      },
    ]);
    const repair = equipment.maintenances.find(({ cost }) => cost === null);
    const item = equipment.items.find(({ id }) => id === repair?.itemId);
    expect(await verbs.figureRecords('maintenance', [repair?.id ?? ''])).toEqual([
      {
        id: item?.id,
        table: 'item',
        number: item?.inventoryNumber,
        name: item?.name,
        day: repair?.from,
        amount: null,
      },
    ]);
    const [shown] = await verbs.figureRecords('item', [item?.id ?? '']);
    expect(shown?.amount).toBe(item?.value);
  });

  it('tells what a place borrowed, year by year', async () => {
    const placeId = handedOver.find((loan) => loan.borrowerPlaceId !== null)?.borrowerPlaceId;
    const years = await verbs.placeLoanYears(placeId ?? '');
    expect(years.map(({ year }) => year)).toEqual([2026, 2025, 2024]);
    for (const { year, loans, closed, late } of years) {
      const own = equipment.loans.filter(
        (loan) => loan.borrowerPlaceId === placeId && loan.handedOverOn?.startsWith(`${year}`) === true,
      );
      expect(loans).toBe(own.length);
      expect(closed).toBeLessThanOrEqual(loans);
      expect(late).toBeLessThanOrEqual(loans);
    }
    expect(years.reduce((sum, { loans }) => sum + loans, 0)).toBeGreaterThan(0);
  });

  it('offers the years in which something was handed over', async () => {
    expect(await verbs.loanYears()).toEqual([2026, 2025, 2024, 2023]);
  });
});
