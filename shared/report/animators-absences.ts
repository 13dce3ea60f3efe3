import type { AbsenceCoverage } from '#shared/figures/absence-coverage.ts';
import type { AnimatorsGround } from './animators-ground.ts';
import { coverageOf } from './animators-key-figures.ts';
import type { ReportBlock } from './report-model.ts';
import { date, numeric, run, say, words } from './report-text.ts';

const rows = [
  'covered',
  'asked',
  'notCovered',
  'notAsked',
] as const satisfies readonly (keyof AbsenceCoverage)[];

/** Absences of the period by what became of them, N−1 beside. */
export function animatorAbsenceBlocks(ground: AnimatorsGround): readonly ReportBlock[] {
  const { report } = ground;
  const current = coverageOf(ground, ground.current);
  const earlier = coverageOf(ground, ground.earlier);
  if (current.absences + earlier.absences === 0)
    return [{ kind: 'paragraph', text: say('animators.absences.none') }];
  const share = (part: number, whole: number) =>
    numeric(whole === 0 ? null : part / whole, 'ratio', { absence: 'notApplicable' });
  const cells = (key: keyof AbsenceCoverage) => [
    numeric(current[key], 'count'),
    share(current[key], current.absences),
    numeric(earlier[key], 'count'),
  ];
  return [
    {
      kind: 'table',
      id: 'animators-absences',
      title: say('animators.absences.title'),
      columns: [
        { key: 'state', title: say('animators.absences.state'), align: 'start' },
        { key: 'current', title: say('column.run', { period: run(report.period) }), align: 'end' },
        { key: 'share', title: say('column.share'), align: 'end' },
        { key: 'before', title: say('column.run', { period: run(report.before) }), align: 'end' },
      ],
      rows: [
        ...rows.map((key) => ({
          total: false,
          cells: [words(say(`animators.absences.${key}`)), ...cells(key)],
        })),
        { total: true, cells: [words(say('table.total')), ...cells('absences')] },
      ],
      notes: [
        say('animators.absences.note', {
          first: date(ground.current.first),
          last: date(ground.current.last),
        }),
      ],
    },
  ];
}
