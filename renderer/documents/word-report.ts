import type { Report, ReportChapter } from '#shared/domain/report/report.ts';
import type { RegisterSettings } from '#shared/domain/setting/register-settings.ts';
import { ownFigureId } from '#shared/report/key-figures-chapter.ts';
import type {
  ReportBlock,
  ReportCell,
  ReportKeyFigure,
  ReportModel,
  ReportSection,
  ReportTable,
} from '#shared/report/report-model.ts';
import type { ReportWording } from './report-wording.ts';
import { wordChart, wordKeyFigure } from './word-figures.ts';
import { wordNarrative } from './word-narrative.ts';
import type { WordedBlock, WordedCell, WordedReport, WordedTable } from './worded-report.ts';

/** What the documents take of a report's record. */
export type ReportSpec = Pick<
  Report,
  'title' | 'period' | 'chapters' | 'narratives' | 'notes' | 'objectives'
>;
/** What the documents take of the register's settings. */
export type DocumentSettings = Pick<RegisterSettings, 'officer' | 'organisation' | 'example' | 'timeZone'>;

/** Tables and charts are numbered through the whole report. */
type Numbering = { table: number; figure: number };

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
    landscape: table.landscape === true,
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
      worded.push({ kind: 'paragraph', id, text: wording.text(block.text), runs: [], narrative: false });
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

type ModelChapter = {
  readonly id: ReportChapter;
  readonly title: string;
  readonly blocks: readonly WordedBlock[];
};

/** Chapters already in words, by model: an officer's text changes at each pause of typing, the figures do not. */
const wordedModels = new WeakMap<ReportModel, Map<string, readonly ModelChapter[]>>();

function chaptersOf(
  model: ReportModel,
  chosen: readonly ReportChapter[],
  wording: ReportWording,
): readonly ModelChapter[] {
  const kept = wordedModels.get(model) ?? new Map<string, readonly ModelChapter[]>();
  wordedModels.set(model, kept);
  const key = `${wording.language} ${chosen.join(' ')}`;
  const known = kept.get(key);
  if (known !== undefined) return known;
  const numbering: Numbering = { table: 0, figure: 0 };
  const chapters = chosen
    .flatMap((chapter) => model.sections.find((section) => section.chapter === chapter) ?? [])
    .map((section) => ({
      id: section.chapter,
      title: wording.text(section.title),
      blocks: wordBlocks(section, model, wording, numbering),
    }));
  kept.set(key, chapters);
  return chapters;
}

/** Every key figure of a model by its id. */
function keyFiguresById(model: ReportModel): ReadonlyMap<string, ReportKeyFigure> {
  return new Map(
    model.sections.flatMap(({ blocks }) =>
      blocks.flatMap((block) => (block.kind === 'keyFigure' ? [[block.id, block] as const] : [])),
    ),
  );
}

/** What stands in a sentence for a figure, by its id; « n. d. » where the report does not have it. */
export function figureWords(model: ReportModel, wording: ReportWording): (figureId: string) => string {
  const known = keyFiguresById(model);
  return (id) => {
    const figure = known.get(id)?.figure;
    return figure === undefined ? wording.absence('notAvailable') : wording.number(figure.value, figure.unit);
  };
}

function objectiveWords(
  model: ReportModel,
  objectives: Report['objectives'],
  wording: ReportWording,
): ReadonlyMap<string, string> {
  const words = new Map<string, string>();
  for (const [id, { figure }] of keyFiguresById(model)) {
    const aim = objectives[ownFigureId(id)];
    if (aim !== undefined)
      words.set(id, wording.t('document.objective', { value: wording.number(aim, figure.unit) }));
  }
  return words;
}

function withObjectives(block: WordedBlock, objectives: ReadonlyMap<string, string>): WordedBlock {
  if (block.kind !== 'figures' || !block.figures.some(({ id }) => objectives.has(id))) return block;
  return {
    ...block,
    figures: block.figures.map((figure) => ({ ...figure, objective: objectives.get(figure.id) ?? null })),
  };
}

function notesBlock(
  notes: string | undefined,
  chapter: ReportChapter,
  title: string,
): readonly WordedBlock[] {
  const lines = (notes ?? '').split(/\r?\n/).flatMap((line) => (line.trim() === '' ? [] : [line.trim()]));
  return lines.length === 0 ? [] : [{ kind: 'notes', id: `${chapter}-notes`, title, lines }];
}

/** A report in words: the model's chapters that the officer chose, each beginning with the officer's own text. */
export function wordReport(
  model: ReportModel,
  report: ReportSpec,
  settings: DocumentSettings,
  wording: ReportWording,
): WordedReport {
  const { t } = wording;
  const figureText = figureWords(model, wording);
  const objectives = objectiveWords(model, report.objectives, wording);
  const day = new Intl.DateTimeFormat('en-CA', { timeZone: settings.timeZone }).format(
    new Date(model.computedAt),
  );
  return {
    language: wording.language,
    title: report.title ?? wording.title(model.period),
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
    chapters: chaptersOf(model, report.chapters, wording).map((section) => ({
      id: section.id,
      title: section.title,
      blocks: [
        ...wordNarrative(report.narratives[section.id], `${section.id}-narrative`, figureText),
        ...section.blocks.map((block) => withObjectives(block, objectives)),
        ...notesBlock(report.notes[section.id], section.id, t('document.notes')),
      ],
    })),
    computedAt: model.computedAt,
  };
}
