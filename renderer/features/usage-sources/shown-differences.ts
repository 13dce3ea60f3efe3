import type {
  SourceBoard,
  SourceChoice,
  SourceLine,
  SourcePlace,
} from '#renderer/workers/usage-sources-api.ts';
import type { Measure } from '#shared/domain/usage-return/measures.ts';
import type { CountingSource } from '#shared/figures/source-disagreements.ts';
import { foldText } from '#shared/search/fold-text.ts';

/** What narrows the differences; null = all. */
export type DifferenceFilter = {
  readonly year: number | null;
  readonly measure: Measure | null;
  readonly counts: CountingSource | null;
  /** Words of the place's name. */
  readonly words: string;
};

export const everyDifference: DifferenceFilter = { year: null, measure: null, counts: null, words: '' };

/** The differences that answer a filter, place by place; a place without any is left out. */
export function shownDifferences(
  { places }: Pick<SourceBoard, 'places'>,
  { year, measure, counts, words }: DifferenceFilter,
): readonly SourcePlace[] {
  const sought = foldText(words.trim());
  return places.flatMap((place) => {
    if (!foldText(place.name).includes(sought)) return [];
    const lines = place.lines.filter(
      (line) =>
        (year === null || touches(line, year)) &&
        (measure === null || line.measure === measure) &&
        (counts === null || line.counts === counts),
    );
    return lines.length === 0 ? [] : [{ ...place, lines }];
  });
}

/** The years that differences touch, the latest first. */
export function yearsOf({ places }: Pick<SourceBoard, 'places'>): readonly number[] {
  const years = new Set(
    places.flatMap(({ lines }) => lines.flatMap(({ from, to }) => [yearOf(from), yearOf(to)])),
  );
  return [...years].sort((a, b) => b - a);
}

/** The choices that make some differences count from one source: those that already do are left out. */
export function choicesOf(lines: readonly SourceLine[], source: CountingSource): readonly SourceChoice[] {
  return lines
    .filter(({ counts }) => counts !== source)
    .map(({ placeId, stopId, from, to, measure }) => ({
      placeId,
      stopId,
      from,
      to,
      measures: [measure],
      source,
    }));
}

/** What tells a line apart from every other. */
export function lineKey({ placeId, stopId, from, to, measure }: SourceLine): string {
  return `${placeId} ${stopId ?? ''} ${from} ${to} ${measure}`;
}

function touches({ from, to }: SourceLine, year: number): boolean {
  return yearOf(from) <= year && year <= yearOf(to);
}

function yearOf(month: string): number {
  return Number(month.slice(0, 4));
}
