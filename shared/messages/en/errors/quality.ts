import type { Translated } from '#shared/messages/catalogue.ts';
import type { qualityErrorsFr } from '#shared/messages/fr/errors/quality.ts';

/** What is wrong with quality reviews. */
export const qualityErrorsEn: Translated<typeof qualityErrorsFr> = {
  'quality/unknown-place': 'The place of this review is no longer in the register. Choose another one.',
  'quality/unknown-grid': 'The grid of this review is no longer in the register. Choose another one.',
  'quality/theme-twice': 'The theme “{{name}}” is in the grid twice.',
  'quality/question-twice': 'The question “{{question}}” is in the same theme twice.',
  'quality/question-without-theme': 'The question “{{question}}” is in no theme.',
  'quality/step-twice': 'Two steps have the same name: “{{name}}”.',
  'quality/nothing-asked': 'The grid asks nothing. Add at least one question.',
  'quality/answered-twice': 'A question has two answers.',
  'quality/answer-does-not-fit': 'An answer is to a question that is not in the grid “{{name}}”.',
  'quality/question-answered_one':
    'The question “{{question}}” cannot be taken away: {{count}} review answers it. Tick “No longer ask”.',
  'quality/question-answered_other':
    'The question “{{question}}” cannot be taken away: {{count}} reviews answer it. Tick “No longer ask”.',
  'quality/place-missing': 'Choose the place.',
  'quality/grid-missing': 'Choose the grid.',
  'quality/name-missing': 'Give the grid a name.',
  'quality/step-missing': 'Name the four steps.',
  'quality/theme-name-missing': 'A theme has no name.',
  'quality/question-text-missing': 'A question of the theme “{{name}}” has no text.',
  'quality/day-missing': 'Say the day of the review.',
  'quality/day-not-valid': '“{{text}}” is not a day. Write for example 3/9/2024.',
  'quality/day-to-come': '{{text}} is yet to come: a review is noted once it is done.',
  'record/tied-qualityGrids_one': '“{{name}}” cannot be deleted: a grid is tied to it.',
  'record/tied-qualityGrids_other': '“{{name}}” cannot be deleted: {{count}} grids are tied to it.',
  'record/tied-qualityReviews_one': '“{{name}}” cannot be deleted: a quality review is tied to it.',
  'record/tied-qualityReviews_other':
    '“{{name}}” cannot be deleted: {{count}} quality reviews are tied to it.',
};
