import type { Measure } from '#shared/domain/usage-return/measures.ts';
import { eachReporting } from '#shared/figures/held-returns.ts';
import { loggedMeasures } from '#shared/figures/session-sums.ts';
import { sourceDisagreements } from '#shared/figures/source-disagreements.ts';
import { NOT_REPORTED } from '#shared/figures/usage-view.ts';
import type { ReportGround } from './report-input.ts';
import type { ReportBlock, ReportText } from './report-model.ts';
import { numeric, say, sayCount, words } from './report-text.ts';

const named: readonly (readonly [Measure, ReportText])[] = [
  ['visits', say('measure.visits')],
  ...loggedMeasures.map(
    (measure) =>
      [
        measure,
        measure === 'activity.individual' || measure === 'activity.workshop'
          ? say(`method.sources.${measure === 'activity.workshop' ? 'inWorkshop' : 'individual'}`)
          : say(`measure.${measure}`),
      ] as const,
  ),
];

/** Which source each total comes from, and where returns and sessions do not agree; nothing where nobody logs. */
export function sourceBlocks(ground: ReportGround): readonly ReportBlock[] {
  const { current } = ground.usage;
  const { usage } = ground.facts;
  if (usage.comparison === null) return [];
  const rows = named.map(([measure, name]) => {
    const column = usage.column(measure);
    const logged = usage.countedFromSessions(measure);
    let fromReturns = 0;
    let fromSessions = 0;
    if (column !== null)
      eachReporting(
        current,
        (row) => (column[row] ?? NOT_REPORTED) !== NOT_REPORTED,
        (_position, row, answered) => {
          if (logged?.[row] === 1) fromSessions += answered;
          else fromReturns += answered;
        },
      );
    return { name, fromReturns, fromSessions };
  });
  const places = new Set([...current.place].map((place) => current.ground.places[place]?.id));
  const differing = sourceDisagreements(usage).filter(
    ({ placeId, from, to }) => from >= ground.period.from && to <= ground.period.to && places.has(placeId),
  ).length;
  return [
    { kind: 'heading', id: 'method-sources-heading', text: say('method.sources.heading') },
    { kind: 'paragraph', text: say('method.sources.rule') },
    {
      kind: 'table',
      id: 'method-sources',
      title: say('method.sources.title'),
      columns: [
        { key: 'measure', title: say('usage.totals.measure'), align: 'start' },
        { key: 'returns', title: say('method.sources.fromReturns'), align: 'end' },
        { key: 'sessions', title: say('method.sources.fromSessions'), align: 'end' },
      ],
      rows: rows.map(({ name, fromReturns, fromSessions }) => ({
        total: false,
        cells: [words(name), numeric(fromReturns, 'placeMonths'), numeric(fromSessions, 'placeMonths')],
      })),
      notes: [
        differing === 0 ? say('method.sources.noneDiffers') : sayCount('method.sources.differing', differing),
      ],
    },
  ];
}
