import { findOutliers, type Outlier } from '#shared/figures/outlier.ts';
import { placeTotals } from '#shared/figures/totals.ts';
import type { ReportGround } from './report-input.ts';
import type { ReportBlock, ReportCell, ReportText } from './report-model.ts';
import { amount, named, numeric, say, words } from './report-text.ts';
import type { MeasureReading } from './usage-measures.ts';

type Weighed = {
  readonly reading: MeasureReading;
  readonly outliers: readonly (Outlier & { readonly name: string })[];
};

/** Names the places that weigh too much, measure by measure, and gives each total without them (data.md, figure 6). */
export function outlierBlocks(ground: ReportGround): readonly ReportBlock[] {
  const weighed = ground.readings
    .map((reading) => weigh(ground, reading))
    .filter(({ outliers }) => outliers.length > 0);
  if (weighed.length === 0) return [];
  const ofVisits = weighed.find(({ reading }) => reading.id === 'visits');
  return [
    ...(ofVisits?.outliers ?? []).map((outlier) => ({ kind: 'paragraph', text: sentence(outlier) }) as const),
    {
      kind: 'table',
      id: 'usage-outliers',
      title: say('usage.outlier.title'),
      columns: [
        { key: 'measure', title: say('usage.totals.measure'), align: 'start' },
        { key: 'place', title: say('column.place'), align: 'start' },
        { key: 'value', title: say('usage.outlier.value'), align: 'end' },
        { key: 'share', title: say('column.share'), align: 'end' },
        { key: 'median', title: say('usage.outlier.median'), align: 'end' },
        { key: 'total', title: say('usage.outlier.total'), align: 'end' },
        { key: 'without', title: say('usage.outlier.without'), align: 'end' },
      ],
      rows: weighed.flatMap(rowsOf),
      notes: [say('usage.outlier.note')],
    },
  ];
}

/** The note beside a headline whose total one place carries; none where no place does. */
export function outlierNotes(ground: ReportGround, reading: MeasureReading): readonly ReportText[] {
  return weigh(ground, reading).outliers.map(({ name, without }) =>
    say('usage.outlier.keyNote', { name, without: amount(without, reading.figure.unit) }),
  );
}

function weigh(ground: ReportGround, reading: MeasureReading): Weighed {
  // Users of a place are not the sum of its returns: no place is singled out on them.
  if (reading.id === 'users' || reading.figure.value === null) return { reading, outliers: [] };
  const measure = reading.id === 'individual' ? 'activity.individual' : reading.id;
  const values = placeTotals(ground.usage.current, measure).map(({ value }) => value);
  const { places } = ground.usage.ground;
  return {
    reading,
    outliers: findOutliers(values).map((outlier) => ({
      ...outlier,
      name: places[outlier.index]?.name ?? '',
    })),
  };
}

function rowsOf({ reading, outliers }: Weighed): readonly {
  readonly cells: readonly ReportCell[];
  readonly total: boolean;
}[] {
  const { unit, value: whole } = reading.figure;
  const row = (place: ReportCell, value: number, median: number, total: boolean) => ({
    total,
    cells: [
      words(say(`measure.${reading.id}`)),
      place,
      numeric(value, unit),
      numeric(whole === null || whole === 0 ? null : value / whole, 'ratio'),
      numeric(median, unit),
      numeric(whole, unit),
      numeric(whole === null ? null : whole - value, unit),
    ],
  });
  const sum = outliers.reduce((all, { value }) => all + value, 0);
  return [
    ...outliers.map(({ name, value, median }) => row(named(name), value, median, false)),
    ...(outliers.length < 2
      ? []
      : [row(words(say('usage.outlier.all')), sum, outliers[0]?.median ?? 0, true)]),
  ];
}

function sentence({ name, value, share, without }: Weighed['outliers'][number]): ReportText {
  return say('usage.outlier.sentence', {
    name,
    share: amount(share, 'ratio'),
    value: amount(value),
    without: amount(without),
    total: amount(value + without),
  });
}
