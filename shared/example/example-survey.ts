import type { AccessPoint } from '#shared/domain/access-point/access-point.ts';
import { statusAt } from '#shared/domain/access-point/at-date.ts';
import { addMonths, firstDay, lastDay, type Month } from '#shared/domain/calendar/month.ts';
import type { Survey, SurveyAnswer, SurveyQuestion, SurveyResponse } from '#shared/domain/survey/survey.ts';
import { modelQuestions } from '#shared/domain/survey/survey-model.ts';
import { exampleBookkeeping } from './example-author.ts';
import type { PlaceSetting } from './example-places.ts';
import { addDays } from './example-window.ts';
import { makeRandom, type Random } from './random.ts';
import type { SurveyTexts } from './survey-texts.ts';

/** Sheets that were handed in. */
const RESPONSES = 180;
/** Places that handed out sheets. */
const PLACES = 16;
/** Words of users that the officer chose to quote. */
const QUOTED = 5;

/** The survey of the example and what was answered. */
export type ExampleSurvey = {
  readonly surveys: readonly Survey[];
  readonly surveyResponses: readonly SurveyResponse[];
};

/**
 * Makes a survey that some of the places handed out over two months, with sheets that are not all filled in.
 *
 * @param from first month of the year that it is about
 */
export function makeSurvey(
  places: readonly AccessPoint[],
  from: Month,
  { seed, window }: PlaceSetting,
  texts: SurveyTexts,
): ExampleSurvey {
  const random = makeRandom(seed, 91);
  const first = firstDay(addMonths(from, 2));
  const last = lastDay(addMonths(from, 3));
  const open = places.filter((place) => statusAt(place, first) === 'open');
  const asking = open.filter((_, index) => index % Math.max(1, Math.floor(open.length / PLACES)) === 0);
  const survey: Survey = {
    id: random.uuid(window.now),
    ...exampleBookkeeping(window.now, 0),
    name: texts.name(from.slice(0, 4)),
    intro: texts.model.intro,
    from: first,
    to: last,
    questions: [...modelQuestions(texts.model, () => random.uuid(window.now))],
  };
  const words = [[...texts.changed], [...texts.improve]];
  let quotes = 0;
  const surveyResponses = Array.from({ length: asking.length === 0 ? 0 : RESPONSES }, (_, index) => {
    const own = makeRandom(seed, 92, index);
    const place = asking[Math.floor(own.unit() ** 1.6 * asking.length)];
    const written = survey.questions.filter(({ kind }) => kind === 'words');
    const answers = survey.questions.flatMap((question): readonly SurveyAnswer[] => {
      if (question.kind !== 'words') return answerOf(question, own);
      const left = words[written.indexOf(question)];
      if (!own.chance(0.3)) return [];
      const text = left?.shift();
      if (text === undefined) return [];
      const quoted = quotes < QUOTED && written.indexOf(question) === 0;
      quotes += Number(quoted);
      return [{ id: question.id, mark: null, optionIds: [], words: text, quoted }];
    });
    return {
      id: own.uuid(window.now),
      ...exampleBookkeeping(window.now, index),
      surveyId: survey.id,
      placeId: place === undefined || own.chance(0.03) ? null : place.id,
      day: own.chance(0.08) ? null : addDays(first, own.int(0, 55)),
      answers,
      number: String(index + 1),
    };
  });
  return { surveys: [survey], surveyResponses };
}

/** An answer drawn for a question of a closed list; none where the respondent skipped it. */
function answerOf({ id, kind, options }: SurveyQuestion, random: Random): readonly SurveyAnswer[] {
  if (random.chance(0.06)) return [];
  const answer = { id, mark: null, optionIds: [], words: null, quoted: false };
  if (kind === 'mark')
    return [
      {
        ...answer,
        mark: random.weighted([
          [4, 52],
          [3, 33],
          [2, 11],
          [1, 4],
        ]),
      },
    ];
  const [first, ...others] = options.map((option) => option.id);
  if (first === undefined) return [];
  if (kind === 'choice') return [{ ...answer, optionIds: [random.pick([first, ...others])] }];
  const chosen = options.filter((_, index) => random.chance(0.45 - index * 0.05)).map((option) => option.id);
  return [{ ...answer, optionIds: chosen.length === 0 ? [first] : chosen }];
}
