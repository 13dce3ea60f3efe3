import { type Gap, gapKinds } from './gap.ts';
import { networkGaps } from './network-gaps.ts';
import { peopleGaps } from './people-gaps.ts';
import type { ReportGround } from './report-input.ts';
import type { ReportBlock, ReportSection, ReportTable } from './report-model.ts';
import { named, numeric, say, sayCount, words } from './report-text.ts';
import { serviceGaps } from './service-gaps.ts';

/** Records of a gap in the list at most: a reader who wants them all opens the register. */
const RECORDS = 60;

/**
 * Chapter *gaps and proposals*: what the register itself shows to be lacking, each with its number, out of how many and
 * the records behind it. The proposals are the officer's own words.
 */
export function proposalsChapter(ground: ReportGround): ReportSection {
  const order = (gap: Gap): number => gapKinds.indexOf(gap.kind);
  const gaps = [...networkGaps(ground), ...peopleGaps(ground), ...serviceGaps(ground)].sort(
    (a, b) => order(a) - order(b),
  );
  const found = gaps.filter(({ count }) => count > 0);
  return {
    chapter: 'proposals',
    title: say('chapters.proposals.title'),
    blocks: [
      {
        kind: 'paragraph',
        text: found.length === 0 ? say('gap.none') : sayCount('gap.finding', found.length),
      },
      gapsTable(gaps),
      ...recordsTable(found),
    ],
  };
}

function gapsTable(gaps: readonly Gap[]): ReportTable {
  return {
    kind: 'table',
    id: 'proposals-gaps',
    title: say('gap.title'),
    columns: [
      { key: 'gap', title: say('gap.column.gap'), align: 'start' },
      { key: 'count', title: say('gap.column.count'), align: 'end' },
      { key: 'outOf', title: say('gap.column.outOf'), align: 'end' },
      { key: 'share', title: say('column.share'), align: 'end' },
    ],
    rows: gaps.map(({ title, count, outOf, unit, sources }) => ({
      total: false,
      cells: [
        words(title),
        numeric(count, unit, sources === null ? {} : { sources }),
        numeric(outOf, unit, { absence: 'notApplicable' }),
        numeric(outOf === null || outOf === 0 ? null : count / outOf, 'ratio', { absence: 'notApplicable' }),
      ],
    })),
    notes: [say('gap.note')],
  };
}

/** The records behind the gaps, named; people are only counted. */
function recordsTable(gaps: readonly Gap[]): readonly ReportBlock[] {
  const listed = gaps.filter(({ records }) => records.length > 0);
  if (listed.length === 0) return [];
  const left = listed.filter(({ records }) => records.length > RECORDS);
  return [
    {
      kind: 'table',
      id: 'proposals-records',
      title: say('gap.recordsTitle'),
      columns: [
        { key: 'gap', title: say('gap.column.gap'), align: 'start' },
        { key: 'record', title: say('gap.column.record'), align: 'start' },
        { key: 'detail', title: say('gap.column.detail'), align: 'start' },
      ],
      rows: listed.flatMap(({ kind, records }) =>
        records.slice(0, RECORDS).map(({ name, detail }) => ({
          total: false,
          cells: [words(say(`gap.short.${kind}`)), named(name), words(detail)],
        })),
      ),
      notes: left.map(({ kind, records }) =>
        sayCount('gap.left', records.length - RECORDS, {
          gap: { kind: 'text', text: say(`gap.short.${kind}`) },
        }),
      ),
      annex: true,
    },
  ];
}
