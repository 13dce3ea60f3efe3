import type { Translated } from '#shared/messages/catalogue.ts';
import type { usageSourcesFr } from '#shared/messages/fr/usage-sources.ts';

/** English of {@link usageSourcesFr}. */
export const usageSourcesEn: Translated<typeof usageSourcesFr> = {
  title: 'Two sources',
  lead: 'A return and sessions give the same measure for the same months, and do not agree. One of the two counts: the return, unless you choose otherwise.',
  filters: {
    year: 'Year',
    allYears: 'All',
    measure: 'Measure',
    allMeasures: 'All',
    counting: 'What counts',
    countings: { any: 'Returns and sessions', return: 'Returns', sessions: 'Sessions' },
    place: 'Place',
    placeHint: 'Name of the place',
  },
  found_one: '{{shown}} difference, in {{places}}.',
  found_other: '{{shown}} differences, in {{places}}.',
  places_one: '{{count}} place',
  places_other: '{{count}} places',
  countAll: 'For all that is shown, count:',
  source: { return: 'the return', sessions: 'the sessions' },
  sources: { return: 'Returns', sessions: 'Sessions' },
  place: {
    differences_one: '{{count}} difference',
    differences_other: '{{count}} differences',
    fromSessions_one: 'of which {{count}} counted from sessions',
    fromSessions_other: 'of which {{count}} counted from sessions',
    countAll: 'Count for {{place}}',
    openPlace: 'Open the record',
  },
  columns: {
    months: 'Month',
    measure: 'Measure',
    returned: 'Return',
    logged: 'Sessions',
    difference: 'Difference',
    counts: 'What counts',
  },
  line: '{{measure}}, {{months}}',
  months: '{{from}} to {{to}}',
  stop: 'Stop: {{name}}',
  uncounted_one: '{{count}} workshop without a count',
  uncounted_other: '{{count}} workshops without a count',
  chosen_one: '{{count}} measure counted from {{source}}',
  chosen_other: '{{count}} measures counted from {{source}}',
  refused: 'The choice was not kept',
  empty: {
    nothing: 'No difference',
    nothingText:
      'Where returns and sessions give the same measure, they agree. A measure that the return leaves out is counted from sessions.',
    noSessions: 'No session is logged',
    noSessionsText:
      'All figures come from returns. As soon as sessions are logged, what differs from the returns is listed here.',
    filtered: 'No difference answers these filters',
    clear: 'Clear the filters',
  },
};
