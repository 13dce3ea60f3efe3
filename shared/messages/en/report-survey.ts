import type { Translated } from '#shared/messages/catalogue.ts';
import type { reportSurveyFr } from '#shared/messages/fr/report-survey.ts';

/** English of {@link reportSurveyFr}. */
export const reportSurveyEn: Translated<typeof reportSurveyFr> = {
  heading: 'What users say',
  sectionTitle: '{{survey}}',
  introduction_one:
    'Survey “{{survey}}”: {{shown}} response counts over {{period}} (places concerned: {{places}}). It speaks for one person only.',
  introduction_other:
    'Survey “{{survey}}”: {{shown}} responses count over {{period}} (places concerned: {{places}}). They tell what those who answered think, not every user.',
  noPlace: 'Place not stated',
  noArea: 'Place or territory not stated',
  noDay: 'Day not stated',
  key: {
    respondents: {
      title: 'Responses received',
      definition: 'Number of sheets entered. Somebody who answers twice counts twice.',
    },
    places: {
      title: 'Places of the respondents',
      definition: 'Access points of which at least one user answered.',
    },
    satisfied: {
      note: 'Marks 3 and 4, among those who answered the question.',
      definition:
        'Share of those who gave mark 3 or 4 (out of 4) among those who answered the question. Those who did not answer are counted apart.',
    },
  },
  column: {
    question: 'Question',
    option: 'Answer',
    answers: 'Answers',
    answered: 'Answered',
    unanswered: 'No answer',
    satisfied: 'Satisfied (3 and 4)',
    respondents: 'Responses received',
  },
  marks: {
    title: 'Satisfaction, “{{survey}}”',
    mark1: 'Mark 1',
    mark2: 'Mark 2',
    mark3: 'Mark 3',
    mark4: 'Mark 4',
    note_one:
      '{{shown}} response received. Mark 1: not at all satisfied; 2: rather not; 3: rather; 4: very satisfied. The share of satisfied respondents is that of marks 3 and 4 among those who answered the question.',
    note_other:
      '{{shown}} responses received. Mark 1: not at all satisfied; 2: rather not; 3: rather; 4: very satisfied. The share of satisfied respondents is that of marks 3 and 4 among those who answered the question.',
    finding: 'Best marked: {{question}} ({{share}} satisfied, of {{answered}} answers)',
    nothing: 'Nobody answered the questions of satisfaction',
    description_one:
      'A bar a question: share of satisfied respondents (marks 3 and 4). {{shown}} response received.',
    description_other:
      'A bar a question: share of satisfied respondents (marks 3 and 4). {{shown}} responses received.',
  },
  options: {
    finding: '{{question}} “{{option}}” comes first ({{share}})',
    note_one: 'The share is that of the only answer to this question.',
    note_other: 'The share is that of the {{shown}} answers to this question.',
    severalNote_one: 'The share is that of the only answer to this question; several choices were possible.',
    severalNote_other:
      'The share is that of the {{shown}} answers to this question; several choices were possible, so the sum may exceed 100%.',
    description_one: 'A bar a choice: number of answers. {{shown}} person answered.',
    description_other: 'A bar a choice: number of answers. {{shown}} people answered.',
  },
  respondents: {
    heading: 'Who answered, and when',
    departement: 'Responses by département',
    epci: 'Responses by intercommunality',
    network: 'Responses by network',
    place: 'Responses by place',
    month: 'Responses by month',
    note_one: '{{shown}} response received.',
    note_other: '{{shown}} responses received.',
    networkNote: 'A response from a place in several networks counts in each.',
  },
  quotes: {
    title: 'Words of users, “{{survey}}”',
    words: 'What a user wrote',
    quote: '“{{words}}”',
    note_one: 'Chosen among {{shown}} text written by a user; “[…]” stands for what would tell who it was.',
    note_other: 'Chosen among {{shown}} texts written by users; “[…]” stands for what would tell who it was.',
  },
};
