import { describe, expect, test } from 'vitest';
import { EXAMPLE_PLACES, EXAMPLE_SEED, EXAMPLE_YEARS } from '#shared/example/generate-example.ts';
import { qualityBlocks } from '#shared/report/quality-section.ts';
import type { ReportBlock, ReportTable } from '#shared/report/report-model.ts';
import { exampleFacts } from '#test/factories/example-facts.ts';

const all = { kind: 'all' } as const;
const facts = exampleFacts({
  places: EXAMPLE_PLACES,
  years: EXAMPLE_YEARS,
  seed: EXAMPLE_SEED,
  endMonth: '2026-10',
  language: 'fr',
});
const lastMonths = { from: '2025-12', to: '2026-11' };
const tables = (blocks: readonly ReportBlock[]): readonly ReportTable[] =>
  blocks.filter((block): block is ReportTable => block.kind === 'table');

describe('quality reviews in the report', () => {
  const blocks = qualityBlocks({ facts, period: lastMonths, perimeter: all });

  test('the example has reviews of 15 places, most of them a second time', () => {
    expect(facts.quality.reviews.size).toBe(25);
    expect(new Set([...facts.quality.reviews.values()].map(({ placeId }) => placeId)).size).toBe(15);
    expect(tables(blocks).map(({ id }) => id)).toEqual(['quality-steps-1', 'quality-moves-1']);
  });

  test('no place is named, and none of the reviewed ones can be found by its id, its words or a link', () => {
    const reviewed = new Set([...facts.quality.reviews.values()].map(({ placeId }) => placeId));
    const text = JSON.stringify(blocks);
    for (const place of facts.places) {
      if (!reviewed.has(place.id)) continue;
      expect(text).not.toContain(place.id);
      expect(text).not.toContain(place.name);
    }
    for (const { actions, participants, answers } of facts.quality.reviews.values()) {
      for (const words of [actions, participants, ...answers.map(({ comment }) => comment)])
        if (words !== null) expect(text).not.toContain(words);
    }
    expect(text).not.toContain('"sources"');
  });

  test('rows are the themes in the order of the grid: nothing is sorted by how well it went', () => {
    const [grid] = facts.quality.grids.values();
    for (const { rows } of tables(blocks)) {
      const names = rows
        .filter(({ total }) => !total)
        .map(({ cells }) => (cells[0]?.kind === 'text' && 'text' in cells[0].text ? cells[0].text.text : ''));
      expect(names).toEqual(grid?.themes.map(({ name }) => name));
    }
  });

  test('few places: their number and nothing else; none: nothing at all', () => {
    const reviewed = [...facts.quality.reviews.values()].slice(0, 3);
    const few = {
      ...facts,
      quality: { ...facts.quality, reviews: new Map(reviewed.map((one) => [one.id, one])) },
    };
    const wide = { from: '2020-01', to: '2026-12' };
    expect(qualityBlocks({ facts: few, period: wide, perimeter: all }).map(({ kind }) => kind)).toEqual([
      'heading',
      'paragraph',
      'paragraph',
    ]);
    expect(qualityBlocks({ facts, period: { from: '2010-01', to: '2010-12' }, perimeter: all })).toEqual([]);
  });
});
