import { dayNumber } from '#shared/domain/calendar/day-run.ts';
import { fteBy, noFte } from '#shared/figures/fte.ts';
import { keysInside } from './animators-ground.ts';
import type { AnnexPlace } from './annex-places.ts';
import { daysOver } from './days-over.ts';
import { fteCell } from './fte-cell.ts';
import type { ReportGround } from './report-input.ts';
import type { ReportTable } from './report-model.ts';
import { date, named, numeric, say, words } from './report-text.ts';

/** Who works where: posts on the last day and full-time equivalents over the period (data.md, figure 10). People are not named. */
export function staffTable(ground: ReportGround, places: readonly AnnexPlace[]): ReportTable {
  const { first, last } = daysOver(ground).current;
  const fte = fteBy(
    ground.staff,
    first,
    last,
    keysInside(ground, (place) => [place.id]),
  );
  const none = noFte(ground.staff);
  const posts = postsOn(ground, dayNumber(last));
  return {
    kind: 'table',
    id: 'annexes-staff',
    title: say('annexes.staff.title'),
    columns: [
      { key: 'place', title: say('column.place'), align: 'start' },
      { key: 'expected', title: say('annexes.staff.expected'), align: 'start' },
      { key: 'inPost', title: say('annexes.staff.inPost', { day: date(last) }), align: 'end' },
      { key: 'assigned', title: say('annexes.staff.assigned'), align: 'end' },
      { key: 'present', title: say('annexes.staff.present'), align: 'end' },
    ],
    rows: places.map(({ place, index }) => {
      const own = fte.get(place.id) ?? none;
      const { animatorExpected } = place;
      return {
        total: false,
        cells: [
          named(place.name),
          words(
            animatorExpected === null
              ? say('legend.notReported')
              : say(animatorExpected ? 'annexes.staff.yes' : 'annexes.staff.no'),
          ),
          numeric(
            ground.facts.staff.assignments.length === 0 ? null : (posts.get(index)?.size ?? 0),
            'count',
          ),
          fteCell(own.assigned),
          fteCell(own.present),
        ],
      };
    }),
    notes: [],
    annex: true,
    landscape: true,
  };
}

/** Animators assigned on a day, by position of the place. */
function postsOn({ staff }: ReportGround, day: number): ReadonlyMap<number, ReadonlySet<number>> {
  const posts = new Map<number, Set<number>>();
  for (const { part, place, animator, from, to } of staff.spells) {
    if (part !== 'assigned' || from > day || to < day) continue;
    const own = posts.get(place) ?? new Set();
    own.add(animator);
    posts.set(place, own);
  }
  return posts;
}
