import { dayNumber } from '#shared/domain/calendar/day-run.ts';
import { type Fte, fteBy, noFte } from '#shared/figures/fte.ts';
import { communeOnDay } from '#shared/figures/place-area.ts';
import type { PlaceFacts } from '#shared/figures/register-facts.ts';
import { type AnimatorsGround, keysInside } from './animators-ground.ts';
import { fteCell } from './fte-cell.ts';
import { BODY_ROWS } from './network-areas.ts';
import { type AreaKind, areaName, areasInside, areasOf, NO_AREA } from './report-input.ts';
import type { ReportBlock, ReportChart, ReportTable, ReportText } from './report-model.ts';
import { amount, date, nested, numeric, say, words } from './report-text.ts';

type Row = {
  readonly key: string;
  readonly name: ReportText;
  readonly fte: Fte;
  readonly inPost: number;
  readonly expected: number;
  readonly without: number;
};

/** Animators, full-time equivalents and places without an animator by area; nothing where there is one area to show. */
export function animatorAreaBlocks(ground: AnimatorsGround, kind: AreaKind): readonly ReportBlock[] {
  const rows = areaRows(ground, kind);
  if (rows.length === 0 || (rows.length < 2 && ground.report.perimeter.kind === kind)) return [];
  const total = totalRow(ground, kind);
  // A long list is an annex: full times of small areas can't be added up in one row without their posts.
  const long = rows.length > BODY_ROWS;
  const table = makeTable(ground, kind, rows, total, long);
  return [makeChart(ground, kind, rows.slice(0, BODY_ROWS), total, table.id), table];
}

function areaRows(ground: AnimatorsGround, kind: AreaKind): readonly Row[] {
  const { report, current } = ground;
  const { first, last, need } = current;
  const figures = fteBy(
    report.staff,
    first,
    last,
    keysInside(report, (place, commune) => areasOf(kind, place, commune)),
  );
  const inPost = inPostByArea(ground, kind);
  const expected = countByArea(ground, kind, need.expected);
  const without = countByArea(ground, kind, need.without);
  return [...new Set([...figures.keys(), ...expected.keys()])]
    .map((key) => ({
      key,
      name: areaName(report, kind, key),
      fte: figures.get(key) ?? noFte(report.staff),
      inPost: inPost.get(key)?.size ?? 0,
      expected: expected.get(key) ?? 0,
      without: without.get(key) ?? 0,
    }))
    .sort(
      (a, b) =>
        Number(a.key === NO_AREA) - Number(b.key === NO_AREA) ||
        (b.fte.assigned.value ?? 0) - (a.fte.assigned.value ?? 0) ||
        (a.key < b.key ? -1 : 1),
    );
}

/** Different animators with an assignment on the last day, by area. */
function inPostByArea(
  { report, current }: AnimatorsGround,
  kind: AreaKind,
): ReadonlyMap<string, Set<number>> {
  const { staff } = report;
  const day = dayNumber(current.last);
  const keysOf = areasInside(report, kind);
  const found = new Map<string, Set<number>>();
  for (const { part, place: at, animator, from, to } of staff.spells) {
    const place = staff.places[at];
    if (part !== 'assigned' || from > day || to < day || place === undefined) continue;
    for (const key of keysOf(place, communeOnDay(staff.stays[at] ?? [], current.last))) {
      const own = found.get(key) ?? new Set();
      own.add(animator);
      found.set(key, own);
    }
  }
  return found;
}

function countByArea(
  { report, current }: AnimatorsGround,
  kind: AreaKind,
  places: readonly PlaceFacts[],
): ReadonlyMap<string, number> {
  const { staff } = report;
  const asked = new Set(places);
  const counts = new Map<string, number>();
  staff.places.forEach((place, index) => {
    if (!asked.has(place)) return;
    for (const key of areasOf(kind, place, communeOnDay(staff.stays[index] ?? [], current.last)))
      counts.set(key, (counts.get(key) ?? 0) + 1);
  });
  return counts;
}

function totalRow({ current }: AnimatorsGround, kind: AreaKind): Row {
  return {
    key: 'total',
    name: say(kind === 'network' ? 'table.totalOnce' : 'table.total'),
    fte: current.fte,
    inPost: current.inPost.length,
    expected: current.need.expected.length,
    without: current.need.without.length,
  };
}

function makeTable(
  { current }: AnimatorsGround,
  kind: AreaKind,
  rows: readonly Row[],
  total: Row,
  annex: boolean,
): ReportTable {
  const column = (key: 'inPost' | 'assigned' | 'present' | 'volunteers' | 'expected' | 'without') =>
    ({ key, title: say(`animators.column.${key}`), align: 'end' }) as const;
  return {
    kind: 'table',
    id: `animators-by-${kind}`,
    title: say(`animators.area.${kind}.title`),
    columns: [
      { key: 'area', title: say(`area.${kind}`), align: 'start' },
      column('inPost'),
      column('assigned'),
      column('present'),
      column('volunteers'),
      column('expected'),
      column('without'),
    ],
    rows: [...rows, total].map((row) => ({
      total: row === total,
      cells: [
        words(row.name),
        numeric(row.inPost, 'count'),
        fteCell(row.fte.assigned),
        fteCell(row.fte.present),
        fteCell(row.fte.volunteersAssigned),
        numeric(row.expected, 'places'),
        numeric(row.without, 'places'),
      ],
    })),
    notes: [
      say('animators.area.note', { day: date(current.last) }),
      ...(kind === 'network' ? [say('animators.area.network.note')] : []),
    ],
    ...(annex ? { annex: true } : {}),
  };
}

function makeChart(
  { current }: AnimatorsGround,
  kind: AreaKind,
  rows: readonly Row[],
  total: Row,
  tableId: string,
): ReportChart {
  const area = nested(say(`area.${kind}`));
  const first = rows.find(({ key }) => key !== NO_AREA);
  const all = total.fte.present.value;
  return {
    kind: 'chart',
    id: `${tableId}-chart`,
    shape: 'horizontalBar',
    title:
      first === undefined || all === null || all === 0
        ? say('animators.area.plainFinding', { area })
        : say('animators.area.finding', {
            name: nested(first.name),
            shown: amount(first.fte.present.value, 'fte'),
            total: amount(all, 'fte'),
          }),
    description: say('animators.area.description', {
      area,
      first: date(current.first),
      last: date(current.last),
    }),
    unit: 'fte',
    categories: rows.map(({ name }) => name),
    series: [
      {
        key: 'present',
        title: say('animators.column.present'),
        values: rows.map(({ fte }) => fte.present.value),
      },
    ],
    tableId,
  };
}
