import { describe, expect, it } from 'vitest';
import { yearPeriod } from '#shared/domain/calendar/period.ts';
import { type Perimeter, type ReportChapter, reportChapters } from '#shared/domain/report/report.ts';
import { buildReportModel } from '#shared/report/build-report-model.ts';
import { ownFigureId } from '#shared/report/key-figures-chapter.ts';
import type { ReportCell, ReportKeyFigure, ReportModel, ReportTable } from '#shared/report/report-model.ts';
import { HAND_MADE_DAY, handMadeRegister } from '#test/factories/hand-made-register.ts';

const facts = handMadeRegister();
const build = (perimeter: Perimeter): ReportModel =>
  buildReportModel({
    facts,
    period: yearPeriod(2024),
    perimeter,
    today: HAND_MADE_DAY,
    computedAt: `${HAND_MADE_DAY}T09:00:00.000Z`,
  });
const whole = build({ kind: 'all' });

const figuresOf = (model: ReportModel): readonly ReportKeyFigure[] =>
  model.sections.flatMap(({ blocks }) => blocks.filter((block) => block.kind === 'keyFigure'));
const tablesOf = (model: ReportModel): readonly ReportTable[] =>
  model.sections.flatMap(({ blocks }) => blocks.filter((block) => block.kind === 'table'));

function plain(cell: ReportCell): string | number | null {
  if (cell.kind === 'number') return cell.value;
  if (cell.kind === 'month') return cell.month;
  if (cell.kind === 'day') return cell.day;
  return 'text' in cell.text ? cell.text.text : cell.text.code;
}

function rowsOf(id: string, model: ReportModel = whole): readonly (readonly (string | number | null)[])[] {
  const table = tablesOf(model).find((found) => found.id === id);
  if (table === undefined) throw new Error(`no table ${id}`);
  return table.rows.map(({ cells }) => cells.map(plain));
}

type Counted = {
  readonly figure: string;
  /** 2024 and 2023, as `value`, or `value of [n, N]`. */
  readonly now: Value;
  readonly earlier: Value;
  /** How it was counted by hand. */
  readonly sum: string;
};
type Value = number | null | readonly [value: number | null, reported: number, expected: number];

/** Every key figure of every chapter, counted by hand from the rows of the register. */
const counted: readonly Counted[] = [
  {
    figure: 'network-open',
    now: 5,
    earlier: 6,
    sum: 'Angoulême, Cognac, bus, salle, sans adresse; a year before: without Cognac, with La Rochelle and Saintes',
  },
  { figure: 'network-openings', now: 1, earlier: 2, sum: 'Cognac on 12 March; in 2023 the two of 1 January' },
  { figure: 'network-closures', now: 1, earlier: 0, sum: 'La Rochelle on 1 July' },
  { figure: 'network-suspended', now: 1, earlier: 0, sum: 'Saintes since 15 October' },
  { figure: 'network-frozen', now: 0, earlier: 0, sum: 'none' },

  {
    figure: 'animators-inPost',
    now: 3,
    earlier: 3,
    sum: 'Alix, Dominique, Claude; in 2023 Alix, Camille, Claude',
  },
  {
    figure: 'animators-assigned',
    now: [1 + (0.5 * 275) / 366, 2, 3],
    earlier: [1, 1, 2],
    sum: 'Alix 366 days, Dominique half of 275; the share of Claude is not known; Camille volunteers',
  },
  {
    figure: 'animators-present',
    now: [(366 - 31) / 366 + (0.5 * 275) / 366, 2, 3],
    earlier: [1, 1, 2],
    sum: 'the same less the 31 days of March of Alix, not replaced',
  },
  {
    figure: 'animators-volunteers',
    now: [(0.2 * 182) / 366, 1, 1],
    earlier: [0.2, 1, 1],
    sum: 'Camille a fifth of 182 days (January to June of a leap year)',
  },
  {
    figure: 'animators-expected',
    now: 3,
    earlier: 2,
    sum: 'open places meant to have one: Angoulême, Cognac, salle',
  },
  { figure: 'animators-without', now: 1, earlier: 1, sum: 'salle de Cognac' },
  { figure: 'animators-trained', now: [1 / 3, 1, 3], earlier: [0, 0, 3], sum: 'Alix in May 2024' },
  {
    figure: 'animators-covered',
    now: [0, 0, 1],
    earlier: [null, 0, 0],
    sum: 'the absence of Alix; none in 2023',
  },

  {
    figure: 'usage-response',
    now: [40 / 62, 40, 62],
    earlier: [48 / 60, 48, 60],
    sum: 'N = Angoulême 12 + Cognac 10 (from March) + La Rochelle 6 + Saintes 10 (to October) + bus 12 + salle 12; n = 12 (the yearly return answers for December) + 9 + 3 + 10 + 6 + 0',
  },
  {
    figure: 'usage-visits',
    now: [455, 39, 62],
    earlier: [676, 48, 60],
    sum: '140 + 45 + 90 + 70 + 110; 120 + 300 + 96 + 160',
  },
  {
    figure: 'usage-users',
    now: [55, 12, 62],
    earlier: [50, 12, 60],
    sum: 'what Angoulême declares for the year',
  },
  { figure: 'usage-minutesOpen', now: [null, 0, 62], earlier: [null, 0, 60], sum: 'not reported' },
  { figure: 'usage-minutesUsed', now: [null, 0, 62], earlier: [null, 0, 60], sum: 'not reported' },
  { figure: 'usage-remoteHelp', now: [null, 0, 62], earlier: [null, 0, 60], sum: 'not reported' },
  {
    figure: 'usage-workshopsHeld',
    now: [2, 2, 62],
    earlier: [null, 0, 60],
    sum: 'sessions of Cognac on 10 May and 5 November',
  },
  {
    figure: 'usage-workshopAttended',
    now: [6, 1, 62],
    earlier: [null, 0, 60],
    sum: 'those of 10 May; nobody counted on 5 November',
  },
  {
    figure: 'usage-individual',
    now: [1, 1, 62],
    earlier: [1, 1, 60],
    sum: 'Cognac on 20 May; Saintes on 1 February 2023',
  },

  {
    figure: 'usage-far-withoutEmployment',
    now: [null, 0, 62],
    earlier: [null, 0, 60],
    sum: 'no situation stated',
  },
  { figure: 'usage-far-over60', now: [null, 0, 62], earlier: [null, 0, 60], sum: 'no age stated' },
  { figure: 'usage-far-farAreas', now: [null, 39, 62], earlier: [null, 48, 60], sum: 'no zoning entered' },
  { figure: 'usage-far-union', now: null, earlier: null, sum: 'no session states both' },

  {
    figure: 'usage-logs-accompaniments',
    now: 7,
    earlier: 1,
    sum: '6 participants + 1 individual (the workshop without a count is n. r.)',
  },
  {
    figure: 'usage-logs-hours',
    now: 120 + 60 + 60,
    earlier: 60,
    sum: 'minutes of the three sessions; of the one of 2023',
  },

  { figure: 'equipment-loans', now: 2, earlier: 1, sum: 'P-2 and P-3; P-1' },
  {
    figure: 'equipment-use',
    now: (20 + 12) / (366 - 10 + 366),
    earlier: 10 / 365,
    sum: 'laptop 20 days, projector 12, over their days but the 10 of repair; the projector was not there in 2023',
  },
  { figure: 'equipment-median', now: [20, 1, 2], earlier: [10, 1, 1], sum: '1 to 20 February; 1 to 10 May' },
  {
    figure: 'equipment-late',
    now: [1, 1, 1],
    earlier: [0, 0, 1],
    sum: 'P-2 was due on the 15th; P-3 is not due yet',
  },
  { figure: 'equipment-overdue', now: 0, earlier: 0, sum: 'P-3 is due in January' },
  { figure: 'equipment-out', now: 1, earlier: 0, sum: 'the projector' },
  { figure: 'equipment-stock', now: 2, earlier: 1, sum: 'laptop and projector; the laptop' },
  {
    figure: 'equipment-value',
    now: [50_000, 1, 2],
    earlier: [50_000, 1, 1],
    sum: 'the laptop, in cents; the projector is n. r.',
  },
  { figure: 'equipment-repairs', now: [4_500, 1, 1], earlier: [0, 0, 0], sum: 'one repair; none' },
  { figure: 'equipment-met', now: [null, 0, 0], earlier: [null, 0, 0], sum: 'no day of request' },

  { figure: 'hotline-opened', now: 2, earlier: 1, sum: 'D-2 and D-3; D-1' },
  { figure: 'hotline-solved', now: [1 / 2, 1, 2], earlier: [1, 1, 1], sum: 'D-2; D-1' },
  { figure: 'hotline-backlog', now: 1, earlier: 0, sum: 'D-3' },
  {
    figure: 'hotline-firstMedian',
    now: [90, 2, 2],
    earlier: [30, 1, 1],
    sum: 'D-2: 9:00 to 10:30; D-3: Friday 17:00 to 18:00, Monday is 11 November, Tuesday 8:00 to 8:30',
  },
  { figure: 'hotline-firstNinth', now: 90, earlier: 30, sum: 'the same' },
  { figure: 'hotline-firstWithin', now: [1, 2, 2], earlier: [1, 1, 1], sum: 'all within 240 minutes' },
  {
    figure: 'hotline-resolutionMedian',
    now: [600, 1, 2],
    earlier: [60, 1, 1],
    sum: 'D-2: 9:00 to 18:00, then 8:00 to 9:00',
  },
  { figure: 'hotline-resolutionNinth', now: 600, earlier: 60, sum: 'the same' },
  {
    figure: 'hotline-resolutionWithin',
    now: [0, 0, 2],
    earlier: [1, 1, 1],
    sum: 'the target is a working day of 480 minutes; D-3 is past it, unsolved',
  },
  { figure: 'hotline-waitedThird', now: null, earlier: null, sum: 'none waited' },
  { figure: 'hotline-reopened', now: [0, 0, 2], earlier: [0, 0, 1], sum: 'none' },
  { figure: 'hotline-pleased', now: [1, 1, 1], earlier: [null, 0, 1], sum: 'D-2 marked 4; D-1 gave no mark' },
];

const first = (value: Value) => (Array.isArray(value) ? value[0] : value);
const close = (value: number | null | undefined) =>
  value === null || value === undefined ? value : Number(value.toFixed(10));

describe('the report of a register counted by hand', () => {
  it.each(counted)('$figure: $sum', ({ figure, now, earlier }) => {
    const found = figuresOf(whole).filter(({ id }) => ownFigureId(id) === figure);
    expect(found.length).toBeGreaterThan(0);
    for (const { figure: current, before } of found)
      for (const [given, expected] of [
        [current, now],
        [before, earlier],
      ] as const) {
        expect(close(given?.value)).toBe(close(first(expected)));
        if (Array.isArray(expected)) expect([given?.reported, given?.expected]).toEqual(expected.slice(1));
      }
  });

  it('has no other key figure', () => {
    const known = new Set(counted.map(({ figure }) => figure));
    expect(figuresOf(whole).filter(({ id }) => !known.has(ownFigureId(id)))).toEqual([]);
  });

  it('leads from each number of places, people, loans and tickets to as many records', () => {
    for (const { id, figure } of figuresOf(whole)) {
      const { ids, placeIds } = figure.sources;
      const records = ids ?? placeIds;
      const counts = figure.unit === 'places' || (figure.unit === 'count' && ids !== undefined);
      if (counts && figure.value !== null) expect([id, records?.length]).toEqual([id, figure.value]);
    }
  });

  it('opens with fourteen of them', () => {
    expect(whole.sections[0]?.blocks.map((block) => 'id' in block && block.id)).toEqual(
      [
        'network-open',
        'network-openings',
        'network-closures',
        'animators-inPost',
        'animators-present',
        'usage-response',
        'usage-visits',
        'usage-users',
        'usage-workshopAttended',
        'usage-individual',
        'equipment-loans',
        'equipment-use',
        'hotline-opened',
        'hotline-firstMedian',
      ].map((id) => `key-${id}`),
    );
  });

  it('compares what was reported in both years: 410 visits for 345 over 30 place-months of 4 places', () => {
    const visits = figuresOf(whole).find(({ id }) => id === 'usage-visits');
    // Angoulême 140 for 110 over 11 months, La Rochelle 90 for 75 over 3, Saintes 70 for 80 over 10, bus 110 for 80 over 6.
    expect(visits?.constant).toEqual({
      current: 410,
      before: 345,
      change: 65 / 345,
      places: 4,
      placeMonths: 30,
    });
    expect(visits?.change).toBeCloseTo((455 - 676) / 676, 12);
  });

  it('balances the stock: 6 + 1 − 1 − 1 = 5, 4 + 2 = 6', () => {
    expect(rowsOf('network-stock').map(([, before, now]) => [before, now])).toEqual([
      [4, 6],
      [2, 1],
      [0, 0],
      [0, -1],
      [0, -1],
      [0, 0],
      [6, 5],
    ]);
  });

  it('counts each place once in the total of the networks, and once in each of its own', () => {
    expect(rowsOf('usage-by-network').map(([name, visits]) => [name, visits])).toEqual([
      ['PAPI', 140 + 90 + 70],
      ['Cybercommunes', 140 + 45],
      ['area.networkNone', 110],
      ['table.totalOnce', 455],
    ]);
  });

  it('tells zero visits in July from the months that were not reported', () => {
    expect(rowsOf('annexes-visits')).toEqual([
      ['Bus numérique', ...new Array(12).fill(null), 50 + 60],
      ['Cyberespace de Cognac', null, null, null, ...new Array(9).fill(5), 9 * 5],
      ['Espace numérique d’Angoulême', 10, 12, 14, 16, 18, 20, 0, 8, 12, 14, 16, null, 140],
      ['Médiathèque de Saintes', ...new Array(10).fill(7), null, null, 70],
      ['Point public de La Rochelle', 30, 30, 30, ...new Array(9).fill(null), 90],
      ['Point sans adresse', ...new Array(12).fill(null), null],
      ['Salle de Cognac', ...new Array(12).fill(null), null],
    ]);
  });

  it('shares the stated part: 6 women of 8, 447 visits of which it is not stated', () => {
    expect(rowsOf('usage-gender')).toEqual([
      ['part.gender.woman', 6, 6 / 8],
      ['part.gender.man', 2, 2 / 8],
      ['part.gender.other', null, null],
      ['part.notStated', 455 - 8, null],
      ['usage.breakdown.stated', 8, 1],
    ]);
  });

  it('finds what is lacking, of how many', () => {
    expect(rowsOf('proposals-gaps').map(([gap, count, outOf]) => [gap, count, outOf])).toEqual([
      // La Rochelle and Saintes, of the four intercommunalities of the two départements.
      ['gap.area', 2, 4],
      ['gap.stopped', 1, 6],
      ['gap.withoutAnimator', 1, 3],
      ['gap.silent', 1, null],
      // Cognac was checked in January 2023, the salle never; La Rochelle is closed.
      ['gap.stale', 2, 6],
      ['gap.commune', 1, 6],
      ['gap.untrained', 2, 3],
      ['gap.uncovered', 1, 1],
      ['gap.overdue', 0, 1],
      ['gap.tickets', 2, 2],
    ]);
  });

  it('names no animator', () => {
    const text = JSON.stringify(
      whole.sections.map(({ blocks }) => blocks.map((block) => ({ ...block, figure: null }))),
    );
    for (const name of ['alix', 'dominique', 'camille', 'claude'])
      expect(text.includes(`"text":"${name}`)).toBe(false);
  });

  it('keeps to chosen places in every chapter', () => {
    const two = build({ kind: 'places', ids: ['angouleme', 'cognac'] });
    const value = (id: string) => figuresOf(two).find((found) => found.id === id)?.figure.value;
    expect(value('network-open')).toBe(2);
    expect(value('animators-inPost')).toBe(2);
    expect(value('usage-visits')).toBe(140 + 45);
    expect(value('usage-logs-accompaniments')).toBe(7);
    expect(value('hotline-opened')).toBe(2);
    // Both loans of the year were to Saintes.
    expect(value('equipment-loans')).toBe(0);
    expect(rowsOf('annexes-visits', two).map(([name]) => name)).toEqual([
      'Cyberespace de Cognac',
      'Espace numérique d’Angoulême',
    ]);
  });

  it('defines the terms that its chapters use, and no others', () => {
    const terms = (chapters: readonly ReportChapter[]) =>
      buildReportModel({
        facts,
        period: yearPeriod(2024),
        perimeter: { kind: 'all' },
        chapters,
        today: HAND_MADE_DAY,
        computedAt: `${HAND_MADE_DAY}T09:00:00.000Z`,
      }).sections.flatMap(({ blocks }) =>
        blocks.flatMap((block) =>
          block.kind === 'definitions' && block.id === 'method-definitions'
            ? block.items.map(({ term }) => ('code' in term ? term.code : term.text))
            : [],
        ),
      );
    expect(terms(['equipment', 'method'])).toEqual([
      'term.response',
      'term.change',
      'term.territory',
      'term.loanUse',
      'term.loanOf',
      'term.overdue',
      'term.stockValue',
      'term.repairCost',
    ]);
    expect(terms([...reportChapters]).length).toBe(36);
  });

  it('has sentences and no zero for a year before everything', () => {
    const empty = buildReportModel({
      facts,
      period: yearPeriod(2010),
      perimeter: { kind: 'all' },
      today: HAND_MADE_DAY,
      computedAt: `${HAND_MADE_DAY}T09:00:00.000Z`,
    });
    const visits = figuresOf(empty).find(({ id }) => id === 'usage-visits');
    expect([visits?.figure.value, visits?.figure.expected, visits?.change]).toEqual([null, 0, null]);
    expect(empty.sections.at(-1)?.blocks).toEqual([{ kind: 'paragraph', text: { code: 'annexes.none' } }]);
  });
});
