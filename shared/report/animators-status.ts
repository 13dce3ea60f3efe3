import { animatorKinds, employmentStatuses } from '#shared/domain/animator/animator.ts';
import { organisationKinds } from '#shared/domain/organisation/organisation.ts';
import { type Fte, type FteShare, fteBy, noFte } from '#shared/figures/fte.ts';
import type { AnimatorFacts } from '#shared/figures/staff-facts.ts';
import { type AnimatorsGround, keysInside } from './animators-ground.ts';
import { fteCell } from './fte-cell.ts';
import type { ReportBlock, ReportTable, ReportText } from './report-model.ts';
import { amount, date, nested, numeric, type ReportCode, say, words } from './report-text.ts';

/** What animators are told apart by. */
type Split = {
  readonly id: 'status' | 'kind' | 'employer';
  readonly keys: readonly string[];
  readonly keyOf: (animator: AnimatorFacts) => string | null;
  readonly nameOf: (key: string) => ReportText;
  /** Whether volunteers have a column of their own; by status they have a row. */
  readonly apart: boolean;
};

/** Key of those of whom it is not known. */
const UNKNOWN = '';

/** Animators and their full times by employment status, with a chart, by kind and by kind of employer. */
export function statusBlocks(ground: AnimatorsGround): readonly ReportBlock[] {
  const { employerKinds } = ground.report.facts.staff;
  const status: Split = {
    id: 'status',
    keys: employmentStatuses,
    keyOf: (animator) => animator.status,
    nameOf: namer('animators.status'),
    apart: false,
  };
  const kind: Split = {
    id: 'kind',
    keys: animatorKinds,
    keyOf: (animator) => animator.kind,
    nameOf: namer('animators.kind'),
    apart: true,
  };
  const employer: Split = {
    id: 'employer',
    keys: organisationKinds,
    keyOf: ({ employerId }) => employerKinds.get(employerId ?? '') ?? null,
    nameOf: namer('organisationKind'),
    apart: true,
  };
  const rows = splitRows(ground, status);
  const [most] = [...rows].sort((a, b) => (b.assigned.value ?? 0) - (a.assigned.value ?? 0));
  return [
    {
      kind: 'chart',
      id: 'animators-by-status-chart',
      shape: 'horizontalBar',
      title: say('animators.split.status.finding', {
        name: nested(most?.name ?? say('legend.notReported')),
        shown: amount(most?.assigned.value ?? null, 'fte'),
        total: amount(sharesOf(ground.current.fte, false).assigned.value, 'fte'),
      }),
      description: say('animators.split.status.description', { day: date(ground.current.last) }),
      unit: 'fte',
      categories: rows.map(({ name }) => name),
      series: [
        {
          key: 'assigned',
          title: say('animators.column.assigned'),
          values: rows.map(({ assigned }) => assigned.value),
        },
      ],
      tableId: 'animators-by-status',
    },
    splitTable(ground, status),
    splitTable(ground, kind),
    splitTable(ground, employer),
  ];
}

/** The names of codes under a branch of the catalogue; the unknown ones read *not reported*. */
function namer(branch: 'animators.status' | 'animators.kind' | 'organisationKind') {
  return (key: string): ReportText =>
    key === UNKNOWN ? say('legend.notReported') : { code: `${branch}.${key}` satisfies string };
}

type SplitRow = {
  readonly name: ReportText;
  readonly inPost: number;
  readonly assigned: FteShare;
  readonly present: FteShare;
  readonly volunteers: FteShare;
};

function splitRows(
  { report, current }: AnimatorsGround,
  { keys, keyOf, nameOf, apart }: Split,
): readonly SplitRow[] {
  const figures = fteBy(
    report.staff,
    current.first,
    current.last,
    keysInside(report, (_, __, animator) => [keyOf(animator) ?? UNKNOWN]),
  );
  const counts = new Map<string, number>();
  for (const animator of current.inPost) {
    const key = keyOf(animator) ?? UNKNOWN;
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return [...keys, UNKNOWN]
    .filter((key) => figures.has(key) || counts.has(key))
    .map((key) => {
      const fte = figures.get(key) ?? noFte(report.staff);
      return {
        name: nameOf(key),
        inPost: counts.get(key) ?? 0,
        ...sharesOf(fte, apart),
      };
    });
}

/** The shares of a row: volunteers added in where they have no column of their own. */
function sharesOf(fte: Fte, apart: boolean): Pick<SplitRow, 'assigned' | 'present' | 'volunteers'> {
  const { assigned, present, volunteersAssigned: volunteers } = fte;
  if (apart) return { assigned, present, volunteers };
  return {
    assigned: together(assigned, volunteers),
    present: together(present, fte.volunteersPresent),
    volunteers,
  };
}

function together(a: FteShare, b: FteShare): FteShare {
  return {
    value: b.posts === 0 ? a.value : a.posts === 0 ? b.value : addKnown(a.value, b.value),
    told: a.told + b.told,
    posts: a.posts + b.posts,
  };
}

function addKnown(a: number | null, b: number | null): number | null {
  return a === null && b === null ? null : (a ?? 0) + (b ?? 0);
}

function splitTable(ground: AnimatorsGround, split: Split): ReportTable {
  const { fte, inPost, last } = ground.current;
  const title: ReportCode = `animators.split.${split.id}.title`;
  const total: SplitRow = {
    name: say(split.apart ? 'table.total' : 'animators.split.total'),
    inPost: inPost.length,
    ...sharesOf(fte, split.apart),
  };
  const column = (key: 'inPost' | 'assigned' | 'present' | 'volunteers') =>
    ({ key, title: say(`animators.column.${key}`), align: 'end' }) as const;
  return {
    kind: 'table',
    id: `animators-by-${split.id}`,
    title: say(title),
    columns: [
      { key: 'what', title: say(`animators.split.${split.id}.column`), align: 'start' },
      column('inPost'),
      column('assigned'),
      column('present'),
      ...(split.apart ? [column('volunteers')] : []),
    ],
    rows: [...splitRows(ground, split), total].map((row) => ({
      total: row === total,
      cells: [
        words(row.name),
        numeric(row.inPost, 'count'),
        fteCell(row.assigned),
        fteCell(row.present),
        ...(split.apart ? [fteCell(row.volunteers)] : []),
      ],
    })),
    notes: [say('animators.split.note', { day: date(last) })],
  };
}
