import type { ChartData } from '#renderer/components/chart/chart-data.ts';
import type { RichText } from '#shared/domain/rich-text/rich-text.ts';
import type { Language } from '#shared/domain/setting/register-settings.ts';
import type { ReportBlock, ReportChart, ReportKeyFigure, ReportModel } from '#shared/report/report-model.ts';
import type { ReportWording } from './report-wording.ts';
import { sliceRuns } from './rich-runs.ts';
import { wordChart } from './word-figures.ts';
import { textOfRuns, wordNarrative } from './word-narrative.ts';
import { type DocumentSettings, figureWords, type ReportSpec, wordReport } from './word-report.ts';
import type { WordedKeyFigure, WordedRun } from './worded-report.ts';

/** The one page that an elected member reads, in words. */
export type WordedSummary = {
  readonly language: Language;
  /** « Synthèse : Bilan annuel 2025 ». */
  readonly heading: string;
  readonly kindTitle: string;
  readonly title: string;
  readonly organisation: string | null;
  readonly example: string | null;
  /** Period and perimeter. */
  readonly facts: readonly string[];
  readonly figures: readonly WordedKeyFigure[];
  readonly chart: ChartData | null;
  /** At most three sentences of the officer's own, the first ones of the chapter on key figures. */
  readonly words: readonly WordedRun[];
  /** How many answered, and the day of the figures. */
  readonly method: readonly string[];
};

const SENTENCES = 3;
/** Characters of the officer's words that the page has room for. */
const WORDS_LIMIT = 700;

/**
 * The summary of a report for elected members: the figures of its first chapter, one chart, the officer's first
 * sentences, and how complete the figures are.
 */
export function wordSummary(
  model: ReportModel,
  report: ReportSpec,
  settings: DocumentSettings,
  wording: ReportWording,
): WordedSummary {
  const { t } = wording;
  const whole = wordReport(model, { ...report, chapters: ['keyFigures'] }, settings, wording);
  const figures = whole.chapters.flatMap(({ blocks }) =>
    blocks.flatMap((block) => (block.kind === 'figures' ? block.figures : [])),
  );
  const chart = summaryChart(model);
  const day = whole.facts.at(-1);
  return {
    language: whole.language,
    heading: t('document.summary.heading', { title: whole.title }),
    kindTitle: t('document.summary.title'),
    title: whole.title,
    organisation: whole.organisation,
    example: whole.example,
    facts: [wording.period(model.period), wording.text(model.perimeterName)],
    figures,
    chart: chart === null ? null : wordChart(chart, wording),
    words: firstSentences(report.narratives.keyFigures, figureWords(model, wording), whole.language),
    method: [
      ...responseLine(model, wording),
      ...(day === undefined ? [] : [t('document.summary.computed', day)]),
      t('document.summary.legend'),
    ],
  };
}

const blocksOf = (model: ReportModel): readonly ReportBlock[] =>
  model.sections.flatMap(({ blocks }) => blocks);

/** The chart of visits by month where there is one, else the first chart of the report that has something to show. */
function summaryChart(model: ReportModel): ReportChart | null {
  const charts = blocksOf(model).filter((block) => block.kind === 'chart');
  const full = charts.filter(({ series }) =>
    series.some(({ values }) => values.some((value) => value !== null)),
  );
  const months = full.find(({ id }) => id === 'usage-months-chart');
  return (
    months ??
    full.find(({ shape }) => shape === 'line') ??
    full.find(({ shape }) => shape !== 'heatMap') ??
    null
  );
}

/** How many returns the first figure of usage is made of; nothing where none was expected. */
function responseLine(model: ReportModel, wording: ReportWording): readonly string[] {
  const isOfReturns = (block: ReportBlock): block is ReportKeyFigure =>
    block.kind === 'keyFigure' && block.figure.sources.table === 'usageReturn';
  const asked = blocksOf(model)
    .filter(isOfReturns)
    .find(({ figure }) => figure.reported !== null && (figure.expected ?? 0) > 0);
  if (asked === undefined) return [];
  const { reported, expected } = asked.figure;
  return [
    wording.t('document.summary.answers', {
      title: wording.text(asked.title),
      reported: wording.number(reported, 'count'),
      expected: wording.number(expected, 'count'),
      rate: wording.number((reported ?? 0) / (expected ?? 1), 'ratio'),
    }),
  ];
}

/** The first sentences of the first paragraph of a text, with their looks; a longer one ends at a word. */
function firstSentences(
  text: RichText | undefined,
  figureText: (id: string) => string,
  language: Language,
): readonly WordedRun[] {
  const paragraph = wordNarrative(text, 'summary', figureText).find(({ kind }) => kind === 'paragraph');
  if (paragraph?.kind !== 'paragraph') return [];
  const words = textOfRuns(paragraph.runs);
  const sentences = [...new Intl.Segmenter(language, { granularity: 'sentence' }).segment(words)];
  const end = sentences
    .slice(0, SENTENCES)
    .map(({ index, segment }) => index + segment.trimEnd().length)
    .findLast((at) => at <= WORDS_LIMIT);
  if (end !== undefined) return sliceRuns(paragraph.runs, 0, end);
  const lastWord = words.lastIndexOf(' ', WORDS_LIMIT);
  const cut = sliceRuns(paragraph.runs, 0, lastWord === -1 ? WORDS_LIMIT : lastWord);
  return [...cut, { text: '\u00a0…', bold: false, italic: false, href: null }];
}
