import { describe, expect, it } from 'vitest';
import { EXAMPLE_SEED, generateExample } from '#shared/example/generate-example.ts';
import { encodeReturns } from '#shared/domain/usage-return/usage-block.ts';
import { viewOfBlocks } from '#shared/figures/usage-blocks-view.ts';
import { usageMargins } from '#shared/figures/usage-margins.ts';

const example = generateExample({ places: 200, years: 3, seed: EXAMPLE_SEED, endMonth: '2026-10', language: 'fr' });
const returns = example.months.flatMap(example.returnsOf);
const byId = new Map(returns.map((entry) => [entry.id, entry]));
const placeIds = example.places.map(({ id }) => id);
const indexes = new Map(placeIds.map((id, index) => [id, index]));
const view = viewOfBlocks(
  example.months.map((month) => ({
    block: encodeReturns(month, example.returnsOf(month), (id) => indexes.get(id) ?? -1),
    skip: new Set<number>(),
  })),
  placeIds,
);
const places = new Map(example.places.map((place) => [place.id, place]));

describe('margins', () => {
  it('counts', () => {
    const started = performance.now();
    const margins = usageMargins([...byId.keys()], (id) => byId.get(id) ?? null, places, view);
    console.log('ms', performance.now() - started, 'returns', returns.length);
    const codes = new Map<string, number>();
    for (const { doubts } of margins) for (const { code } of doubts) codes.set(code, (codes.get(code) ?? 0) + 1);
    console.log([...codes]);
    const all = margins.flatMap(({ id, doubts }) => doubts.map((doubt) => ({ place: byId.get(id)?.from, ...doubt })));
    for (const d of all.filter(({ code }) => code.includes('habit') || code.includes('year')).slice(0, 25)) console.log(d.code, d.field, d.place, JSON.stringify(d.values));
    expect(margins.length).toBeGreaterThan(0);
  });
});
