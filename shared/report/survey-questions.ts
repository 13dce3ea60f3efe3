import { isChosen, surveyMarks } from '#shared/domain/survey/survey.ts';
import { countAnswers, type QuestionCounts, satisfiedShare } from '#shared/figures/survey-counts.ts';
import type { ReportBlock, ReportChart, ReportKeyFigure, ReportTable } from './report-model.ts';
import { amount, asWritten, named, nested, numeric, say, sayCount, words } from './report-text.ts';
import { type SurveyGround, surveyFigure } from './survey-ground.ts';

/** Questions of satisfaction that have a headline figure. */
const HEADLINES = 3;

/** How each question of a survey was answered, those of words aside. */
export function countQuestions({ survey, responses }: SurveyGround): readonly QuestionCounts[] {
  const given = responses.map(({ response }) => response);
  return survey.questions
    .filter(({ kind }) => kind !== 'words')
    .map((question) => countAnswers(question, given));
}

/** The share of satisfied respondents to the first questions of satisfaction, each with its n of N. */
export function satisfactionFigures(ground: SurveyGround): readonly ReportKeyFigure[] {
  return countQuestions(ground)
    .filter(({ question }) => question.kind === 'mark')
    .slice(0, HEADLINES)
    .map((counts) => ({
      kind: 'keyFigure',
      id: `survey-${ground.survey.id}-${counts.question.id}`,
      title: asWritten(counts.question.text),
      figure: surveyFigure(satisfiedShare(counts), 'ratio', ground, {
        reported: counts.answered,
        expected: ground.responses.length,
      }),
      before: null,
      change: null,
      notes: [say('survey.key.satisfied.note')],
      definition: say('survey.key.satisfied.definition'),
    }));
}

/** Each question with its distribution: those of satisfaction in one table, each of the others in its own. */
export function questionBlocks(ground: SurveyGround): readonly ReportBlock[] {
  const counted = countQuestions(ground);
  const marked = counted.filter(({ question }) => question.kind === 'mark');
  const chosen = counted.filter(({ question }) => isChosen(question.kind));
  return [
    ...(marked.length === 0 ? [] : [marksChart(ground, marked), marksTable(ground, marked)]),
    ...chosen.flatMap((counts) => [optionsChart(ground, counts), optionsTable(ground, counts)]),
  ];
}

function marksTable({ survey, responses }: SurveyGround, marked: readonly QuestionCounts[]): ReportTable {
  const best = [...surveyMarks].reverse();
  return {
    kind: 'table',
    id: `survey-${survey.id}-marks`,
    title: say('survey.marks.title', { survey: survey.name }),
    columns: [
      { key: 'question', title: say('survey.column.question'), align: 'start' },
      ...best.map((mark) => ({
        key: `mark${mark}`,
        title: say(`survey.marks.mark${mark}`),
        align: 'end' as const,
      })),
      { key: 'answered', title: say('survey.column.answered'), align: 'end' },
      { key: 'unanswered', title: say('survey.column.unanswered'), align: 'end' },
      { key: 'satisfied', title: say('survey.column.satisfied'), align: 'end' },
    ],
    rows: marked.map((counts) => ({
      total: false,
      cells: [
        named(counts.question.text),
        ...best.map((mark) => numeric(counts.marks[mark], 'count')),
        numeric(counts.answered, 'count'),
        numeric(counts.unanswered, 'count'),
        numeric(satisfiedShare(counts), 'ratio', { absence: 'notApplicable' }),
      ],
    })),
    notes: [sayCount('survey.marks.note', responses.length)],
  };
}

function marksChart({ survey, responses }: SurveyGround, marked: readonly QuestionCounts[]): ReportChart {
  const best = [...marked].sort((a, b) => (satisfiedShare(b) ?? -1) - (satisfiedShare(a) ?? -1))[0];
  const share = best === undefined ? null : satisfiedShare(best);
  return {
    kind: 'chart',
    id: `survey-${survey.id}-marks-chart`,
    shape: 'horizontalBar',
    title:
      best === undefined || share === null
        ? say('survey.marks.nothing')
        : say('survey.marks.finding', {
            question: nested(asWritten(best.question.text)),
            share: amount(share, 'ratio'),
            answered: amount(best.answered),
          }),
    description: sayCount('survey.marks.description', responses.length),
    unit: 'ratio',
    categories: marked.map(({ question }) => asWritten(question.text)),
    series: [{ key: 'satisfied', title: say('survey.column.satisfied'), values: marked.map(satisfiedShare) }],
    tableId: `survey-${survey.id}-marks`,
  };
}

function optionsTable(
  { survey }: SurveyGround,
  { question, answered, unanswered, options }: QuestionCounts,
): ReportTable {
  return {
    kind: 'table',
    id: `survey-${survey.id}-${question.id}`,
    title: asWritten(question.text),
    columns: [
      { key: 'option', title: say('survey.column.option'), align: 'start' },
      { key: 'answers', title: say('survey.column.answers'), align: 'end' },
      { key: 'share', title: say('column.share'), align: 'end' },
    ],
    rows: [
      ...options.map(({ label, count }) => ({
        total: false,
        cells: [
          named(label),
          numeric(count, 'count'),
          numeric(answered === 0 ? null : count / answered, 'ratio', { absence: 'notApplicable' }),
        ],
      })),
      {
        total: false,
        cells: [
          words(say('survey.column.unanswered')),
          numeric(unanswered, 'count'),
          numeric(null, 'ratio', { absence: 'notApplicable' }),
        ],
      },
    ],
    notes: [
      sayCount(question.kind === 'choices' ? 'survey.options.severalNote' : 'survey.options.note', answered),
    ],
  };
}

function optionsChart(
  { survey }: SurveyGround,
  { question, answered, options }: QuestionCounts,
): ReportChart {
  const first = [...options].sort((a, b) => b.count - a.count)[0];
  return {
    kind: 'chart',
    id: `survey-${survey.id}-${question.id}-chart`,
    shape: 'horizontalBar',
    title:
      first === undefined || answered === 0
        ? asWritten(question.text)
        : say('survey.options.finding', {
            question: nested(asWritten(question.text)),
            option: first.label,
            share: amount(first.count / answered, 'ratio'),
          }),
    description: sayCount('survey.options.description', answered),
    unit: 'count',
    categories: options.map(({ label }) => asWritten(label)),
    series: [
      { key: 'answers', title: say('survey.column.answers'), values: options.map(({ count }) => count) },
    ],
    tableId: `survey-${survey.id}-${question.id}`,
  };
}
