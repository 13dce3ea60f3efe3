import type { Translated } from '#shared/messages/catalogue.ts';
import type { reportDashboardFr } from '#shared/messages/fr/report-dashboard.ts';

/** English of {@link reportDashboardFr}. */
export const reportDashboardEn: Translated<typeof reportDashboardFr> = {
  against: {
    months: 'Same months of {{year}}',
    toDate: 'Same days of {{year}}',
    day: 'On {{day}}',
  },
  figure: {
    openPlaces: {
      title: 'Open places',
      definition:
        'Places open that day, neither suspended nor frozen. A place counts once, however many networks it is in.',
      suspended_one: '{{shown}} suspended place',
      suspended_other: '{{shown}} suspended places',
      frozen_one: '{{shown}} frozen place',
      frozen_other: '{{shown}} frozen places',
    },
    ftePresent: {
      title: 'FTE at work',
      definition:
        'Shares of the assignments running that day, less absences, plus replacements. Volunteers apart. “n of N”: posts whose share is known.',
    },
    withoutAnimator: {
      title: 'Places without an animator',
      expected_one: 'Of {{shown}} open place meant to have an animator',
      expected_other: 'Of {{shown}} open places meant to have an animator',
    },
    fresh: {
      title: 'Records checked within a year',
      definition: 'Share of open places whose record was checked over the last twelve months.',
      note: 'A record keeps its last check only: there is no comparison with last year.',
    },
    loans: { title: 'Loans handed over since 1 January' },
    loansOut: {
      title: 'Loans out',
      definition: 'Loans handed over, not all returned at the end of that day.',
    },
    overdueLoans: { title: 'Overdue loans' },
    tickets: { title: 'Tickets opened since 1 January' },
    ticketsPending: { title: 'Tickets to solve' },
    ticketsLate: {
      title: 'Tickets past their target',
      definition:
        'Tickets to solve that are past a target: first response or resolution, in the working time of the level that answers.',
    },
  },
  trend: { current: 'These twelve months', before: 'A year earlier' },
  tickets: {
    description:
      'Tickets opened each month, and the same month a year earlier; the month under way stops today, and on the same day a year earlier.',
  },
  response: {
    finding: 'Response rate: {{rate}} for {{month}}',
    description:
      'Returns received out of those expected, month by month, and a year earlier. A month in which nothing was due leaves a gap.',
  },
};
