import { monthOf } from '#shared/domain/calendar/month.ts';
import { saidWords } from '#shared/figures/survey-counts.ts';
import type { ReportBlock } from './report-model.ts';
import { asWritten, say, sayCount, words } from './report-text.ts';
import type { SurveyGround } from './survey-ground.ts';

/** The words of users that the officer chose to quote, as they stand, with the place and the month. */
export function quoteBlocks({ survey, responses }: SurveyGround): readonly ReportBlock[] {
  const placed = new Map(responses.map((one) => [one.response.id, one]));
  const said = saidWords(
    survey,
    responses.map(({ response }) => response),
  );
  const quoted = said.filter(({ answer }) => answer.quoted);
  if (quoted.length === 0) return [];
  return [
    {
      kind: 'table',
      id: `survey-${survey.id}-quotes`,
      title: say('survey.quotes.title', { survey: survey.name }),
      columns: [
        { key: 'words', title: say('survey.quotes.words'), align: 'start' },
        { key: 'place', title: say('column.place'), align: 'start' },
        { key: 'month', title: say('column.month'), align: 'start' },
      ],
      rows: quoted.map(({ response, answer }) => {
        const known = placed.get(response.id);
        const name = known?.place?.name;
        return {
          total: false,
          cells: [
            words(say('survey.quotes.quote', { words: answer.words })),
            words(name === undefined ? say('survey.noPlace') : asWritten(name)),
            known?.on == null
              ? words(say('legend.notReported'))
              : { kind: 'month', month: monthOf(known.on) },
          ],
        };
      }),
      notes: [sayCount('survey.quotes.note', said.length)],
    },
  ];
}
