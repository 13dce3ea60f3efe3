import type { ChartData } from '#renderer/components/chart/chart-data.ts';
import type { Report } from '#shared/domain/report/report.ts';
import type { RegisterSettings } from '#shared/domain/setting/register-settings.ts';
import type {
  ReportBlock,
  ReportCell,
  ReportChart,
  ReportKeyFigure,
  ReportModel,
  ReportSection,
  ReportTable,
} from '#shared/report/report-model.ts';
import type { ReportWording } from './report-wording.ts';
import type { WordedBlock, WordedCell, WordedKeyFigure, WordedReport, WordedTable } from './worded-report.ts';

/** What the documents take of a report's record. */
export type ReportSpec = Pick<Report, 'period' | 'chapters' | 'narratives'>;
/** What the documents take of the register's settings. */
export type DocumentSettings = Pick<RegisterSettings, 'officer' | 'organisation' | 'example' | 'timeZone'>;

const MINUTES_AN_HOUR = 60;

/** Tables and charts are numbered through the whole report. */
type Numbering = { table: number; figure: number };

/** The paragraphs of an officer's text: an empty line separates two, a single line end is a space. */
export function paragraphsOf(narrative: string): readonly string[] {
  return narrative
    .split(/\r?\n[ \t]*\r?\n/)
    .map((paragraph) => paragraph.replaceAll(/\s*\r?\n\s*/g, ' ').trim())
    .filter((paragraph) => paragraph !== '');
}

const isMissing = (cell: ReportCell): boolean =>
  (cell.kind === 'number' && cell.value === null) || (cell.kind === 'day' && cell.day === null);

function wordCell(cell: ReportCell, align: WordedCell['align'], wording: ReportWording): WordedCell {
  return {
    text: wording.cell(cell),
    answers: cell.kind === 'number' ? wording.answers(cell.reported, cell.expected) : null,
    align,
    missing: isMissing(cell),
  };
}

function wordTable(table: ReportTable, wording: ReportWording, numbering: Numbering): WordedTable {
  numbering.table += 1;
  const number = wording.t('document.table', { number: numbering.table });
  const title = wording.text(table.title);
  return {
    kind: 'table',
    id: table.id,
    number,
    title,
    continued: wording.t('document.continued', { caption: title }),
    columns: table.columns.map((column) => ({ title: wording.text(column.title), align: column.align })),
    rows: table.rows.map((row) => ({
      cells: row.cells.map((cell, index) => wordCell(cell, table.columns[index]?.align ?? 'start', wording)),
      total: row.total,
    })),
    notes: table.notes.map((note) => wording.text(note)),
    annex: table.annex === true,
  };
}

/** The data of a chart in words. Minutes are drawn as hours, so that the axis has round ones. */
export function wordChart(chart: ReportChart, wording: ReportWording): ChartData {
  const scale = chart.unit === 'minutes' ? MINUTES_AN_HOUR : 1;
  return {
    id: chart.id,
    shape: chart.shape,
    title: wording.text(chart.title),
    description: wording.text(chart.description),
    unit: wording.t(`document.unit.${chart.unit}`),
    categories: chart.categories.map((category) => wording.text(category, 'short')),
    series: chart.series.map((series) => ({
      key: series.key,
      title: wording.text(series.title),
      values: series.values.map((value) => (value === null ? null : value / scale)),
    })),
    format: (value) => wording.number(value * scale, chart.unit),
    formatTick: (value) => wording.tick(value * scale, chart.unit),
    missing: wording.absence('notReported'),
  };
}

/** A key figure in words, with its year before and its change on the constant perimeter. */
export function wordKeyFigure(
  block: ReportKeyFigure,
  model: Pick<ReportModel, 'before'>,
  wording: ReportWording,
): WordedKeyFigure {
  const { figure, before, constant } = block;
  return {
    id: block.id,
    title: wording.text(block.title),
    value: wording.number(figure.value, figure.unit),
    missing: figure.value === null,
    answers: wording.answers(figure.reported, figure.expected),
    before:
      before === null
        ? null
        : wording.t('document.before', {
            period: wording.period(model.before),
            value: wording.number(before.value, before.unit),
          }),
    change: before === null ? null : wording.number(block.change, 'signedRatio', 'notAvailable'),
    constant:
      constant === null || constant === undefined
        ? null
        : wording.t('document.constant', {
            change: wording.number(constant.change, 'signedRatio', 'notAvailable'),
          }),
    notes: [
      ...(constant === null || constant === undefined
        ? []
        : [
            wording.t('document.constantDetail', {
              current: wording.number(constant.current, figure.unit),
              before: wording.number(constant.before, figure.unit),
              places: wording.number(constant.places, 'count'),
              placeMonths: wording.number(constant.placeMonths, 'count'),
            }),
          ]),
      ...(block.notes ?? []).map((note) => wording.text(note)),
    ],
    definition: wording.text(block.definition),
  };
}

/** The blocks of a chapter with its long lists at the end, each with the heading that announces it. */
export function annexesLast(blocks: readonly ReportBlock[]): readonly ReportBlock[] {
  const isList = (block: ReportBlock | undefined) => block?.kind === 'table' && block.annex === true;
  const isAnnex = (block: ReportBlock, index: number) =>
    isList(block) || (block.kind === 'heading' && isList(blocks[index + 1]));
  return [
    ...blocks.filter((block, index) => !isAnnex(block, index)),
    ...blocks.filter((block, index) => isAnnex(block, index)),
  ];
}

function wordBlocks(
  section: ReportSection,
  model: ReportModel,
  wording: ReportWording,
  numbering: Numbering,
): readonly WordedBlock[] {
  const worded: WordedBlock[] = [];
  const word = (block: ReportBlock, index: number): void => {
    const id = `${section.chapter}-${index}`;
    if (block.kind === 'heading') worded.push({ kind: 'heading', id, text: wording.text(block.text) });
    else if (block.kind === 'paragraph')
      worded.push({ kind: 'paragraph', id, text: wording.text(block.text), narrative: false });
    else if (block.kind === 'table') worded.push(wordTable(block, wording, numbering));
    else if (block.kind === 'chart') {
      numbering.figure += 1;
      const chart = wordChart(block, wording);
      const number = wording.t('document.figure', { number: numbering.figure });
      worded.push({ kind: 'chart', id, number, chart });
    } else if (block.kind === 'definitions')
      block.items.forEach((item, at) => {
        const term = wording.text(item.term);
        worded.push({ kind: 'definition', id: `${id}-${at}`, term, text: wording.text(item.definition) });
      });
    else {
      // Key figures that follow one another are one band.
      const last = worded.at(-1);
      const figure = wordKeyFigure(block, model, wording);
      if (last?.kind === 'figures')
        worded[worded.length - 1] = { ...last, figures: [...last.figures, figure] };
      else worded.push({ kind: 'figures', id, figures: [figure] });
    }
  };
  annexesLast(section.blocks).forEach(word);
  return worded;
}

/** A report in words: the model's chapters that the officer chose, each beginning with the officer's own text. */
export function wordReport(
  model: ReportModel,
  report: ReportSpec,
  settings: DocumentSettings,
  wording: ReportWording,
): WordedReport {
  const { t } = wording;
  const numbering: Numbering = { table: 0, figure: 0 };
  const day = new Intl.DateTimeFormat('en-CA', { timeZone: settings.timeZone }).format(
    new Date(model.computedAt),
  );
  const sections = model.sections.filter((section) => report.chapters.includes(section.chapter));
  return {
    language: wording.language,
    title: wording.title(model.period),
    subtitle: t('document.subtitle'),
    organisation: settings.organisation,
    officer: settings.officer,
    example: settings.example ? t('document.example') : null,
    facts: [
      { term: t('document.period'), value: wording.period(model.period) },
      { term: t('document.comparedWith'), value: wording.period(model.before) },
      { term: t('document.perimeter'), value: wording.text(model.perimeterName) },
      { term: t('document.officer'), value: settings.officer },
      { term: t('document.computedOn'), value: wording.day(day) },
    ],
    contentsTitle: t('document.contents'),
    legend: t('document.legend'),
    chapters: sections.map((section) => ({
      id: section.chapter,
      title: wording.text(section.title),
      blocks: [
        ...paragraphsOf(report.narratives[section.chapter] ?? '').map((text, index) => ({
          kind: 'paragraph' as const,
          id: `${section.chapter}-narrative-${index}`,
          text,
          narrative: true,
        })),
        ...wordBlocks(section, model, wording, numbering),
      ],
    })),
    computedAt: model.computedAt,
  };
}
