import { plainTextOf } from '#shared/domain/rich-text/rich-text.ts';
import type { Figure } from '#shared/figures/figure.ts';
import { ownFigureId } from '#shared/report/key-figures-chapter.ts';
import type { ReportJson } from '#shared/report/report-json-schema.ts';
import type {
  ReportCell,
  ReportChart,
  ReportKeyFigure,
  ReportModel,
  ReportSection,
  ReportTable,
} from '#shared/report/report-model.ts';
import type { ReportWording } from './report-wording.ts';
import { type DocumentSettings, figureWords, type ReportSpec } from './word-report.ts';

type Chapter = ReportJson['chapters'][number];

/** A report for other programs: the chapters that are printed, in their order, figures as numbers and words in one language. */
export function reportJson(
  model: ReportModel,
  report: ReportSpec,
  { organisation, example }: Pick<DocumentSettings, 'organisation' | 'example'>,
  wording: ReportWording,
): ReportJson {
  const figureText = figureWords(model, wording);
  return {
    format: 'maillage-report',
    formatVersion: 1,
    language: wording.language,
    title: report.title ?? wording.title(model.period),
    organisation,
    period: model.period,
    before: model.before,
    perimeter: model.perimeter,
    perimeterName: wording.text(model.perimeterName),
    computedAt: model.computedAt,
    example,
    chapters: report.chapters.flatMap((id) => {
      const section = model.sections.find(({ chapter }) => chapter === id);
      if (section === undefined) return [];
      const narrative = report.narratives[id];
      return {
        ...chapterOf(section, report.objectives, wording),
        narrative: narrative === undefined ? '' : plainTextOf(narrative, figureText),
        notes: report.notes[id] ?? '',
      };
    }),
  };
}

/** The same as the bytes of a file: UTF-8, indented so that a person can read it too. */
export function reportJsonBytes(json: ReportJson): Uint8Array<ArrayBuffer> {
  return new Uint8Array(new TextEncoder().encode(`${JSON.stringify(json, null, 2)}\n`));
}

function chapterOf(
  { chapter, title, blocks }: ReportSection,
  objectives: ReportSpec['objectives'],
  wording: ReportWording,
): Omit<Chapter, 'narrative' | 'notes'> {
  const figures: Chapter['figures'][number][] = [];
  const tables: Chapter['tables'][number][] = [];
  const charts: Chapter['charts'][number][] = [];
  const sentences: string[] = [];
  const definitions: Chapter['definitions'][number][] = [];
  for (const block of blocks) {
    if (block.kind === 'keyFigure') figures.push(keyFigureOf(block, objectives, wording));
    else if (block.kind === 'table') tables.push(tableOf(block, wording));
    else if (block.kind === 'chart') charts.push(chartOf(block, wording));
    else if (block.kind === 'paragraph') sentences.push(wording.text(block.text));
    else if (block.kind === 'definitions')
      for (const { term, definition } of block.items)
        definitions.push({ term: wording.text(term), definition: wording.text(definition) });
  }
  return { id: chapter, title: wording.text(title), figures, tables, charts, sentences, definitions };
}

function keyFigureOf(
  block: ReportKeyFigure,
  objectives: ReportSpec['objectives'],
  wording: ReportWording,
): Chapter['figures'][number] {
  const { id, title, figure, before, change, constant, definition, notes = [] } = block;
  return {
    id,
    title: wording.text(title),
    figure: plainFigure(figure),
    before: before === null ? null : plainFigure(before),
    change,
    constant: constant ?? null,
    objective: objectives[ownFigureId(id)] ?? null,
    definition: wording.text(definition),
    notes: notes.map((note) => wording.text(note)),
  };
}

function plainFigure({ value, unit, reported, expected }: Figure) {
  return { value, unit, reported, expected };
}

function tableOf({ id, title, columns, rows, notes }: ReportTable, wording: ReportWording) {
  return {
    id,
    title: wording.text(title),
    columns: columns.map((column) => ({ key: column.key, title: wording.text(column.title) })),
    rows: rows.map(({ total, cells }) => ({ total, cells: cells.map((cell) => cellOf(cell, wording)) })),
    notes: notes.map((note) => wording.text(note)),
  };
}

function cellOf(
  cell: ReportCell,
  wording: ReportWording,
): Chapter['tables'][number]['rows'][number]['cells'][number] {
  if (cell.kind === 'text') return { text: wording.text(cell.text) };
  if (cell.kind === 'month') return { month: cell.month };
  if (cell.kind === 'day') return { day: cell.day };
  const { value, unit, absence, reported = null, expected = null } = cell;
  return { value, unit, absence: value === null ? (absence ?? 'notReported') : null, reported, expected };
}

function chartOf(block: ReportChart, wording: ReportWording): Chapter['charts'][number] {
  return {
    id: block.id,
    title: wording.text(block.title),
    description: wording.text(block.description),
    unit: block.unit,
    categories: block.categories.map((category) => wording.text(category)),
    series: block.series.map(({ key, title, values }) => ({
      key,
      title: wording.text(title),
      values: [...values],
    })),
    tableId: block.tableId,
  };
}
