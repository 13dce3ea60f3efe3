import { runsOn } from '#shared/domain/calendar/day-run.ts';
import { addMonths, lastDay, monthOf, monthsBetween } from '#shared/domain/calendar/month.ts';
import { contractEnds } from '#shared/figures/animators-in-post.ts';
import type { AnimatorFacts } from '#shared/figures/staff-facts.ts';
import type { AnimatorsGround } from './animators-ground.ts';
import type { ReportBlock, ReportTable } from './report-model.ts';
import { date, named, numeric, say, sayCount, words } from './report-text.ts';

/** Contracts listed in the body of a printed report; a longer list goes to the annex. */
const BODY_CONTRACTS = 30;
/** From so many contracts on, their months make a picture; fewer are read in their list. */
const CHARTED = 6;

/** Contracts of those in post that end within six months of the last day: by month, then place by place, without a name. */
export function contractBlocks(ground: AnimatorsGround): readonly ReportBlock[] {
  const { inPost, last } = ground.current;
  const ends = contractEnds(inPost, last);
  const day = date(last);
  if (ends.length === 0) return [{ kind: 'paragraph', text: say('animators.contracts.none', { day }) }];
  if (ends.length < CHARTED)
    return [
      { kind: 'paragraph', text: sayCount('animators.contracts.sentence', ends.length, { day }) },
      listTable(ground, ends),
    ];
  // A last day of a month has nothing more to say of it, but for what ends that very day.
  const over = last === lastDay(monthOf(last)) && ends[0]?.contractTo !== last;
  const from = addMonths(monthOf(last), over ? 1 : 0);
  const months = monthsBetween(from, addMonths(monthOf(last), 6));
  const counts = months.map((month) => ends.filter(({ contractTo }) => contractTo?.startsWith(month)).length);
  return [
    {
      kind: 'chart',
      id: 'animators-contract-months-chart',
      shape: 'bar',
      title: sayCount('animators.contracts.finding', ends.length, { day }),
      description: say('animators.contracts.description', { day }),
      unit: 'count',
      categories: months.map((month) => say('month.short', { month: { kind: 'month', month } })),
      series: [{ key: 'ends', title: say('animators.contracts.ends'), values: counts }],
      tableId: 'animators-contract-months',
    },
    {
      kind: 'table',
      id: 'animators-contract-months',
      title: say('animators.contracts.byMonth', { day }),
      columns: [
        { key: 'month', title: say('column.month'), align: 'start' },
        { key: 'ends', title: say('animators.contracts.ends'), align: 'end' },
      ],
      rows: [
        ...months.map((month, index) => ({
          total: false,
          cells: [{ kind: 'month', month } as const, numeric(counts[index] ?? 0, 'count')],
        })),
        { total: true, cells: [words(say('table.total')), numeric(ends.length, 'count')] },
      ],
      notes: [say('animators.contracts.note')],
    },
    listTable(ground, ends),
  ];
}

function listTable({ report, current }: AnimatorsGround, ends: readonly AnimatorFacts[]): ReportTable {
  const names = new Map(report.facts.places.map(({ id, name }) => [id, name]));
  const placesOf = new Map<string, string[]>(ends.map(({ id }) => [id, []]));
  for (const assignment of report.facts.staff.assignments)
    if (runsOn(assignment, current.last))
      placesOf.get(assignment.animatorId)?.push(names.get(assignment.placeId) ?? '');
  return {
    kind: 'table',
    id: 'animators-contracts',
    title: say('animators.contracts.list', { day: date(current.last) }),
    columns: [
      { key: 'to', title: say('animators.contracts.to'), align: 'start' },
      { key: 'places', title: say('animators.contracts.places'), align: 'start' },
      { key: 'contract', title: say('animators.contracts.contract'), align: 'start' },
    ],
    rows: ends.map((animator) => ({
      total: false,
      cells: [
        { kind: 'day', day: animator.contractTo } as const,
        named((placesOf.get(animator.id) ?? []).filter((name) => name !== '').join(', ')),
        words(
          animator.contract === null
            ? say('legend.notReported')
            : say(`animators.contract.${animator.contract}`),
        ),
      ],
    })),
    notes: [],
    ...(ends.length > BODY_CONTRACTS ? { annex: true } : {}),
  };
}
