import { monthAt, monthIndex } from '#shared/domain/calendar/month.ts';
import type { Measure } from '#shared/domain/usage-return/measures.ts';
import { placeSlots } from '#shared/figures/place-slots.ts';
import { type KeyedTotal, placeTotals, unitOf } from '#shared/figures/totals.ts';
import type { AnnexPlace } from './annex-places.ts';
import type { ReportGround } from './report-input.ts';
import type { ReportCell, ReportColumn, ReportTable, ReportText } from './report-model.ts';
import { named, numeric, run, say } from './report-text.ts';
import type { UsageMeasure } from './usage-measures.ts';

/** Columns of months at most: a longer period is told by quarters, then by years. */
const SLOTS = 12;

/** Visits month by month, place by place; quarter by quarter beyond a year, year by year beyond three. */
export function visitsTable(ground: ReportGround, places: readonly AnnexPlace[]): ReportTable {
  const { current } = ground.usage;
  const first = monthIndex(ground.period.from);
  const last = monthIndex(ground.period.to);
  const months = last - first + 1;
  const size = months <= SLOTS ? 1 : months <= SLOTS * 3 ? 3 : 12;
  const slots = Math.ceil(months / size);
  const values = placeSlots(current, 'visits', slots, (month) => Math.floor((month - first) / size));
  const totals = placeTotals(current, 'visits');
  return {
    kind: 'table',
    id: 'annexes-visits',
    title: say('annexes.visits.title'),
    columns: [
      { key: 'place', title: say('column.place'), align: 'start' },
      ...Array.from({ length: slots }, (_, slot): ReportColumn => {
        const from = first + slot * size;
        const to = Math.min(last, from + size - 1);
        return { key: `slot-${slot}`, title: slotTitle(from, to), align: 'end' };
      }),
      { key: 'total', title: say('annexes.visits.total'), align: 'end' },
    ],
    rows: places.map(({ place, index }) => ({
      total: false,
      cells: [
        named(place.name),
        ...(values[index] ?? []).map((value) => numeric(value, 'count')),
        placeCell(ground, place.id, 'visits', totals[index]),
      ],
    })),
    notes: [say('annexes.visits.note')],
    annex: true,
    landscape: true,
  };
}

function slotTitle(from: number, to: number): ReportText {
  return from === to
    ? say('month.short', { month: { kind: 'month', month: monthAt(from) } })
    : say('annexes.visits.quarter', { period: run({ from: monthAt(from), to: monthAt(to) }) });
}

/** Measures told place by place; users are not: they are never added over months. */
const told = [
  ['visits', 'visits'],
  ['minutesOpen', 'minutesOpen'],
  ['minutesUsed', 'minutesUsed'],
  ['workshopsHeld', 'workshopsHeld'],
  ['workshopAttended', 'workshopAttended'],
  ['individual', 'activity.individual'],
  ['remoteHelp', 'remoteHelp'],
] as const satisfies readonly (readonly [UsageMeasure, Measure])[];

/** The main measures over the period, place by place, each with its own n of N. */
export function measuresTable(ground: ReportGround, places: readonly AnnexPlace[]): ReportTable {
  const { current } = ground.usage;
  const columns = told.map(([id, measure]) => ({ id, measure, totals: placeTotals(current, measure) }));
  return {
    kind: 'table',
    id: 'annexes-measures',
    title: say('annexes.measures.title'),
    columns: [
      { key: 'place', title: say('column.place'), align: 'start' },
      ...columns.map(({ id }): ReportColumn => ({ key: id, title: say(`measure.${id}`), align: 'end' })),
    ],
    rows: places.map(({ place, index }) => ({
      total: false,
      cells: [
        named(place.name),
        ...columns.map(({ measure, totals }) => placeCell(ground, place.id, measure, totals[index])),
      ],
    })),
    notes: [say('annexes.measures.note')],
    annex: true,
    landscape: true,
  };
}

function placeCell(
  { period }: ReportGround,
  placeId: string,
  measure: Measure,
  total: KeyedTotal | undefined,
): ReportCell {
  return numeric(total?.value ?? null, unitOf(measure), {
    reported: total?.reported ?? 0,
    expected: total?.expected ?? 0,
    sources: { table: 'usageReturn', period, measure, placeIds: [placeId] },
  });
}
