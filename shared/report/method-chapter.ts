import { type ReportChapter, reportChapters } from '#shared/domain/report/report.ts';
import { countResponses } from '#shared/figures/response-rate.ts';
import { countSetAside } from '#shared/figures/set-aside.ts';
import { missingBlocks } from './method-missing.ts';
import { sourceBlocks } from './method-sources.ts';
import { perimeterName, type ReportGround } from './report-input.ts';
import type {
  ReportBlock,
  ReportDefinitions,
  ReportSection,
  ReportTable,
  ReportText,
} from './report-model.ts';
import { asWritten, date, numeric, run, say, sayCount, words } from './report-text.ts';

/** Chapter *method*: what the figures stand on, what is missing, and what each word means. */
export function methodChapter(ground: ReportGround): ReportSection {
  return {
    chapter: 'method',
    title: say('method.title'),
    blocks: [
      factsTable(ground),
      ...setAsideBlocks(ground),
      { kind: 'heading', id: 'method-response-heading', text: say('method.heading.response') },
      measuresTable(ground),
      ...sourceBlocks(ground),
      { kind: 'heading', id: 'method-missing-heading', text: say('method.heading.missing') },
      ...missingBlocks(ground),
      { kind: 'heading', id: 'method-definitions-heading', text: say('method.heading.definitions') },
      definitions(ground),
      { kind: 'heading', id: 'method-legend-heading', text: say('method.heading.legend') },
      legend(),
    ],
  };
}

function factsTable(ground: ReportGround): ReportTable {
  const { facts, period, before, today } = ground;
  const rows: readonly (readonly [ReportText, ReportText])[] = [
    [say('method.fact.period'), say('column.run', { period: run(period) })],
    [say('method.fact.before'), say('column.run', { period: run(before) })],
    [say('method.fact.perimeter'), perimeterName(ground)],
    [say('method.fact.day'), say('method.onDay', { day: date(today) })],
    [say('method.fact.vintage'), asWritten(facts.territory.vintage)],
    [say('method.fact.source'), say('method.source')],
    [say('method.fact.outside'), say('method.noEstimate')],
  ];
  return {
    kind: 'table',
    id: 'method-facts',
    title: say('method.factsTitle'),
    columns: [
      { key: 'what', title: say('method.what'), align: 'start' },
      { key: 'value', title: say('method.value'), align: 'start' },
    ],
    rows: rows.map(([what, value]) => ({ total: false, cells: [words(what), words(value)] })),
    notes: [say('method.vintageNote', { vintage: facts.territory.vintage })],
  };
}

function setAsideBlocks(ground: ReportGround): readonly ReportBlock[] {
  const { straddling, overlapped } = countSetAside(ground.usage.current);
  const { unasked, closed } = countResponses(ground.usage.ground, ground.period);
  const texts: readonly ReportText[] = [
    ...(straddling === 0 ? [] : [sayCount('method.straddling', straddling)]),
    ...(overlapped === 0 ? [] : [sayCount('method.overlapped', overlapped)]),
    ...(unasked === 0 ? [] : [sayCount('method.unasked', unasked)]),
    ...(closed === 0 ? [] : [sayCount('method.closed', closed)]),
    ...(ground.underWay ? [say('usage.toDate')] : []),
  ];
  return texts.map((text) => ({ kind: 'paragraph', text }));
}

/** The response rate of each measure: n of N is that very measure's (data.md, figure 3). */
function measuresTable(ground: ReportGround): ReportTable {
  const rate = (reported: number | null, expected: number | null) =>
    numeric(reported === null || !expected ? null : reported / expected, 'ratio', {
      absence: 'notApplicable',
    });
  return {
    kind: 'table',
    id: 'method-measures',
    title: say('method.measures.title'),
    columns: [
      { key: 'measure', title: say('usage.totals.measure'), align: 'start' },
      { key: 'reported', title: say('method.measures.reported'), align: 'end' },
      { key: 'expected', title: say('method.measures.expected'), align: 'end' },
      { key: 'rate', title: say('measure.response'), align: 'end' },
      { key: 'before', title: say('method.measures.before'), align: 'end' },
    ],
    rows: ground.readings.map(({ id, figure, before }) => ({
      total: false,
      cells: [
        words(say(`measure.${id}`)),
        numeric(figure.reported, 'placeMonths'),
        numeric(figure.expected, 'placeMonths'),
        rate(figure.reported, figure.expected),
        rate(before.reported, before.expected),
      ],
    })),
    notes: [say('method.measures.note')],
  };
}

/** The terms that the method defines, each with the chapters that use it. */
const terms = {
  visits: ['keyFigures', 'usage', 'publics', 'annexes'],
  users: ['keyFigures', 'usage', 'publics'],
  newUsers: ['usage'],
  open: ['keyFigures', 'network', 'proposals', 'annexes'],
  stopped: ['keyFigures', 'network', 'proposals', 'annexes'],
  response: ['keyFigures', 'usage', 'proposals', 'method'],
  totals: ['keyFigures', 'usage', 'annexes'],
  shares: ['publics'],
  change: ['keyFigures', 'network', 'animators', 'usage', 'equipment', 'hotline'],
  constant: ['keyFigures', 'usage'],
  outlier: ['usage'],
  minutesOpen: ['usage', 'annexes'],
  minutesUsed: ['usage', 'annexes'],
  workshopsHeld: ['usage', 'annexes'],
  workshopSeats: ['usage'],
  workshopAttended: ['keyFigures', 'usage', 'annexes'],
  individual: ['keyFigures', 'usage', 'annexes'],
  accompaniments: ['activities'],
  remoteHelp: ['usage', 'annexes'],
  freshness: ['network', 'proposals'],
  farPublics: ['publics'],
  territory: ['network', 'animators', 'usage', 'equipment', 'hotline', 'proposals', 'annexes'],
  fte: ['keyFigures', 'animators', 'annexes'],
  animatorExpected: ['network', 'animators', 'proposals', 'annexes'],
  training: ['animators', 'proposals'],
  passable: ['animators'],
  covered: ['animators', 'proposals'],
  loanUse: ['keyFigures', 'equipment'],
  loanOf: ['keyFigures', 'equipment'],
  overdue: ['equipment', 'proposals'],
  stockValue: ['equipment'],
  repairCost: ['equipment'],
  ticketFirst: ['keyFigures', 'hotline'],
  ticketResolution: ['hotline', 'proposals'],
  ticketTarget: ['hotline', 'proposals'],
  ninthDecile: ['hotline'],
} as const satisfies Readonly<Record<string, readonly ReportChapter[]>>;
type Term = keyof typeof terms;

/** The definitions that the printed chapters use, and no other. */
function definitions({ chapters = reportChapters }: ReportGround): ReportDefinitions {
  const used = Object.entries(terms).flatMap(([term, users]) =>
    isTerm(term) && users.some((chapter) => chapters.includes(chapter)) ? [term] : [],
  );
  return {
    kind: 'definitions',
    id: 'method-definitions',
    items: used.map((term) => ({ term: say(`term.${term}`), definition: say(`definition.${term}`) })),
  };
}

function isTerm(text: string): text is Term {
  return Object.hasOwn(terms, text);
}

function legend(): ReportDefinitions {
  return {
    kind: 'definitions',
    id: 'method-legend',
    items: (['notReported', 'notAvailable', 'notApplicable'] as const).map((absence) => ({
      term: say(`legend.${absence}`),
      definition: say(`legendMeaning.${absence}`),
    })),
  };
}
