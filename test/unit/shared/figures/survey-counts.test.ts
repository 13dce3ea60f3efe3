import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { SurveyAnswer, SurveyQuestion } from '#shared/domain/survey/survey.ts';
import { countAnswers, countedOn, satisfiedShare } from '#shared/figures/survey-counts.ts';

const options = ['a', 'b', 'c'].map((id) => ({ id, label: id }));
const asked = {
  mark: { id: 'm', text: 'Accueil', kind: 'mark', options: [] },
  choices: { id: 'c', text: 'Raisons', kind: 'choices', options },
} satisfies Record<string, SurveyQuestion>;

/** What a respondent says: a mark or nothing, some options or nothing. */
const said = fc.record({
  mark: fc.option(fc.constantFrom(1, 2, 3, 4)),
  chosen: fc.subarray(['a', 'b', 'c']),
});
type Said = { readonly mark: number | null; readonly chosen: readonly string[] };

function response({ mark, chosen }: Said): { answers: SurveyAnswer[] } {
  const empty = { mark: null, optionIds: [], words: null, quoted: false };
  return {
    answers: [
      ...(mark === null ? [] : [{ ...empty, id: 'm', mark }]),
      ...(chosen.length === 0 ? [] : [{ ...empty, id: 'c', optionIds: [...chosen] }]),
    ],
  };
}

describe('the answers to a question', () => {
  it('are those that a naive count finds, and whoever skipped it is apart', () => {
    fc.assert(
      fc.property(fc.array(said, { maxLength: 60 }), (all) => {
        const responses = all.map(response);
        const marks = countAnswers(asked.mark, responses);
        const given = all.flatMap(({ mark }) => mark ?? []);
        expect(marks.answered).toBe(given.length);
        expect(marks.answered + marks.unanswered).toBe(all.length);
        for (const mark of [1, 2, 3, 4] as const)
          expect(marks.marks[mark]).toBe(given.filter((one) => one === mark).length);
        const pleased = given.filter((mark) => mark >= 3).length;
        expect(satisfiedShare(marks)).toBe(given.length === 0 ? null : pleased / given.length);

        const choices = countAnswers(asked.choices, responses);
        expect(choices.answered).toBe(all.filter(({ chosen }) => chosen.length > 0).length);
        for (const { id, count } of choices.options)
          expect(count).toBe(all.filter(({ chosen }) => chosen.includes(id)).length);
      }),
    );
  });

  it('are the same in any order', () => {
    fc.assert(
      fc.property(fc.array(said, { maxLength: 30 }), (all) => {
        const responses = all.map(response);
        expect(countAnswers(asked.mark, [...responses].reverse())).toEqual(
          countAnswers(asked.mark, responses),
        );
      }),
    );
  });

  it('never make a share of nobody', () => {
    expect(satisfiedShare(countAnswers(asked.mark, [{ answers: [] }]))).toBeNull();
  });
});

describe('the day that a response counts on', () => {
  it('is its own, else the end of the inquiry, else its start, else none', () => {
    const survey = { from: '2025-03-01', to: '2025-04-30' };
    expect(countedOn({ day: '2025-03-12' }, survey)).toBe('2025-03-12');
    expect(countedOn({ day: null }, survey)).toBe('2025-04-30');
    expect(countedOn({ day: null }, { ...survey, to: null })).toBe('2025-03-01');
    expect(countedOn({ day: null }, { from: null, to: null })).toBeNull();
  });
});
