import { sessionThemes } from '#shared/domain/session/session.ts';
import type { Figure, FigureUnit } from '#shared/figures/figure.ts';
import { type HeldSessions, holdSessions } from '#shared/figures/held-sessions.ts';
import {
  accompanimentsTotal,
  countByTheme,
  countByWeekday,
  countSessions,
  loggingPlaces,
  sessionsIn,
} from '#shared/figures/session-counts.ts';
import type { ReportGround } from './report-input.ts';
import type { ReportBlock, ReportChart, ReportKeyFigure, ReportTable, ReportText } from './report-model.ts';
import { amount, asWritten, numeric, run, say, sayCount, words } from './report-text.ts';

/** What is logged session by session: accompaniments, hours, themes, days of the week; nothing where nobody logs. */
export function usageSessionBlocks(ground: ReportGround): readonly ReportBlock[] {
  if (ground.facts.sessions.rows === 0) return [];
  const current = holdSessions(ground.usage.ground, ground.period);
  const earlier = holdSessions(ground.usage.ground, ground.before);
  if (current.length === 0 && earlier.length === 0) return [];
  const count = countSessions(current);
  return [
    { kind: 'heading', id: 'usage-logs-heading', text: say('usage.heading.logs') },
    {
      kind: 'paragraph',
      text: sayCount('usage.logs.intro', current.length, {
        workshops: amount(count.workshops),
        individuals: amount(count.individuals),
        places: amount(loggingPlaces(current)),
      }),
    },
    ...keyFigures(ground, current, earlier),
    ...(current.length === 0 ? [] : [...themeBlocks(ground, current, earlier), ...weekdayBlocks(current)]),
  ];
}

function figureOf(value: number | null, unit: FigureUnit, held: HeldSessions): Figure {
  const sources = { table: 'session', period: held.period, measure: null, placeIds: null } as const;
  return { value, unit, reported: null, expected: null, sources };
}

function keyFigures(
  { underWay }: ReportGround,
  current: HeldSessions,
  earlier: HeldSessions,
): readonly ReportKeyFigure[] {
  const now = countSessions(current);
  const then = countSessions(earlier);
  const notes = underWay ? [say('usage.toDate')] : [];
  return [
    {
      kind: 'keyFigure',
      id: 'usage-logs-accompaniments',
      title: say('usage.logs.accompaniments.title'),
      figure: figureOf(accompanimentsTotal(now), 'count', current),
      before: figureOf(accompanimentsTotal(then), 'count', earlier),
      change: null,
      notes: [
        say('usage.logs.accompaniments.note', { helped: amount(now.helped), attended: amount(now.attended) }),
        ...(now.uncounted === 0 ? [] : [sayCount('usage.logs.uncounted', now.uncounted)]),
        ...notes,
      ],
      definition: say('definition.accompaniments'),
    },
    {
      kind: 'keyFigure',
      id: 'usage-logs-hours',
      title: say('usage.logs.hours.title'),
      figure: figureOf(now.minutes, 'minutes', current),
      before: figureOf(then.minutes, 'minutes', earlier),
      change: null,
      notes: [
        say('usage.logs.hours.note', { timed: amount(now.timed), sessions: amount(current.length) }),
        ...notes,
      ],
      definition: say('usage.logs.hours.definition'),
    },
  ];
}

function themeBlocks(
  ground: ReportGround,
  current: HeldSessions,
  earlier: HeldSessions,
): readonly [ReportTable, ReportChart] {
  const rows = countByTheme(current);
  const before = new Map(countByTheme(earlier).map(({ theme, count }) => [theme, sessionsIn(count)]));
  const all = countSessions(current);
  const column = (key: string, title: ReportText) => ({ key, title, align: 'end' }) as const;
  const cells = (name: ReportText, count: typeof all, earlierSessions: number) => [
    words(name),
    numeric(count.workshops, 'count'),
    numeric(count.attended, 'count', count.workshops === 0 ? { absence: 'notApplicable' } : {}),
    numeric(count.individuals, 'count'),
    numeric(count.helped, 'count', count.individuals === 0 ? { absence: 'notApplicable' } : {}),
    numeric(count.minutes, 'minutes'),
    numeric(sessionsIn(count), 'count'),
    numeric(earlierSessions, 'count'),
  ];
  const table: ReportTable = {
    kind: 'table',
    id: 'usage-logs-themes',
    title: say('usage.logs.byTheme.title'),
    columns: [
      { key: 'theme', title: say('usage.logs.byTheme.theme'), align: 'start' },
      column('workshops', say('usage.logs.workshops')),
      column('attended', say('usage.logs.attended')),
      column('individuals', say('usage.logs.individuals')),
      column('helped', say('usage.logs.helped')),
      column('hours', say('usage.logs.hours.column')),
      column('sessions', say('usage.logs.sessions')),
      column('before', say('usage.logs.sessionsBefore', { period: run(ground.before) })),
    ],
    rows: [
      ...rows.map(({ theme, count }) => ({
        total: false,
        cells: cells(themeName(ground, theme), count, before.get(theme) ?? 0),
      })),
      { total: true, cells: cells(say('table.total'), all, earlier.length) },
    ],
    notes: [
      say('usage.logs.byTheme.note'),
      ...(all.uncounted === 0 ? [] : [sayCount('usage.logs.uncounted', all.uncounted)]),
      ...(all.remote === 0 ? [] : [sayCount('usage.logs.remote', all.remote)]),
    ],
  };
  return [
    table,
    {
      kind: 'chart',
      id: 'usage-logs-themes-chart',
      shape: 'horizontalBar',
      title: say('usage.logs.byTheme.chart'),
      description: say('usage.logs.byTheme.description'),
      unit: 'count',
      categories: rows.map(({ theme }) => themeName(ground, theme)),
      series: [
        {
          key: 'workshops',
          title: say('usage.logs.workshops'),
          values: rows.map(({ count }) => count.workshops),
        },
        {
          key: 'individuals',
          title: say('usage.logs.individuals'),
          values: rows.map(({ count }) => count.individuals),
        },
      ],
      tableId: table.id,
    },
  ];
}

const weekdays = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'] as const;

function weekdayBlocks(current: HeldSessions): readonly [ReportTable] {
  const counts = countByWeekday(current);
  return [
    {
      kind: 'table',
      id: 'usage-logs-weekdays',
      title: say('usage.logs.byWeekday.title'),
      columns: [
        { key: 'day', title: say('usage.logs.byWeekday.day'), align: 'start' },
        { key: 'workshops', title: say('usage.logs.workshops'), align: 'end' },
        { key: 'individuals', title: say('usage.logs.individuals'), align: 'end' },
        { key: 'share', title: say('usage.logs.byWeekday.share'), align: 'end' },
      ],
      rows: counts.map((count, index) => ({
        total: false,
        cells: [
          words(say(`usage.logs.weekdays.${weekdays[index] ?? 'monday'}`)),
          numeric(count.workshops, 'count'),
          numeric(count.individuals, 'count'),
          numeric(sessionsIn(count) / current.length, 'ratio'),
        ],
      })),
      notes: [],
    },
  ];
}

/** The words of a theme: those of the program, the officer's own, or that it is known no more. */
function themeName({ facts }: ReportGround, theme: string | null): ReportText {
  if (theme === null) return say('usage.logs.themeUnknown');
  const known = sessionThemes.find((code) => code === theme);
  if (known !== undefined) return say(`usage.logs.themes.${known}`);
  const own = facts.ownThemes.find(({ id }) => id === theme);
  return own === undefined ? say('usage.logs.themeGone') : asWritten(own.name);
}
