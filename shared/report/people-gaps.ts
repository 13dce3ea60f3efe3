import { addMonths, firstDay, monthOf } from '#shared/domain/calendar/month.ts';
import { communeOnDay } from '#shared/figures/place-area.ts';
import { trainingCoverage } from '#shared/figures/training-coverage.ts';
import { type AnimatorsGround, layAnimators } from './animators-ground.ts';
import { coverageOf } from './animators-key-figures.ts';
import { type Gap, placeSources, recordSources } from './gap.ts';
import type { ReportGround } from './report-input.ts';
import { asWritten, date, say } from './report-text.ts';

/** What is lacking of the people: places without the animator that is expected, animators not trained for three years, absences not covered. */
export function peopleGaps(ground: ReportGround): readonly Gap[] {
  const laid = layAnimators(ground);
  return [withoutGap(laid), untrainedGap(laid), uncoveredGap(laid)];
}

function withoutGap({ report, current: { need, last } }: AnimatorsGround): Gap {
  const { places, stays } = report.usage.ground;
  const indexes = new Map(places.map((place, index) => [place, index]));
  return {
    kind: 'withoutAnimator',
    title: say('gap.withoutAnimator', { day: date(last) }),
    count: need.without.length,
    outOf: need.expected.length,
    unit: 'places',
    sources: placeSources(need.without.map(({ id }) => id)),
    records: need.without.map((place) => {
      const commune = communeOnDay(stays[indexes.get(place) ?? -1] ?? [], last);
      return {
        name: place.name,
        detail: commune === null ? say('gap.communeUnknown') : asWritten(commune.name),
      };
    }),
  };
}

/** Animators in post are counted, never named: a report goes to many hands. */
function untrainedGap({ current: { inPost, last } }: AnimatorsGround): Gap {
  const first = firstDay(addMonths(monthOf(last), -35));
  const untrained = inPost.filter((animator) => trainingCoverage([animator], first, last).trained === 0);
  return {
    kind: 'untrained',
    title: say('gap.untrained', { first: date(first), day: date(last) }),
    count: untrained.length,
    outOf: inPost.length,
    unit: 'count',
    sources: recordSources(
      'animator',
      untrained.map(({ id }) => id),
    ),
    records: [],
  };
}

function uncoveredGap(laid: AnimatorsGround): Gap {
  const { absences, covered } = coverageOf(laid, laid.current);
  return {
    kind: 'uncovered',
    title: say('gap.uncovered'),
    count: absences - covered,
    outOf: absences,
    unit: 'count',
    sources: { table: 'absence', period: laid.report.period, measure: null, placeIds: null },
    records: [],
  };
}
