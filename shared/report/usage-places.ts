import { monthIndex } from '#shared/domain/calendar/month.ts';
import { changeRatio } from '#shared/figures/change.ts';
import { flagsAt, monthFlags } from '#shared/figures/place-months.ts';
import { compareText } from '#shared/figures/place-timeline.ts';
import { type KeyedTotal, placeTotals } from '#shared/figures/totals.ts';
import type { ReportGround } from './report-input.ts';
import type { ReportBlock, ReportTable } from './report-model.ts';
import { amount, asWritten, changeCell, named, numeric, run, say, words } from './report-text.ts';
import { communeAtEnd } from './usage-area-rows.ts';
import type { MeasureReading } from './usage-measures.ts';
import { outlierBlocks } from './usage-outliers.ts';

/** Places shown in the body; the whole list is an annex. */
export const TOP_PLACES = 15;

type Row = {
  readonly index: number;
  readonly name: string;
  readonly current: KeyedTotal;
  readonly before: KeyedTotal;
};

/** Visits place by place: the busiest, the whole list, and the places that weigh too much (data.md, figure 6). */
export function usagePlacesBlocks(ground: ReportGround, visits: MeasureReading): readonly ReportBlock[] {
  const rows = readPlaces(ground);
  const top = rows.filter(({ current }) => current.value !== null).slice(0, TOP_PLACES);
  if (rows.length === 0) return [];
  const topSum = top.reduce((sum, { current }) => sum + (current.value ?? 0), 0);
  const whole = visits.figure.value;
  if (top.length === 0) return [makeTable(ground, 'usage-places', rows, whole, false)];
  return [
    ...outlierBlocks(ground),
    {
      kind: 'chart',
      id: 'usage-top-places-chart',
      shape: 'horizontalBar',
      title:
        whole === null || whole === 0
          ? say('usage.places.topTitle')
          : say('usage.places.finding', {
              shown: amount(top.length),
              share: amount(topSum / whole, 'ratio'),
            }),
      description: say('usage.places.description', {
        name: top[0]?.name ?? '',
        shown: amount(top[0]?.current.value ?? null),
      }),
      unit: 'count',
      categories: top.map(({ name }) => asWritten(name)),
      series: [
        {
          key: 'current',
          title: say('column.run', { period: run(ground.period) }),
          values: top.map(({ current }) => current.value),
        },
      ],
      tableId: 'usage-top-places',
    },
    makeTable(ground, 'usage-top-places', top, whole, true),
    ...(rows.length > top.length ? [makeTable(ground, 'usage-places', rows, whole, false)] : []),
  ];
}

function readPlaces(ground: ReportGround): readonly Row[] {
  const { ground: months, current, earlier } = ground.usage;
  const before = placeTotals(earlier, 'visits');
  const rows: Row[] = [];
  placeTotals(current, 'visits').forEach((total, index) => {
    const place = months.places[index];
    const then = before[index];
    if (place === undefined || then === undefined) return;
    if (total.value === null && !wasOpen(ground, index)) return;
    rows.push({ index, name: place.name, current: total, before: then });
  });
  return rows.sort(
    (a, b) => (b.current.value ?? -1) - (a.current.value ?? -1) || compareText(a.name, b.name),
  );
}

function wasOpen(ground: ReportGround, place: number): boolean {
  const needed = monthFlags.open | monthFlags.inside;
  for (let month = monthIndex(ground.period.from); month <= monthIndex(ground.period.to); month += 1)
    if ((flagsAt(ground.usage.ground, place, month) & needed) === needed) return true;
  return false;
}

function makeTable(
  ground: ReportGround,
  id: 'usage-top-places' | 'usage-places',
  rows: readonly Row[],
  whole: number | null,
  top: boolean,
): ReportTable {
  return {
    kind: 'table',
    id,
    title: say(top ? 'usage.places.topTitle' : 'usage.places.title'),
    columns: [
      { key: 'place', title: say('column.place'), align: 'start' },
      { key: 'commune', title: say('column.commune'), align: 'start' },
      { key: 'visits', title: say('measure.visits'), align: 'end' },
      { key: 'share', title: say('column.share'), align: 'end' },
      { key: 'before', title: say('usage.months.before'), align: 'end' },
      { key: 'change', title: say('usage.totals.change'), align: 'end' },
    ],
    rows: rows.map(({ index, name, current, before }) => {
      const commune = communeAtEnd(ground, index)?.name ?? null;
      const placeId = ground.usage.ground.places[index]?.id ?? '';
      return {
        total: false,
        cells: [
          named(name),
          words(commune === null ? say('legend.notReported') : asWritten(commune)),
          numeric(current.value, 'count', {
            reported: current.reported,
            expected: current.expected,
            sources: { table: 'usageReturn', period: ground.period, measure: 'visits', placeIds: [placeId] },
          }),
          numeric(
            current.value === null || whole === null || whole === 0 ? null : current.value / whole,
            'ratio',
            current.value === null ? {} : { absence: 'notAvailable' },
          ),
          numeric(before.value, 'count', { reported: before.reported, expected: before.expected }),
          changeCell(ground.underWay ? null : changeRatio(current.value, before.value)),
        ],
      };
    }),
    notes: top ? [] : [say('usage.places.note')],
    ...(top ? {} : { annex: true }),
  };
}
