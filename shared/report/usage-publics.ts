import type { Period } from '#shared/domain/calendar/period.ts';
import type { Measure } from '#shared/domain/usage-return/measures.ts';
import { isShared, summariseBreakdown } from '#shared/figures/breakdown.ts';
import { type FarPublic, farPublics } from '#shared/figures/far-publics.ts';
import { farUnion } from '#shared/figures/far-union.ts';
import type { Figure } from '#shared/figures/figure.ts';
import { holdSessions } from '#shared/figures/held-sessions.ts';
import { countSessions } from '#shared/figures/session-counts.ts';
import { summariseBreakdowns } from '#shared/figures/summarise-usage.ts';
import type { BreakdownPart, BreakdownSummary } from '#shared/figures/usage-summary.ts';
import type { ReportGround } from './report-input.ts';
import type { ReportBlock, ReportCell, ReportKeyFigure, ReportText } from './report-model.ts';
import { amount, nested, numeric, say, words } from './report-text.ts';

/** Who came and for what: each breakdown with its not stated part, then the far-off publics. */
export function usagePublicsBlocks(ground: ReportGround): readonly ReportBlock[] {
  const summaries = summariseBreakdowns(ground.usage.current);
  return [
    { kind: 'heading', id: 'usage-publics-heading', text: say('usage.heading.publics') },
    ...summaries.flatMap(breakdownBlocks),
    { kind: 'heading', id: 'usage-far-heading', text: say('usage.heading.far') },
    { kind: 'paragraph', text: say('usage.far.intro') },
    ...farFigures(ground, summaries),
    ...farUnionFigures(ground),
  ];
}

function breakdownBlocks(summary: BreakdownSummary): readonly ReportBlock[] {
  const { breakdown, basis, parts, parents, stated, notStated, statedShare, reported, expected } = summary;
  const of = nested(say(`basisWithin.${basis}`));
  if (stated === null && parts.every(({ total }) => total === null))
    return [{ kind: 'paragraph', text: say(`usage.breakdown.${breakdown}.none`) }];
  const id = `usage-${breakdown}${basis === 'users' ? '-users' : ''}`;
  const listed = parts.filter(({ measure }) => !measure.endsWith('.notStated'));
  const drawn = listed.filter(({ measure }) => isShared(measure));
  const largest = drawn.reduce<BreakdownPart | null>(
    (best, part) => ((part.total ?? -1) > (best?.total ?? -1) ? part : best),
    null,
  );
  return [
    {
      kind: 'chart',
      id: `${id}-chart`,
      shape: 'horizontalBar',
      title:
        largest === null || largest.shareOfStated === null
          ? say(`usage.breakdown.${breakdown}.title`, { of })
          : say(`usage.breakdown.${breakdown}.finding`, {
              part: nested(partName(largest.measure)),
              share: amount(largest.shareOfStated, 'ratio'),
              of,
            }),
      description: say('usage.breakdown.description', {
        title: nested(say(`usage.breakdown.${breakdown}.title`, { of })),
        share: amount(statedShare, 'ratio'),
        of,
      }),
      unit: 'count',
      categories: drawn.map(({ measure }) => partName(measure)),
      series: [{ key: 'total', title: say(`basis.${basis}`), values: drawn.map(({ total }) => total) }],
      tableId: id,
    },
    {
      kind: 'table',
      id,
      title: say(`usage.breakdown.${breakdown}.title`, { of }),
      columns: [
        { key: 'part', title: say(`usage.breakdown.${breakdown}.column`), align: 'start' },
        { key: 'total', title: say(`basis.${basis}`), align: 'end' },
        { key: 'share', title: say('usage.breakdown.share'), align: 'end' },
      ],
      rows: [
        ...[...listed, ...parents].map((part) => ({ total: false, cells: partCells(part) })),
        {
          total: false,
          cells: [
            words(say('part.notStated')),
            numeric(notStated, 'count'),
            numeric(null, 'ratio', { absence: 'notApplicable' }),
          ],
        },
        {
          total: true,
          cells: [
            words(say('usage.breakdown.stated')),
            numeric(stated, 'count', { reported, expected }),
            numeric(stated === null || stated === 0 ? null : 1, 'ratio', { absence: 'notApplicable' }),
          ],
        },
      ],
      notes: [
        say('usage.breakdown.note', { share: amount(statedShare, 'ratio'), of }),
        ...(parents.some(({ total }) => total !== null) ? [say('usage.breakdown.parents')] : []),
        ...(breakdown === 'activity' ? [say('usage.breakdown.remoteApart')] : []),
      ],
    },
  ];
}

function partCells({ measure, total, shareOfStated }: BreakdownPart): readonly ReportCell[] {
  return [
    words(partName(measure)),
    numeric(total, 'count'),
    numeric(shareOfStated, 'ratio', isShared(measure) ? {} : { absence: 'notApplicable' }),
  ];
}

/** The words of a breakdown's part. */
function partName(measure: Measure): ReportText {
  return { code: `part.${measure}` };
}

function farFigures(
  ground: ReportGround,
  summaries: readonly BreakdownSummary[],
): readonly ReportKeyFigure[] {
  const now = farPublics(ground.usage.current, summaries);
  const then = farPublics(ground.usage.earlier, [
    summariseBreakdown(ground.usage.earlier, 'situation', 'visits'),
    summariseBreakdown(ground.usage.earlier, 'age', 'visits'),
  ]);
  const key = (
    id: 'withoutEmployment' | 'over60' | 'farAreas',
    current: FarPublic,
    before: FarPublic,
  ): ReportKeyFigure => ({
    kind: 'keyFigure',
    id: `usage-far-${id}`,
    title: say(`usage.far.${id}.title`),
    figure: current.share,
    before: before.share,
    change: null,
    notes: [say(`usage.far.${id}.note`, { part: amount(current.part), whole: amount(current.whole) })],
    definition: say(`usage.far.${id}.definition`),
  });
  return [
    key('withoutEmployment', now.withoutEmployment, then.withoutEmployment),
    key('over60', now.over60, then.over60),
    key('farAreas', now.farAreas, then.farAreas),
  ];
}

/** The union of two of the far-off publics, from sessions alone (data.md, figure 14); nothing where nobody logs. */
function farUnionFigures(ground: ReportGround): readonly ReportKeyFigure[] {
  if (ground.facts.sessions.rows === 0) return [];
  const read = (period: Period) => {
    const held = holdSessions(ground.usage.ground, period);
    const union = farUnion(held, countSessions(held).helped ?? 0);
    const value = union.either === null || union.whole === null ? null : union.either / union.whole;
    const sources = { table: 'session', period, measure: null, placeIds: null } as const;
    return {
      union,
      figure: { value, unit: 'ratio', reported: null, expected: null, sources } satisfies Figure,
    };
  };
  const { union, figure } = read(ground.period);
  return [
    {
      kind: 'keyFigure',
      id: 'usage-far-union',
      title: say('usage.far.union.title'),
      figure,
      before: read(ground.before).figure,
      change: null,
      notes: [
        say('usage.far.union.note', {
          either: amount(union.either),
          whole: amount(union.whole),
          persons: amount(union.persons),
        }),
        say('usage.far.union.both', { both: amount(union.both) }),
      ],
      definition: say('usage.far.union.definition'),
    },
  ];
}
