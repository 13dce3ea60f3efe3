import { beforeAll, describe, expect, it } from 'vitest';
import { makeExampleVerbs } from '#renderer/workers/example-verbs.ts';
import type { HotlineFiguresApi } from '#renderer/workers/hotline-figures-api.ts';
import { makeHotlineFiguresVerbs } from '#renderer/workers/hotline-figures-verbs.ts';
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
const all = { kind: 'all' } as const;
const { hotline } = generateExample({
  places: EXAMPLE_PLACES,
  years: EXAMPLE_YEARS,
  seed: EXAMPLE_SEED,
  endMonth: '2026-10',
  language: 'fr',
  until: now().getTime(),
  officer: testSettings.officer,
});
const openings = hotline.ticketEvents.filter(
  // Paris is an hour ahead of Greenwich on both first of January.
  ({ kind, at }) => kind === 'opened' && at >= '2024-12-31T23:00' && at < '2025-12-31T23:00',
);

describe('figures of the hotline of the example register', () => {
  let verbs: HotlineFiguresApi;
  beforeAll(async () => {
    const { context } = await makeTestRegister();
    await makeExampleVerbs(context, now).openExample(testSettings, () => undefined);
    const index = buildCommuneIndex(exampleTerritory());
    verbs = makeHotlineFiguresVerbs(context, { loadCommunes: async () => index, now });
  });
  const opened = async (...given: Parameters<HotlineFiguresApi['hotlineModel']>): Promise<number> => {
    const [first] = (await verbs.hotlineModel(...given)).sections[0]?.blocks ?? [];
    return first?.kind === 'keyFigure' ? (first.figure.value ?? 0) : 0;
  };

  it('is the one chapter, of all levels or of one', async () => {
    const model = await verbs.hotlineModel(period, all, null);
    expect(model.sections.map(({ chapter }) => chapter)).toEqual(['hotline']);
    expect(model.before).toEqual({ from: '2024-01', to: '2024-12' });
    expect(await opened(period, all, null)).toBe(openings.length);
    const counts = await Promise.all(hotline.levels.map(({ id }) => opened(period, all, id)));
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(openings.length);
  });

  it('tells the years in which something was asked, and those of a place', async () => {
    expect(await verbs.ticketYears()).toEqual([2026, 2025, 2024, 2023]);
    const counts = new Map<string, number>();
    const ids = new Set(openings.map(({ ticketId }) => ticketId));
    for (const { id, accessPointId } of hotline.tickets)
      if (accessPointId !== null && ids.has(id))
        counts.set(accessPointId, (counts.get(accessPointId) ?? 0) + 1);
    const [most] = [...counts].sort((a, b) => b[1] - a[1]);
    const years = await verbs.placeTicketYears(most?.[0] ?? '');
    expect(years.map(({ year }) => year)).toEqual([2026, 2025, 2024]);
    expect(years[1]?.opened).toBe(most?.[1]);
    expect(years[1]?.firstMedian).toBeGreaterThan(0);
    expect(years[1]?.resolutionMedian).toBeGreaterThan(0);
  });
});
