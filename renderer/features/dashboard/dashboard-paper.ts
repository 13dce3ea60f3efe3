import type { PrintedCell, PrintedItem, PrintedRow } from '#renderer/documents/printed-item.ts';
import { wordChart } from '#renderer/documents/word-figures.ts';
import type { DashboardTask } from '#shared/figures/dashboard/dashboard-task.ts';
import type { DashboardFigures } from '#shared/report/dashboard/dashboard-figures.ts';
import type { ReportChart } from '#shared/report/report-model.ts';
import { type TaskTools, taskDetail, taskName } from './task-text.ts';
import { wordDashboardFigure } from './word-dashboard-figure.ts';

/** Lines of a kind that are printed at most. */
const PRINTED_LINES = 10;

/** The dashboard on paper: the figures first, then what is to do, then the months of each trend as a table. */
export function dashboardPaper(
  tasks: readonly DashboardTask[],
  { figures, trends }: DashboardFigures,
  tools: TaskTools,
  day: string,
): readonly PrintedItem[] {
  const { t } = tools;
  const waiting = tasks.filter(({ count }) => count > 0);
  if (tasks.length + figures.length + trends.length === 0) return [];
  return [
    { kind: 'title', key: 'title', text: t('title'), lines: [day] },
    ...(tasks.length > 0 && waiting.length === 0
      ? [{ kind: 'paragraph', key: 'done', text: `${t('tasks.done')}. ${t('tasks.doneText')}` } as const]
      : []),
    ...figureItems(figures, tools),
    ...waiting.flatMap((task) => taskItems(task, tools)),
    ...trends.flatMap(({ chart }) => trendItems(chart, tools)),
  ];
}

function taskItems(task: DashboardTask, tools: TaskTools): readonly PrintedItem[] {
  const { t, wording } = tools;
  const title = `${t(`kinds.${task.kind}`)} (${wording.number(task.count, 'count')})`;
  const lines = task.lines.slice(0, PRINTED_LINES);
  const leftOut = task.count - lines.length;
  return [
    { kind: 'heading', key: `task-${task.kind}`, text: title, startsPage: false },
    {
      kind: 'table',
      key: `lines-${task.kind}`,
      caption: title,
      columns: [
        { title: t('paper.columns.about'), share: 40 },
        { title: t('paper.columns.detail'), share: 60 },
      ],
      rows: lines.map((line) =>
        row(line.key, [taskName(line, tools), taskDetail(task.kind, line.detail, tools)]),
      ),
    },
    ...(leftOut === 0
      ? []
      : [
          {
            kind: 'paragraph',
            key: `left-${task.kind}`,
            text: t('tasks.leftOut', { count: leftOut, shown: wording.number(leftOut, 'count') }),
            isQuiet: true,
          } as const,
        ]),
  ];
}

function figureItems(
  figures: DashboardFigures['figures'],
  { t, wording }: TaskTools,
): readonly PrintedItem[] {
  if (figures.length === 0) return [];
  return [
    { kind: 'heading', key: 'figures', text: t('figures.title'), startsPage: false },
    {
      kind: 'table',
      key: 'figures-table',
      caption: t('figures.title'),
      columns: [
        { title: t('paper.columns.figure'), share: 34 },
        { title: t('paper.columns.value'), share: 20, align: 'end' },
        { title: t('paper.columns.before'), share: 26, align: 'end' },
        { title: t('paper.columns.change'), share: 20, align: 'end' },
      ],
      rows: figures.map((figure) => {
        const { title, value, answers, before, change } = wordDashboardFigure(figure, wording, t);
        const valueLines = answers === null ? [value] : [value, answers];
        return {
          key: figure.id,
          cells: [
            cell([title]),
            { lines: valueLines, strong: true },
            cell([before ?? '']),
            cell([change ?? '']),
          ],
        };
      }),
    },
  ];
}

function trendItems(chart: ReportChart, { t, wording }: TaskTools): readonly PrintedItem[] {
  const { title, categories, series, format, missing } = wordChart(chart, wording);
  const share = Math.floor(70 / Math.max(1, series.length));
  return [
    { kind: 'heading', key: chart.id, text: title, startsPage: false },
    {
      kind: 'table',
      key: `${chart.id}-table`,
      caption: title,
      columns: [
        { title: t('paper.columns.month'), share: 100 - share * series.length },
        ...series.map((one) => ({ title: one.title, share, align: 'end' }) as const),
      ],
      rows: categories.map((name, at) =>
        row(name, [
          name,
          ...series.map(({ values }) => {
            const value = values[at] ?? null;
            return value === null ? missing : format(value);
          }),
        ]),
      ),
    },
  ];
}

function row(key: string, texts: readonly string[]): PrintedRow {
  return { key, cells: texts.map((text) => cell([text])) };
}

function cell(lines: readonly string[]): PrintedCell {
  return { lines, strong: false };
}
