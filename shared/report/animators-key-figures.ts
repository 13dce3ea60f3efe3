import type { Period } from '#shared/domain/calendar/period.ts';
import { type AbsenceCoverage, absenceCoverage } from '#shared/figures/absence-coverage.ts';
import { changeRatio } from '#shared/figures/change.ts';
import type { Figure } from '#shared/figures/figure.ts';
import type { FteShare } from '#shared/figures/fte.ts';
import { trainingCoverage } from '#shared/figures/training-coverage.ts';
import type { AnimatorsGround, StaffRun } from './animators-ground.ts';
import type { ReportKeyFigure, ReportText } from './report-model.ts';
import { amount, date, say, sayCount } from './report-text.ts';

type Id = 'inPost' | 'assigned' | 'present' | 'volunteers' | 'expected' | 'without' | 'trained' | 'covered';

/** The headline figures of the chapter, with N−1 beside each (data.md, figure 10). */
export function animatorKeyFigures(ground: AnimatorsGround): readonly ReportKeyFigure[] {
  const { report, current, earlier } = ground;
  const key = (
    id: Id,
    read: (run: StaffRun, period: Period) => Figure,
    notes: readonly ReportText[] = [],
  ): ReportKeyFigure => {
    const figure = read(current, report.period);
    const before = read(earlier, report.before);
    return {
      kind: 'keyFigure',
      id: `animators-${id}`,
      title: say(`animators.key.${id}.title`, { day: date(current.last) }),
      figure,
      before,
      change: figure.unit === 'ratio' ? null : changeRatio(figure.value, before.value),
      notes,
      definition: say(`animators.key.${id}.definition`),
    };
  };
  const people = ({ inPost }: StaffRun, period: Period): Figure =>
    figureOf(inPost.length, 'count', 'animator', period, { ids: inPost.map(({ id }) => id) });
  const fte =
    (part: 'assigned' | 'present' | 'volunteersAssigned') =>
    (run: StaffRun, period: Period): Figure =>
      shareFigure(run.fte[part], period);
  const places =
    (part: 'expected' | 'without') =>
    ({ need }: StaffRun, period: Period): Figure =>
      figureOf(need[part].length, 'places', 'accessPoint', period, {
        placeIds: need[part].map(({ id }) => id),
      });
  const trained = (run: StaffRun, period: Period): Figure => {
    const { trained: some, animators } = trainingCoverage(run.inPost, run.first, run.last);
    return ratioFigure(some, animators, 'animator', period);
  };
  const covered = (run: StaffRun, period: Period): Figure => {
    const { covered: some, absences } = coverageOf(ground, run);
    return ratioFigure(some, absences, 'absence', period);
  };
  const { undecided } = current.need;
  return [
    key('inPost', people, poolNotes(ground)),
    key('assigned', fte('assigned')),
    key('present', fte('present')),
    key('volunteers', fte('volunteersAssigned')),
    key('expected', places('expected'), [
      ...(undecided.length === 0 ? [] : [sayCount('animators.key.expected.undecided', undecided.length)]),
    ]),
    key('without', places('without')),
    key('trained', trained),
    key('covered', covered),
  ];
}

/** What became of the absences of those who were in post in a run. */
export function coverageOf({ report }: AnimatorsGround, run: StaffRun): AbsenceCoverage {
  const ids = new Set(run.everInPost.map(({ id }) => id));
  return absenceCoverage(report.facts.staff, ids, run.first, run.last);
}

/** The pool is of the whole network: a part of it has none of its own. */
function poolNotes({ report, current }: AnimatorsGround): readonly ReportText[] {
  if (report.perimeter.kind !== 'all') return [];
  const posts = new Set(current.inPost.map(({ id }) => id));
  const pool = report.facts.staff.animators.filter(({ kind, id }) => kind === 'pool' && !posts.has(id));
  return pool.length === 0 ? [] : [say('animators.key.inPost.pool', { shown: amount(pool.length) })];
}

function shareFigure({ value, told, posts }: FteShare, period: Period): Figure {
  return { ...figureOf(value, 'fte', 'assignment', period), reported: told, expected: posts };
}

function ratioFigure(some: number, all: number, table: 'animator' | 'absence', period: Period): Figure {
  const value = all === 0 ? null : some / all;
  return { ...figureOf(value, 'ratio', table, period), reported: some, expected: all };
}

function figureOf(
  value: number | null,
  unit: Figure['unit'],
  table: Figure['sources']['table'],
  period: Period,
  more: Pick<Figure['sources'], 'ids'> & { readonly placeIds?: readonly string[] } = {},
): Figure {
  const { placeIds = null, ids } = more;
  return {
    value,
    unit,
    reported: null,
    expected: null,
    sources: { table, period, measure: null, placeIds, ...(ids === undefined ? {} : { ids }) },
  };
}
