import { changeRatio } from '#shared/figures/change.ts';
import type { ExploreAnswer, ExploreCell } from '#shared/figures/explore/explore-answer.ts';
import { responseRate } from '#shared/figures/response-rate.ts';
import { dimensionText, keyText, periodText, titleText } from './exploration-words.ts';
import type { ReportCell, ReportColumn, ReportTable, ReportText } from './report-model.ts';
import { changeCell, numeric, say, words } from './report-text.ts';

/** What stands in a column of the table of an answer. */
export type AnswerColumn =
  | { readonly kind: 'cell'; readonly column: number }
  | { readonly kind: 'total' | 'before' | 'change' | 'constant' | 'response' };

/** The columns of an answer, after that of the row's name: cells, totals, N−1, changes, who answered. */
export function answerColumns(answer: ExploreAnswer): readonly AnswerColumn[] {
  const { columns, before, constant, response } = answer;
  return [
    ...(columns ?? []).map((_, column) => ({ kind: 'cell' as const, column })),
    { kind: 'total' },
    ...(before === null ? [] : ([{ kind: 'before' }] as const)),
    // Two shares stand side by side: neither has a change.
    ...(before === null || answer.unit === 'ratio' ? [] : ([{ kind: 'change' }] as const)),
    ...(constant === null || constant.rows === null ? [] : ([{ kind: 'constant' }] as const)),
    ...(response === null || response.rows === null ? [] : ([{ kind: 'response' }] as const)),
  ];
}

/** The heading of a column. */
export function answerColumnText(answer: ExploreAnswer, column: AnswerColumn): ReportText {
  switch (column.kind) {
    case 'cell':
      return keyText(answer.question.columns ?? 'month', answer.columns?.[column.column] ?? NO_KEY_NAME);
    case 'total':
      return answer.columns === null ? periodText(answer.question.period) : say('explorer.total');
    case 'before':
      return answer.before === null ? say('explorer.before') : periodText(answer.before.period);
    case 'change':
      return say('explorer.change');
    case 'constant':
      return say('explorer.constant');
    case 'response':
      return say('explorer.response');
  }
}

const NO_KEY_NAME = { key: '', name: null };

/** What a row shows in a column; `row` null = the line of totals. */
export function answerCell(answer: ExploreAnswer, row: number | null, column: AnswerColumn): ReportCell {
  const { grid, before, constant, response } = answer;
  const total = row === null ? grid.total : grid.rowTotals[row];
  switch (column.kind) {
    case 'cell':
      return counted(
        answer,
        row === null ? grid.columnTotals[column.column] : grid.cells[row]?.[column.column],
        false,
      );
    case 'total':
      return counted(answer, total, true);
    case 'before': {
      const earlier = row === null ? before?.grid.total : before?.grid.rowTotals[row];
      return counted(answer, earlier, answer.columns === null);
    }
    case 'change': {
      const earlier = row === null ? before?.grid.total : before?.grid.rowTotals[row];
      return changeCell(changeRatio(total?.value ?? null, earlier?.value ?? null));
    }
    case 'constant':
      return changeCell((row === null ? constant?.total : constant?.rows?.[row])?.change ?? null);
    case 'response': {
      const count = row === null ? response?.total : response?.rows?.[row];
      const rate = count === undefined ? null : responseRate(count);
      return numeric(rate, 'ratio', { absence: 'notApplicable' });
    }
  }
}

/** A number with its n of N. Months are asked of places: a stop, or a place that is never asked, has no N. */
function counted(answer: ExploreAnswer, cell: ExploreCell | undefined, withAnswers: boolean): ReportCell {
  const told = withAnswers && cell !== undefined && cell.expected > 0;
  return numeric(
    cell?.value ?? null,
    answer.unit,
    told ? { reported: cell.reported, expected: cell.expected } : {},
  );
}

/** The table of an answer. @param limit rows at most; what is left out is said */
export function answerTable(
  answer: ExploreAnswer,
  id: string,
  notes: readonly ReportText[],
  limit = Number.POSITIVE_INFINITY,
): ReportTable {
  const columns = answerColumns(answer);
  const shown = answer.rows.slice(0, limit);
  const line = (name: ReportText, row: number | null) => ({
    total: row === null,
    cells: [words(name), ...columns.map((column) => answerCell(answer, row, column))],
  });
  return {
    kind: 'table',
    id,
    title: titleText(answer.question),
    columns: [
      { key: 'row', title: dimensionText(answer.question.rows), align: 'start' },
      ...columns.map(
        (column, index): ReportColumn => ({
          key: `c${index}`,
          title: answerColumnText(answer, column),
          align: 'end',
        }),
      ),
    ],
    rows: [
      ...shown.map((key, row) => line(keyText(answer.question.rows, key), row)),
      line(say('explorer.all'), null),
    ],
    notes: [
      ...notes,
      ...(shown.length < answer.rows.length
        ? [
            {
              code: 'explorer.note.shown',
              values: {
                count: shown.length,
                shown: { kind: 'number' as const, value: shown.length, unit: 'count' as const },
                total: { kind: 'number' as const, value: answer.rows.length, unit: 'count' as const },
              },
            },
          ]
        : []),
    ],
  };
}
