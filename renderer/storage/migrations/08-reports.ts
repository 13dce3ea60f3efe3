import type { Migration } from './migration.ts';

/** Chapters that were part of another one before this version. */
const splitFrom: Readonly<Record<string, readonly string[]>> = {
  network: ['network', 'quality'],
  usage: ['usage', 'publics', 'activities'],
};

/** Versions issued and models of reports, choice of the dashboard; texts of reports with headings, lists and live figures. */
export const reports: Migration = {
  version: 8,
  stores: {
    reportIssues: 'id, reportId',
    reportTemplates: 'id',
    dashboardSettings: 'id',
  },
  upgrade: async (transaction) => {
    await transaction
      .table('reports')
      .toCollection()
      .modify((row: Record<string, unknown>) => {
        Object.assign(row, wholeReport(row));
      });
  },
  mapChange: ([table, id, field, before, after, stamp]) =>
    table === 'report'
      ? [table, id, field, mapped(field, before), mapped(field, after), stamp]
      : [table, id, field, before, after, stamp],
};

function mapped(field: string, value: unknown): unknown {
  if (field === '') return isRecord(value) ? wholeReport(value) : value;
  if (field === 'chapters') return chaptersNow(value);
  if (field === 'narratives') return narrativesNow(value);
  return value;
}

function wholeReport(report: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return {
    title: null,
    notes: {},
    objectives: {},
    ...report,
    chapters: chaptersNow(report.chapters),
    narratives: narrativesNow(report.narratives),
  };
}

function chaptersNow(chapters: unknown): unknown {
  if (!Array.isArray(chapters)) return chapters;
  const now: unknown[] = [];
  for (const chapter of chapters)
    now.push(...(typeof chapter === 'string' ? (splitFrom[chapter] ?? [chapter]) : [chapter]));
  return now;
}

function narrativesNow(narratives: unknown): unknown {
  if (!isRecord(narratives)) return narratives;
  return Object.fromEntries(
    Object.entries(narratives).map(([chapter, text]) => [
      chapter,
      typeof text === 'string' ? asTree(text) : text,
    ]),
  );
}

/** Paragraphs separated by empty lines, as the tree that texts are from this version on. */
function asTree(text: string): unknown {
  return {
    type: 'doc',
    content: text
      .split(/\r?\n[ \t]*\r?\n/)
      .map((paragraph) => paragraph.replaceAll(/\s*\r?\n\s*/g, ' ').trim())
      .filter((paragraph) => paragraph !== '')
      .map((paragraph) => ({ type: 'paragraph', content: [{ type: 'text', text: paragraph }] })),
  };
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
