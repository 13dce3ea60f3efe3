import type { Translated } from '#shared/messages/catalogue.ts';
import type { reportMethodFr } from '#shared/messages/fr/report-method.ts';

/** English of {@link reportMethodFr}. */
export const reportMethodEn: Translated<typeof reportMethodFr> = {
  title: 'Method',
  heading: {
    response: 'Response rate by measure',
    missing: 'What is missing',
    definitions: 'Definitions',
    legend: 'Legend',
  },
  factsTitle: 'What these figures stand on',
  what: 'Item',
  value: 'Value',
  fact: {
    period: 'Period',
    before: 'Compared with',
    perimeter: 'Perimeter',
    day: 'Figures as of',
    vintage: 'Vintage of communes',
    source: 'Sources',
    outside: 'Estimates',
  },
  onDay: '{{day}}',
  source: 'Records of places and animators, returns of usage and sessions of the register',
  sources: {
    heading: 'Returns and sessions',
    rule: 'One source counts for a place, a month and a measure, never both. The return counts where it gives the measure; the sessions count where it does not, or where they were chosen. A session answers no return: the response rate leaves it out.',
    title: 'Where each total comes from, in place-months',
    fromReturns: 'From returns',
    fromSessions: 'From sessions',
    inWorkshop: 'Visits in workshops',
    individual: 'Individual support',
    noneDiffers: 'Where a return and sessions give the same measure, they agree.',
    differing_one:
      '{{shown}} measure of a return differs from what the sessions of the same months give; one of the two counts.',
    differing_other:
      '{{shown}} measures of returns differ from what the sessions of the same months give; one of the two counts.',
  },
  noEstimate: 'None: what was not reported is not replaced',
  vintageNote:
    'Both periods are read with the same communes and intercommunalities (vintage {{vintage}}); former codes are converted.',
  straddling_one:
    '{{shown}} return covers months outside the period: it is not in the totals, since a return is never spread.',
  straddling_other:
    '{{shown}} returns cover months outside the period: they are not in the totals, since a return is never spread.',
  overlapped_one:
    '{{shown}} return of visits is covered by a longer return of the same place: only the longest counts.',
  overlapped_other:
    '{{shown}} returns of visits are covered by a longer return of the same place: only the longest counts.',
  unasked_one:
    '{{shown}} place-month was reported without being expected (place not open, or no return asked): it counts in totals, not in “n of N”.',
  unasked_other:
    '{{shown}} place-months were reported without being expected (place not open, or no return asked): they count in totals, not in “n of N”.',
  closed_one: '{{shown}} place-month declared closed is counted apart.',
  closed_other: '{{shown}} place-months declared closed are counted apart.',
  measures: {
    title: 'Place-months that reported each measure',
    reported: 'Reported',
    expected: 'Expected',
    before: 'Rate a year earlier',
    note: 'A place-month is one place for one month. Unique users: place-months covered by a declaration for the whole period.',
  },
  silent: {
    none: 'Every place that was asked answered at least once.',
    finding_one: '{{shown}} place that was asked reported nothing over the period.',
    finding_other: '{{shown}} places that were asked reported nothing over the period.',
    title: 'Places that never answered',
    expected: 'Months expected',
  },
  communes: {
    none: 'The commune of each place is known.',
    finding_one: '{{shown}} place has an unknown commune: it counts in totals, in no territory.',
    finding_other: '{{shown}} places have an unknown commune: they count in totals, in no territory.',
    title: 'Places whose commune is unknown',
    given: 'Commune given',
    code: 'Code given',
  },
  unknownDates_one:
    '{{shown}} open place has no known opening date: it is held to have been open since ever.',
  unknownDates_other:
    '{{shown}} open places have no known opening date: they are held to have been open since ever.',
};
