import type { ExploreAnswer } from '#shared/figures/explore/explore-answer.ts';
import { isOneOf, publicDimensions } from '#shared/figures/explore/explore-refusal.ts';
import { drawnSeries } from './exploration-chart.ts';
import { leftOutText } from './exploration-words.ts';
import type { ReportText } from './report-model.ts';
import { amount, asWritten, nested, say } from './report-text.ts';

/** What must be read with an answer: its source, what it leaves out, who weighs too much, the constant perimeter. */
export function answerNotes(answer: ExploreAnswer): readonly ReportText[] {
  const { question, constant, outliers, leftOut, overlapping, unit } = answer;
  const series = drawnSeries(answer);
  return [
    say(`explorer.sources.${answer.source}`),
    ...(question.measure === 'users' ? [say('explorer.note.users')] : []),
    ...leftOut.map(leftOutText),
    ...(overlapping.includes('network') ? [say('explorer.note.network')] : []),
    ...(overlapping.includes('zoning') ? [say('explorer.note.zoning')] : []),
    ...statedNote(answer),
    ...(constant === null || constant.total.placeMonths === 0
      ? []
      : [
          say('explorer.note.constant', {
            places: amount(constant.total.places, 'places'),
            placeMonths: amount(constant.total.placeMonths, 'placeMonths'),
            current: amount(constant.total.current, unit),
            before: amount(constant.total.before, unit),
            change: amount(constant.total.change, 'signedRatio', 'notAvailable'),
          }),
        ]),
    ...outliers.map(({ name, share, without }) =>
      say('explorer.note.outlier', {
        name: nested(asWritten(name)),
        share: amount(share, 'ratio'),
        without: amount(without, unit),
      }),
    ),
    ...(series.drawn < series.all
      ? [
          say('explorer.note.drawn', {
            shown: amount(series.drawn, 'count'),
            total: amount(series.all, 'count'),
          }),
        ]
      : []),
  ];
}

/** How much of the total no public was stated for (data.md, figure 4). */
function statedNote({ question, rows, columns, grid }: ExploreAnswer): readonly ReportText[] {
  const ofRows = isOneOf(publicDimensions, question.rows);
  const ofColumns = isOneOf(publicDimensions, question.columns);
  const keys = ofRows ? rows : ofColumns ? (columns ?? []) : [];
  const at = keys.findIndex(({ key }) => key === 'notStated');
  const silent = (ofRows ? grid.rowTotals : grid.columnTotals)[at]?.value ?? null;
  const total = grid.total.value;
  if (silent === null || total === null || total === 0) return [];
  return [say('explorer.note.stated', { share: amount(silent / total, 'ratio') })];
}
