import type { FigureSources } from '#shared/figures/figure.ts';

/** The records behind a figure. */
export type RecordsBehind = {
  /** The figure, in words. */
  readonly title: string;
  readonly table: FigureSources['table'];
  readonly ids: readonly string[];
};

/** What a screen of figures says around them, and which records it can list. */
export type FigureWords = {
  readonly keyFigures: string;
  readonly definition: string;
  /** « Voir les 12 prêts »; null where the screen lists no such records. */
  readonly records: (behind: RecordsBehind) => string | null;
  /** The same, with the figure that it is about. */
  readonly named: (title: string, action: string) => string;
};

/** The records that a figure's sources name; null where they name none that the screen can list. */
export function recordsBehind(
  title: string,
  { table, ids }: FigureSources,
  words: FigureWords,
): RecordsBehind | null {
  if (ids === undefined || ids.length === 0) return null;
  const behind = { title, table, ids };
  return words.records(behind) === null ? null : behind;
}
