import type { Translated } from '#shared/messages/catalogue.ts';
import type { reportUsageFr } from '#shared/messages/fr/report-usage.ts';
import { reportLogsEn } from './report-logs.ts';

/** English of {@link reportUsageFr}. */
export const reportUsageEn: Translated<typeof reportUsageFr> = {
  title: 'Usage',
  heading: {
    months: 'Month by month',
    territory: 'By territory and by network',
    places: 'Place by place',
    publics: 'Publics and activities',
    far: 'Far-off publics',
    logs: 'Sessions: workshops and individual support',
  },
  closedApart: 'Place-months declared closed, counted apart: {{shown}}.',
  usersSum: 'Unique users: sum of places, double counts possible. They are never added over months.',
  usersMissing: 'No place declared its users for the whole period. Unique users are not added over months.',
  toDate: 'The period is not over: to date, only the place-months reported in both years are compared.',
  noSessions: 'No session is logged: these totals come from returns alone.',
  withSessions:
    'Where no return gives workshops, individual support or remote help, they are counted from sessions; never both (see the method).',
  totals: {
    title: 'Reported totals and change',
    measure: 'Measure',
    change: 'Gross change',
    constantRun: 'Constant perimeter, {{period}}',
    constantChange: 'Change on the constant perimeter',
    compared: 'Place-months compared',
    note: 'Each total adds what was reported, nothing is estimated; “n of N” counts the place-months that reported this measure among those expected.',
  },
  months: {
    title: 'Visits month by month',
    before: 'Visits a year earlier',
    total: 'Whole period',
    note: 'A return of several months is not spread over them: it counts in the whole period only.',
    finding: 'Visits: {{change}} on the constant perimeter ({{compared}} place-months compared)',
    alone: '{{shown}} visits reported; change n/a',
    nothing: 'No visit reported over the period',
    peak: '{{month}}, {{shown}} visits',
    description:
      'Two lines of visits month by month: {{period}} and {{before}}. Busiest month: {{peak}}. A month without a return leaves a gap.',
  },
  response: {
    title: 'Answers month by month',
    expected: 'Returns expected',
    answered: 'Returns received',
    closed: 'Closed that month',
    note: 'In place-months. A return of several months answers for each of them. A place that said it was closed is neither expected nor missing.',
  },
  area: {
    departement: 'Visits by département',
    epci: 'Visits by intercommunality',
    network: 'Visits by network',
    note: 'Each month counts in the commune where the place then was; a return of several months, in that of its last month.',
    finding: '{{name}}: {{share}} of reported visits ({{shown}})',
    plainFinding: 'Reported visits ({{area}})',
    description:
      'Bars: visits reported over the period and a year earlier, a pair for each row of the table ({{area}}).',
  },
  places: {
    title: 'Visits of each place',
    topTitle: 'Busiest places',
    finding: 'The busiest places ({{shown}}) hold {{share}} of reported visits',
    description: 'Bars, from the longest to the shortest; the first: {{name}}, {{shown}} visits.',
    note: 'Places open at least one day of the period, or that reported visits.',
  },
  outlier: {
    title: 'Places of exceptional weight, and totals without them',
    value: 'Value of the place',
    total: 'Total',
    median: 'Median of places',
    without: 'Total without this place',
    all: 'All of these places',
    sentence:
      '{{name}} alone holds {{share}} of reported visits ({{value}}). Without this place, the total is {{without}} instead of {{total}}.',
    keyNote: 'Without {{name}} (exceptional weight): {{without}}.',
    note: 'Where ten places or more reported a measure: places that hold over 15% of its total and over three times the median of places.',
  },
  breakdown: {
    share: 'Share of the stated part',
    stated: 'Total stated',
    note: 'Shares are of what was stated, {{share}} of the total ({{of}}).',
    parents: 'Some places give a broad band as such; it is not added to the fine bands.',
    remoteApart: 'Remote help is not a visit: it is counted apart.',
    description: '{{title}}: one bar for each row of the table. Stated for {{share}} of the total ({{of}}).',
    gender: {
      title: 'Gender ({{of}})',
      column: 'Gender',
      finding: '{{part}}: {{share}} where gender is stated ({{of}})',
      none: 'Gender: no return states it.',
    },
    age: {
      title: 'Age ({{of}})',
      column: 'Age band',
      finding: '{{part}}: {{share}} where age is stated ({{of}})',
      none: 'Age: no return states it.',
    },
    situation: {
      title: 'Situation ({{of}})',
      column: 'Situation',
      finding: '{{part}}: {{share}} where the situation is stated ({{of}})',
      none: 'Situation: no return states it.',
    },
    activity: {
      title: 'Activity ({{of}})',
      column: 'Activity',
      finding: '{{part}}: {{share}} where the activity is stated ({{of}})',
      none: 'Activity: no return states it.',
    },
    residence: {
      title: 'Residence ({{of}})',
      column: 'Residence',
      finding: '{{part}}: {{share}} where residence is stated ({{of}})',
      none: 'Residence: no return states it.',
    },
  },
  logs: reportLogsEn,
  stops: {
    title: 'Visits of itinerant places by stop',
    stop: 'Stop',
    commune: 'Commune',
    notSplit: 'Itinerant, not split',
    note: 'The stops of a place are added in its totals. “Not split”: a return of the whole place, without its stops.',
  },
  far: {
    union: {
      title: 'People supported who are without employment or aged 60 and over',
      note: '{{either}} of {{whole}} people whose situation and age are stated, among {{persons}} people supported one by one',
      both: 'Of whom both without employment and aged 60 and over: {{both}}.',
      definition:
        'The two publics together, each person once, from the individual sessions that state situation and age. Returns do not allow it.',
    },
    intro: 'Three separate figures, never added: one person may belong to all three.',
    withoutEmployment: {
      title: 'Visits by people without employment',
      note: '{{part}} of {{whole}} visits whose situation is stated',
      definition: 'Share of people without employment in the visits whose situation is stated.',
    },
    over60: {
      title: 'Visits by people aged 60 and over',
      note: '{{part}} of {{whole}} visits whose age is stated',
      definition: 'Share of people aged 60 and over in the visits whose age is stated.',
    },
    farAreas: {
      title: 'Visits in places of rural or priority areas',
      note: '{{part}} of {{whole}} reported visits',
      definition: 'Share of the visits reported by places of rural areas or of priority urban districts.',
    },
  },
};
