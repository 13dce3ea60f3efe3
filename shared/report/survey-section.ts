import { type Month, monthOf } from '#shared/domain/calendar/month.ts';
import { type Period, yearPeriod } from '#shared/domain/calendar/period.ts';
import type { Perimeter } from '#shared/domain/report/report.ts';
import type { Survey } from '#shared/domain/survey/survey.ts';
import { compareText } from '#shared/figures/place-timeline.ts';
import type { RegisterFacts } from '#shared/figures/register-facts.ts';
import type { ReportGround } from './report-input.ts';
import type { ReportBlock, ReportSection } from './report-model.ts';
import { amount, asWritten, nested, run, say, sayCount } from './report-text.ts';
import { placedResponses, placesOf, type SurveyGround } from './survey-ground.ts';
import { questionBlocks, satisfactionFigures } from './survey-questions.ts';
import {
  respondentFigures,
  respondentsByArea,
  respondentsByMonth,
  respondentsByPlace,
} from './survey-respondents.ts';
import { quoteBlocks } from './survey-words.ts';

/**
 * What users say, in the chapter on usage: of each survey, the responses that count in the period and the perimeter,
 * every question with its n, and the words that the officer chose to quote. Nothing where nobody answered.
 */
export function surveyBlocks({
  facts,
  period,
  perimeter,
}: Pick<ReportGround, 'facts' | 'period' | 'perimeter'>): readonly ReportBlock[] {
  const grounds = [...facts.surveys.surveys.values()]
    .sort((a, b) => compareText(a.from ?? '', b.from ?? '') || compareText(a.id, b.id))
    .flatMap((survey): readonly SurveyGround[] => {
      const responses = placedResponses(facts, survey, perimeter).filter(
        ({ on }) => on !== null && monthOf(on) >= period.from && monthOf(on) <= period.to,
      );
      return responses.length === 0 ? [] : [{ survey, responses, period, facts }];
    });
  if (grounds.length === 0) return [];
  return [
    { kind: 'heading', id: 'usage-survey-heading', text: say('survey.heading') },
    ...grounds.flatMap((ground) => [
      introduction(ground),
      ...satisfactionFigures(ground),
      ...questionBlocks(ground),
      ...quoteBlocks(ground),
    ]),
  ];
}

function introduction(ground: SurveyGround): ReportBlock {
  const { survey, responses, period } = ground;
  return {
    kind: 'paragraph',
    text: sayCount('survey.introduction', responses.length, {
      survey: survey.name,
      places: amount(placesOf(responses).size, 'places'),
      period: run(period),
    }),
  };
}

/** The results of one survey, every month together, for its own screen. @param placeId only of one place; null = of all */
export function surveySection(
  facts: RegisterFacts,
  survey: Survey,
  perimeter: Perimeter,
  placeId: string | null,
  thisYear: number,
): { readonly period: Period; readonly section: ReportSection } {
  const responses = placedResponses(facts, survey, perimeter, placeId);
  const months = responses.flatMap(({ on }): readonly Month[] => (on === null ? [] : [monthOf(on)]));
  const [first] = months;
  const period = first === undefined ? yearPeriod(thisYear) : { from: first, to: months.at(-1) ?? first };
  const ground: SurveyGround = { survey, responses, period, facts };
  const some = responses.length > 0;
  return {
    period,
    section: {
      chapter: 'usage',
      title: say('survey.sectionTitle', { survey: nested(asWritten(survey.name)) }),
      blocks: some
        ? [
            ...respondentFigures(ground),
            ...satisfactionFigures(ground),
            ...questionBlocks(ground),
            { kind: 'heading', id: 'survey-respondents', text: say('survey.respondents.heading') },
            ...(placeId === null
              ? [respondentsByArea(ground, 'departement'), respondentsByArea(ground, 'epci')]
              : []),
            respondentsByMonth(ground),
            ...(placeId === null ? [respondentsByArea(ground, 'network'), respondentsByPlace(ground)] : []),
          ]
        : [],
    },
  };
}
