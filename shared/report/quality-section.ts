import {
  LEAST_PLACES,
  type QualityDistribution,
  qualityDistributions,
} from '#shared/figures/quality-distribution.ts';
import type { ReportGround } from './report-input.ts';
import type { ReportBlock, ReportChart, ReportTable } from './report-model.ts';
import { amount, asWritten, named, numeric, say, sayCount, words } from './report-text.ts';

/**
 * Quality reviews, in the chapter on the network: how the answers of the places lie by theme, and which way they went.
 * Distributions only: no place is named, none is ranked, and too few places are told by their number alone.
 */
export function qualityBlocks({
  facts,
  period,
  perimeter,
}: Pick<ReportGround, 'facts' | 'period' | 'perimeter'>): readonly ReportBlock[] {
  const distributions = qualityDistributions(facts, period, perimeter);
  if (distributions.length === 0) return [];
  return [
    { kind: 'heading', id: 'quality-heading', text: say('quality.heading') },
    { kind: 'paragraph', text: say('quality.principle') },
    ...distributions.flatMap((distribution, index) => [
      introduction(distribution),
      ...(distribution.themes.length === 0
        ? []
        : [stepsChart(distribution, index), stepsTable(distribution, index)]),
      ...(distribution.themes.length === 0 || distribution.compared < LEAST_PLACES
        ? []
        : [movesTable(distribution, index)]),
    ]),
  ];
}

function introduction({ gridName, places, reviews, compared, themes }: QualityDistribution): ReportBlock {
  const values = { grid: gridName, reviews: amount(reviews), compared: amount(compared) };
  return {
    kind: 'paragraph',
    text:
      themes.length === 0
        ? sayCount('quality.tooFew', places, { ...values, least: amount(LEAST_PLACES) })
        : sayCount(compared === 0 ? 'quality.introductionFirst' : 'quality.introduction', places, values),
  };
}

const tableId = (index: number): string => `quality-steps-${index + 1}`;

function stepsChart({ stepLabels, themes }: QualityDistribution, index: number): ReportChart {
  return {
    kind: 'chart',
    id: `${tableId(index)}-chart`,
    shape: 'stackedBar',
    title: say('quality.steps.chart'),
    description: say('quality.steps.description'),
    unit: 'count',
    categories: themes.map(({ name }) => asWritten(name)),
    series: stepLabels.map((label, step) => ({
      key: `step-${step + 1}`,
      title: asWritten(label),
      values: themes.map(({ steps }) => steps[step] ?? null),
    })),
    tableId: tableId(index),
  };
}

function stepsTable({ gridName, stepLabels, themes }: QualityDistribution, index: number): ReportTable {
  return {
    kind: 'table',
    id: tableId(index),
    title: say('quality.steps.title', { grid: gridName }),
    columns: [
      { key: 'theme', title: say('quality.theme'), align: 'start' },
      ...stepLabels.map((label, step) => ({
        key: `step-${step + 1}`,
        title: asWritten(label),
        align: 'end' as const,
      })),
      { key: 'high', title: say('quality.steps.high'), align: 'end' },
      { key: 'notLooked', title: say('quality.steps.notLooked'), align: 'end' },
    ],
    rows: themes.map(({ name, steps, notLooked }) => {
      const looked = steps.reduce((sum, count) => sum + count, 0);
      return {
        total: false,
        cells: [
          named(name),
          ...steps.map((count) => numeric(count, 'count')),
          numeric(looked === 0 ? null : (steps[2] + steps[3]) / looked, 'ratio', {
            absence: 'notAvailable',
          }),
          numeric(notLooked, 'count'),
        ],
      };
    }),
    notes: [say('quality.steps.note')],
  };
}

function movesTable({ gridName, compared, themes }: QualityDistribution, index: number): ReportTable {
  const total = themes.reduce(
    (sum, { higher, same, lower }) => ({
      higher: sum.higher + higher,
      same: sum.same + same,
      lower: sum.lower + lower,
    }),
    { higher: 0, same: 0, lower: 0 },
  );
  const cells = ({ higher, same, lower }: typeof total) =>
    [higher, same, lower].map((count) => numeric(count, 'count'));
  return {
    kind: 'table',
    id: `quality-moves-${index + 1}`,
    title: say('quality.moves.title', { grid: gridName }),
    columns: [
      { key: 'theme', title: say('quality.theme'), align: 'start' },
      { key: 'higher', title: say('quality.moves.higher'), align: 'end' },
      { key: 'same', title: say('quality.moves.same'), align: 'end' },
      { key: 'lower', title: say('quality.moves.lower'), align: 'end' },
    ],
    rows: [
      ...themes.map((theme) => ({ total: false, cells: [named(theme.name), ...cells(theme)] })),
      { total: true, cells: [words(say('table.total')), ...cells(total)] },
    ],
    notes: [sayCount('quality.moves.note', compared)],
  };
}
