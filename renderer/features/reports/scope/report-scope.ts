import { perimeterKey, perimeterOf } from '#renderer/entity-ui/perimeter-options.ts';
import { periodSchema, yearPeriod } from '#shared/domain/calendar/period.ts';
import { accepted, type Outcome, type Problem } from '#shared/domain/problem.ts';
import type { Perimeter, ReportChapter, ReportInput } from '#shared/domain/report/report.ts';

/** Places chosen one by one, as the value of the field of the perimeter. */
export const CHOSEN_PLACES = 'places';
/** The whole register, as the value of the field of the perimeter. */
export const WHOLE = perimeterKey({ kind: 'all' });

/** What a report is about, as its form holds it. */
export type ReportScope = {
  readonly kind: 'year' | 'months';
  readonly year: string;
  readonly from: string;
  readonly to: string;
  /** A perimeter as `perimeterKey` writes it, or {@link CHOSEN_PLACES}. */
  readonly perimeter: string;
  readonly placeIds: readonly string[];
  /** The chapters that are printed, in their order. */
  readonly chapters: readonly ReportChapter[];
};

type Scope = Pick<ReportInput, 'period' | 'perimeter' | 'chapters'>;

/** What a report is about, ready for its form. */
export function scopeOf({ period, perimeter, chapters }: Scope): ReportScope {
  const year = period.from.slice(0, 4);
  const isYear = period.from === `${year}-01` && period.to === `${year}-12`;
  return {
    kind: isYear ? 'year' : 'months',
    year,
    ...period,
    perimeter: perimeter.kind === 'places' ? CHOSEN_PLACES : perimeterKey(perimeter),
    placeIds: perimeter.kind === 'places' ? perimeter.ids : [],
    chapters,
  };
}

const wrong = (field: string, code: string): Problem => ({
  code,
  values: {},
  severity: 'error',
  row: null,
  field,
});

/** What was chosen, or every reason why no report can be of it, each with its field. */
export function readScope(scope: ReportScope): Outcome<Scope> {
  const period = periodSchema.safeParse(
    scope.kind === 'year' ? yearPeriod(Number(scope.year)) : { from: scope.from, to: scope.to },
  );
  const perimeter: Perimeter =
    scope.perimeter === CHOSEN_PLACES
      ? { kind: 'places', ids: [...scope.placeIds] }
      : perimeterOf(scope.perimeter);
  const problems = [
    ...(period.success ? [] : [wrong('period', 'report/period')]),
    ...(perimeter.kind === 'places' && perimeter.ids.length === 0
      ? [wrong('places', 'report/no-place')]
      : []),
    ...(scope.chapters.length === 0 ? [wrong('chapters', 'report/no-chapter')] : []),
  ];
  if (!period.success || problems.length > 0) return { ok: false, problems };
  return accepted({ period: period.data, perimeter, chapters: [...scope.chapters] });
}

/** The chapters with one moved by a step, up (−1) or down (+1); as they were at an end. */
export function moveChapter(
  chapters: readonly ReportChapter[],
  chapter: ReportChapter,
  step: -1 | 1,
): readonly ReportChapter[] {
  const at = chapters.indexOf(chapter);
  const other = chapters[at + step];
  if (at < 0 || other === undefined) return chapters;
  return chapters.map((one, index) => (index === at ? other : index === at + step ? chapter : one));
}
