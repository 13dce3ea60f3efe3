import type { Translated } from '#shared/messages/catalogue.ts';
import type { reportQualityFr } from '#shared/messages/fr/report-quality.ts';

/** English of {@link reportQualityFr}. */
export const reportQualityEn: Translated<typeof reportQualityFr> = {
  heading: 'Quality reviews',
  principle:
    'Quality reviews help each place to see its own way. They do not rank places: this report shows only how the answers lie, and names no place.',
  introductionFirst_one: '{{grid}}: {{shown}} place made its first review.',
  introductionFirst_other: '{{grid}}: {{shown}} places made their first review.',
  introduction_one: '{{grid}}: {{shown}} place made its review ({{reviews}} reviews in all).',
  introduction_other:
    '{{grid}}: {{shown}} places made their review ({{reviews}} reviews in all), {{compared}} of them not for the first time.',
  tooFew_one:
    '{{grid}}: {{shown}} place made its review. Below {{least}} places, how the answers lie is not shown.',
  tooFew_other:
    '{{grid}}: {{shown}} places made their review. Below {{least}} places, how the answers lie is not shown.',
  theme: 'Theme',
  steps: {
    title: 'Answers by theme and step, {{grid}}',
    chart: 'Quality reviews: answers by theme and step',
    description:
      'Stacked bars: for each theme, how many answers at each of the four steps, all places together.',
    high: 'At the two highest steps',
    notLooked: 'Not looked at',
    note: 'An answer is a question looked at in a place. Each place counts once, by its last review of the period. What was not looked at is at no step; shares are of what was looked at.',
  },
  moves: {
    title: 'Change since the former review of each place, {{grid}}',
    higher: 'Higher',
    same: 'At the same step',
    lower: 'Lower',
    note_one: 'Questions looked at both times, in {{shown}} place.',
    note_other: 'Questions looked at both times, in {{shown}} places.',
  },
};
