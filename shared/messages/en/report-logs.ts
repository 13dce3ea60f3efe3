import type { Translated } from '#shared/messages/catalogue.ts';
import type { reportLogsFr } from '#shared/messages/fr/report-logs.ts';
import { sessionsEn } from './sessions.ts';

/** English of {@link reportLogsFr}. */
export const reportLogsEn: Translated<typeof reportLogsFr> = {
  intro_one:
    '{{shown}} session logged (places that log: {{places}}). Workshops: {{workshops}}; individual support: {{individuals}}.',
  intro_other:
    '{{shown}} sessions logged (places that log: {{places}}). Workshops: {{workshops}}; individual support: {{individuals}}.',
  accompaniments: {
    title: 'People supported, from sessions',
    note: 'One by one: {{helped}}; in workshops: {{attended}}.',
  },
  hours: {
    title: 'Hours of sessions',
    column: 'Hours',
    note: 'Duration known for {{timed}} of {{sessions}} sessions.',
    definition: 'Sum of the known durations of sessions. An unknown one adds nothing and is no zero.',
  },
  uncounted_one: '{{shown}} workshop whose participants nobody counted: not reported, it adds nobody.',
  uncounted_other: '{{shown}} workshops whose participants nobody counted: not reported, they add nobody.',
  remote_one: 'Of which {{shown}} session at a distance, which is no visit.',
  remote_other: 'Of which {{shown}} sessions at a distance, which are no visits.',
  workshops: 'Workshops',
  attended: 'Workshop participants',
  individuals: 'Individual support',
  helped: 'People supported',
  sessions: 'Sessions',
  sessionsBefore: 'Sessions, {{period}}',
  byTheme: {
    title: 'Sessions by theme',
    theme: 'Theme',
    chart: 'Workshops and support by theme',
    description: 'Two bars a theme, workshops and individual support; the same numbers as the table.',
    note: 'An individual session counts the persons listed, one where none is.',
  },
  byWeekday: { title: 'Sessions by day of the week', day: 'Day', share: 'Share of sessions' },
  weekdays: {
    monday: 'Monday',
    tuesday: 'Tuesday',
    wednesday: 'Wednesday',
    thursday: 'Thursday',
    friday: 'Friday',
    saturday: 'Saturday',
    sunday: 'Sunday',
  },
  themes: sessionsEn.themes,
  themeUnknown: 'Theme not stated',
  themeGone: 'Theme no longer in the list',
};
