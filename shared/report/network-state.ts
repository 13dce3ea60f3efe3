import { type ReportingRhythm, reportingRhythms } from '#shared/domain/access-point/access-point.ts';
import { freshnessBands } from '#shared/domain/access-point/access-point-row.ts';
import { isLiving, rhythmAt, statusAt } from '#shared/domain/access-point/at-date.ts';
import { freshnessOf } from '#shared/domain/access-point/freshness.ts';
import { lastDay } from '#shared/domain/calendar/month.ts';
import { placesInside } from './places-inside.ts';
import type { ReportGround } from './report-input.ts';
import type { ReportBlock, ReportTable } from './report-model.ts';
import { amount, date, numeric, say, words } from './report-text.ts';

/** Open places by reporting rhythm at the end of the period (data.md, figure 3). */
export function rhythmTable(ground: ReportGround): ReportTable {
  const day = lastDay(ground.period.to);
  const open = placesInside(ground, day).filter((place) => statusAt(place, day) === 'open');
  const counts = new Map<ReportingRhythm, number>(reportingRhythms.map((rhythm) => [rhythm, 0]));
  for (const place of open) {
    const rhythm = rhythmAt(place, ground.period.to);
    counts.set(rhythm, (counts.get(rhythm) ?? 0) + 1);
  }
  return {
    kind: 'table',
    id: 'network-by-rhythm',
    title: say('network.rhythm.title', { day: date(day) }),
    columns: [
      { key: 'rhythm', title: say('network.rhythm.column'), align: 'start' },
      { key: 'places', title: say('column.places'), align: 'end' },
      { key: 'share', title: say('column.share'), align: 'end' },
    ],
    rows: [
      ...reportingRhythms.map((rhythm) => ({
        total: false,
        cells: [
          words(say(`rhythm.${rhythm}`)),
          numeric(counts.get(rhythm) ?? 0, 'places'),
          share(counts.get(rhythm) ?? 0, open.length),
        ],
      })),
      {
        total: true,
        cells: [words(say('table.total')), numeric(open.length, 'places'), share(open.length, open.length)],
      },
    ],
    notes: [say('network.rhythm.note')],
  };
}

/** Age of the last check of each record that is not closed (data.md, figure 13), at the day of the report. */
export function freshnessBlocks(ground: ReportGround): readonly ReportBlock[] {
  const places = placesInside(ground, ground.today).filter((place) => isLiving(place, ground.today));
  const counts = freshnessBands.map(
    (band) => places.filter((place) => freshnessOf(place.verifiedOn, ground.today) === band).length,
  );
  const fresh = (counts[0] ?? 0) + (counts[1] ?? 0);
  const never = places.filter(({ verifiedOn }) => verifiedOn === null).length;
  const day = date(ground.today);
  return [
    {
      kind: 'table',
      id: 'network-freshness',
      title: say('network.freshness.title', { day }),
      columns: [
        { key: 'band', title: say('network.freshness.column'), align: 'start' },
        { key: 'places', title: say('column.places'), align: 'end' },
        { key: 'share', title: say('column.share'), align: 'end' },
      ],
      rows: [
        ...freshnessBands.map((band, index) => ({
          total: false,
          cells: [
            words(say(`freshness.${band}`)),
            numeric(counts[index] ?? 0, 'places'),
            share(counts[index] ?? 0, places.length),
          ],
        })),
        {
          total: true,
          cells: [
            words(say('table.total')),
            numeric(places.length, 'places'),
            share(places.length, places.length),
          ],
        },
      ],
      notes: [say('network.freshness.note', { never: amount(never) })],
    },
    {
      kind: 'chart',
      id: 'network-freshness-chart',
      shape: 'horizontalBar',
      title: say('network.freshness.finding', {
        share: amount(places.length === 0 ? null : fresh / places.length, 'ratio'),
        day,
      }),
      description: say('network.freshness.description', {
        fresh: amount(fresh),
        total: amount(places.length),
      }),
      unit: 'places',
      categories: freshnessBands.map((band) => say(`freshness.${band}`)),
      series: [{ key: 'places', title: say('column.places'), values: counts }],
      tableId: 'network-freshness',
    },
  ];
}

function share(part: number, whole: number) {
  return numeric(whole === 0 ? null : part / whole, 'ratio', { absence: 'notApplicable' });
}
