import { gridRowId, type UsageGridRow } from '#shared/figures/usage-grid.ts';
import { foldText } from '#shared/search/fold-text.ts';
import type { Margins } from './use-margins.ts';

/** Which rows of a grid are shown. */
export type RowChoice = {
  /** Folded words of the place's name or commune, or of the stop's; empty = every place. */
  readonly words: string;
  /** Every stop, rather than those that report. */
  readonly stops: boolean;
  /** Only rows with a doubtful figure. */
  readonly toCheck: boolean;
};

/** The rows that a choice leaves; stops follow their place. */
export function shownRows(
  rows: readonly UsageGridRow[],
  { words, stops, toCheck }: RowChoice,
  margins: Margins,
): readonly UsageGridRow[] {
  let placeMatches = true;
  return rows.filter((row) => {
    const matches = foldText(`${row.name} ${row.communeName}`).includes(words);
    if (row.stopId === null) placeMatches = matches;
    else if (!stops && row.entry === null) return false;
    if (!matches && !placeMatches) return false;
    return !toCheck || isDoubtful(row, margins);
  });
}

/** Whether a figure of a row is doubtful. */
export function isDoubtful(row: UsageGridRow, margins: Margins): boolean {
  return (margins.get(gridRowId(row))?.doubts.length ?? 0) > 0;
}
