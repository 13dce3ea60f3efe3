import type { Period } from '#shared/domain/calendar/period.ts';
import { accepted, type Outcome, type Problem, refused } from '#shared/domain/problem.ts';
import type { Measure } from '#shared/domain/usage-return/measures.ts';
import { monthsText } from '#shared/domain/usage-return/return-rules.ts';
import type { BreakdownBasis } from '#shared/domain/usage-return/usage-return.ts';
import { unguarded } from '#shared/exchange/national-standard/formula-cell.ts';
import { type Cell, cellText, type Workbook } from '#shared/exchange/spreadsheet/sheet.ts';
import { columnLetters } from '#shared/exchange/spreadsheet/sheet-table.ts';
import { questionnaireSheet as words } from '#shared/messages/fr/questionnaire-sheet.ts';
import { foldText } from '#shared/search/fold-text.ts';
import { type FoundCells, findCells, groupLabels, isFigure, rowLabel } from './find-cells.ts';
import { type Identity, readIdentity } from './identity.ts';
import { isDuration } from './lay-sheet.ts';
import {
  nothingStanding,
  QUESTIONNAIRE_VERSION,
  type RowKey,
  runKey,
  type StandingFigures,
} from './questionnaire.ts';
import { readFigure } from './read-figure.ts';

/** What a questionnaire says of the months of one return. A row that the file lacks, or cannot be read, is absent. */
export type ReadColumn = {
  readonly run: Period;
  /** What the cells showed when the questionnaire was written. */
  readonly shown: StandingFigures;
  readonly closed: boolean;
  /** Null = nothing chosen. */
  readonly basis: BreakdownBasis | null;
  /** Null = the cell is empty. */
  readonly values: ReadonlyMap<Measure, number | null>;
  /** Absent where the row is not in the file. */
  readonly comment: string | null | undefined;
};

/** What a questionnaire says of one place or stop. */
export type ReadSheet = {
  readonly placeId: string;
  readonly stopId: string | null;
  /** How the sheet named its place when it was written. */
  readonly placeLine: string;
  readonly columns: readonly ReadColumn[];
  /** What could not be read, cell by cell, and what is doubtful; none of it is an error of the whole file. */
  readonly problems: readonly Problem[];
};

/** A questionnaire as it came back. */
export type ReadQuestionnaire = {
  readonly identity: Identity;
  readonly sheets: readonly ReadSheet[];
};

/**
 * Reads a questionnaire that came back, found by its hidden identity; sheets may be renamed, rows inserted, columns
 * moved. Refused where it is none, of a version to come, or where none of its sheets is found again.
 */
export function readQuestionnaire(workbook: Workbook): Outcome<ReadQuestionnaire> {
  const identity = readIdentity(workbook);
  if (identity === null) return refused('questionnaire/not-one');
  if (identity.version > QUESTIONNAIRE_VERSION)
    return refused('questionnaire/newer', { version: identity.version, known: QUESTIONNAIRE_VERSION });
  const found = findCells(workbook.sheets, identity);
  if (found.length === 0) return refused('questionnaire/no-figures');
  return accepted({
    identity,
    sheets: identity.sheets.map((asked): ReadSheet => {
      const cells = found.find((one) => one.asked === asked);
      const named = { placeId: asked.placeId, stopId: asked.stopId, placeLine: asked.placeLine };
      if (cells !== undefined) return { ...named, ...readSheet(cells) };
      const lost = problem('questionnaire/sheet-lost', { place: asked.placeLine });
      return { ...named, columns: [], problems: [lost] };
    }),
  });
}

type Reading = { readonly found: FoundCells; readonly problems: Problem[] };

function readSheet(found: FoundCells): Pick<ReadSheet, 'columns' | 'problems'> {
  const reading: Reading = { found, problems: [] };
  const { asked, columns, placeLine } = found;
  if (placeLine !== null && foldText(placeLine) !== foldText(asked.placeLine))
    reading.problems.push(
      problem('questionnaire/other-place', { place: asked.placeLine, value: placeLine.slice(0, 120) }),
    );
  const read = asked.runs.flatMap((run) => {
    const column = columns.get(runKey(run));
    if (column === undefined) {
      reading.problems.push(
        problem('questionnaire/column-lost', {
          place: asked.placeLine,
          months: monthsText(run.from, run.to),
        }),
      );
      return [];
    }
    return [readColumn(reading, run, column)];
  });
  reading.problems.push(...strayProblems(found));
  return { columns: read, problems: reading.problems };
}

function readColumn(reading: Reading, run: Period, column: number): ReadColumn {
  const { found } = reading;
  const shown = found.asked.shown.get(runKey(run)) ?? nothingStanding;
  const values = new Map<Measure, number | null>();
  for (const key of found.rows.keys()) {
    if (!isFigure(key)) continue;
    const cell = cellAt(reading, key, run, column);
    if (cell === undefined) continue;
    const read = readFigure(cell.value, isDuration(key));
    if (read.kind === 'wrong')
      reading.problems.push(cellProblem(reading, read.code, key, run, cell, read.text));
    else values.set(key, read.kind === 'empty' ? null : read.value);
    if (read.kind === 'value' && read.odd)
      reading.problems.push(
        cellProblem(reading, 'questionnaire/odd-hours', key, run, cell, hoursText(read.value)),
      );
    const formula = formulaCode(reading, cell);
    if (formula === null) continue;
    if (formula === 'questionnaire/formula-empty') values.delete(key);
    reading.problems.push(cellProblem(reading, formula, key, run, cell, cellText(cell.value)));
  }
  const comment = cellAt(reading, 'comment', run, column);
  const commentText = comment === undefined ? undefined : unguarded(cellText(comment.value)).slice(0, 2_000);
  return {
    run,
    shown,
    closed: choiceAt(reading, 'closed', run, column, [words.yes, words.no]) === words.yes,
    basis: basisAt(reading, run, column),
    values,
    comment: commentText === '' ? null : commentText,
  };
}

type CellSpot = { readonly value: Cell; readonly row: number; readonly column: number };

/** The cell of a row and column; of a row that was copied, the one that is filled. Undefined where the row is gone. */
function cellAt(reading: Reading, key: RowKey, run: Period, column: number): CellSpot | undefined {
  const { found } = reading;
  const spots = (found.rows.get(key) ?? []).map(
    (row): CellSpot => ({ row, column, value: found.sheet.rows[row]?.[column] ?? null }),
  );
  const filled = spots.filter(({ value }) => cellText(value) !== '');
  const [first, ...more] = filled;
  if (first !== undefined && more.some(({ value }) => cellText(value) !== cellText(first.value)))
    reading.problems.push(
      cellProblem(reading, 'questionnaire/row-twice', key, run, first, cellText(more[0]?.value)),
    );
  return first ?? spots[0];
}

function choiceAt(
  reading: Reading,
  key: 'closed' | 'basis',
  run: Period,
  column: number,
  choices: readonly string[],
): string | null {
  const cell = cellAt(reading, key, run, column);
  const text = cell === undefined ? '' : cellText(cell.value);
  if (cell === undefined || text === '') return null;
  const chosen = choices.find((choice) => foldText(choice) === foldText(text));
  if (chosen === undefined)
    reading.problems.push(cellProblem(reading, 'questionnaire/not-a-choice', key, run, cell, text));
  return chosen ?? null;
}

function basisAt(reading: Reading, run: Period, column: number): BreakdownBasis | null {
  const { visits, users } = words.bases;
  const chosen = choiceAt(reading, 'basis', run, column, [visits, users]);
  if (chosen === null) return null;
  return chosen === users ? 'users' : 'visits';
}

/** A formula is taken at its last result; one that has none says nothing, and must not pass for an empty cell. */
function formulaCode(
  { found }: Reading,
  { value, row, column }: CellSpot,
): 'questionnaire/formula' | 'questionnaire/formula-empty' | null {
  if (found.sheet.formulas?.has(`${row},${column}`) !== true) return null;
  return value === null ? 'questionnaire/formula-empty' : 'questionnaire/formula';
}

function hoursText(minutes: number): string {
  return String(Math.round((minutes / 60) * 100) / 100).replace('.', ',');
}

function cellProblem(
  { found }: Reading,
  code: string,
  key: RowKey,
  run: Period,
  { row, column }: CellSpot,
  value: string,
): Problem {
  return {
    ...problem(code, {
      place: found.asked.placeLine,
      months: monthsText(run.from, run.to),
      label: rowLabel(key),
      cell: `${columnLetters(column)}${row + 1}`,
      value: value.slice(0, 80),
    }),
    row: row + 1,
    field: key,
  };
}

/** Figures that stand where nothing was asked: in a column or a row that somebody added. */
function strayProblems({
  asked,
  sheet,
  columns,
  rows,
  headingRow,
  labelColumn,
}: FoundCells): readonly Problem[] {
  const known = new Set(columns.values());
  const taken = new Set([...rows.values()].flat());
  const strayColumns = new Map<number, number>();
  const found: Problem[] = [];
  sheet.rows.forEach((cells, at) => {
    if (at <= headingRow) return;
    let inRow = 0;
    cells.forEach((cell, column) => {
      if (typeof cell !== 'number') return;
      if (known.has(column)) inRow += 1;
      else if (taken.has(at)) strayColumns.set(column, (strayColumns.get(column) ?? 0) + 1);
    });
    const label = cellText(cells[labelColumn]);
    if (inRow > 0 && !taken.has(at) && !groupLabels.has(foldText(label)))
      found.push(
        problem('questionnaire/stray-row', {
          place: asked.placeLine,
          row: at + 1,
          value: label,
          count: inRow,
        }),
      );
  });
  for (const [column, count] of strayColumns)
    found.push(
      problem('questionnaire/stray-column', {
        place: asked.placeLine,
        column: columnLetters(column),
        value: cellText(sheet.rows[headingRow]?.[column]),
        count,
      }),
    );
  return found;
}

function problem(code: string, values: Problem['values']): Problem {
  return { code, values, severity: 'warning', row: null, field: null };
}
