import type { Translated } from '#shared/messages/catalogue.ts';
import type { reportNetworkFr } from '#shared/messages/fr/report-network.ts';

/** English of {@link reportNetworkFr}. */
export const reportNetworkEn: Translated<typeof reportNetworkFr> = {
  title: 'The network',
  heading: {
    territory: 'Where the places are',
    networks: 'The networks',
    hubs: 'Hubs',
    itinerant: 'Itinerant places and their stops',
    state: 'Follow-up of places',
    events: 'What changed',
  },
  key: {
    open: {
      title: 'Places open on {{day}}',
      definition:
        'Places open to the public on the last day of the period, neither suspended nor frozen. A place counts once.',
    },
    openings: {
      title: 'Openings',
      definition: 'Places that opened during the period, for the first time or after a closure.',
    },
    closures: {
      title: 'Closures',
      definition: 'Places that closed during the period.',
      stopped: '{{shown}} of them were already suspended or frozen',
    },
    suspended: {
      title: 'Suspended places',
      definition: 'Places closed for a time on the last day of the period, with a return expected.',
    },
    frozen: {
      title: 'Frozen places',
      definition:
        'Places whose activity has stopped for want of means on the last day of the period; the place stands.',
    },
  },
  equation:
    'From the start to the end of the period ({{period}}), open places: {{start}}; openings: +{{openings}}; resumptions: +{{resumptions}}; closures: −{{closures}}; suspensions: −{{suspensions}}; freezes: −{{freezes}}; open at the end: {{end}}.',
  equationMoved:
    'From the start to the end of the period ({{period}}), open places: {{start}}; openings: +{{openings}}; resumptions: +{{resumptions}}; moved in: +{{arrivals}}; closures: −{{closures}}; suspensions: −{{suspensions}}; freezes: −{{freezes}}; moved out: −{{departures}}; open at the end: {{end}}.',
  stock: {
    title: 'Open places, from the start to the end of the period',
    column: 'Movement',
    row: {
      start: 'Open at the start',
      openings: 'Openings',
      resumptions: 'Resumptions after a suspension or a freeze',
      arrivals: 'Moved into the perimeter',
      closures: 'Closures of open places',
      suspensions: 'Suspensions',
      freezes: 'Freezes',
      departures: 'Moved out of the perimeter',
      end: 'Open at the end',
    },
    note: 'The start is the eve of the first day; the end is the last day. A place whose opening date is unknown is held to have been open since ever.',
    stopped:
      'Places that closed while suspended or frozen, outside this sum: {{current}} ({{before}} a year earlier).',
  },
  months: {
    title: 'Open places month by month',
    current: 'Open in the month',
    before: 'Open in the same month, a year earlier',
    note: 'A place open at least one day counts for the month.',
    more_one: '{{end}} place open on {{day}}, {{difference}} more than a year earlier',
    more_other: '{{end}} places open on {{day}}, {{difference}} more than a year earlier',
    fewer_one: '{{end}} place open on {{day}}, {{difference}} fewer than a year earlier',
    fewer_other: '{{end}} places open on {{day}}, {{difference}} fewer than a year earlier',
    same_one: '{{end}} place open on {{day}}, as many as a year earlier',
    same_other: '{{end}} places open on {{day}}, as many as a year earlier',
    description:
      'Line of the places open in each month: from {{first}} in the first month to {{last}} in the last, with the line of the same months a year earlier ({{before}}).',
  },
  area: {
    departement: { title: 'Places by département on {{day}}' },
    epci: { title: 'Places by intercommunality on {{day}}' },
    network: {
      title: 'Places by network on {{day}}',
      note: 'A place counts in each of its networks: the rows may add up to more than the total.',
    },
    column: {
      start: 'Open at the start',
      openings: 'Openings',
      resumptions: 'Resumptions',
      closures: 'Closures',
      stops: 'Suspensions and freezes',
      moves: 'Moved in less moved out',
      end: 'Open at the end',
    },
    finding: '{{name}}: {{share}} of the places open on {{day}} ({{shown}})',
    plainFinding: '{{area}}: places open on {{day}}',
    description: 'Bars: places open on {{day}}, one bar for each row of the table ({{area}}).',
  },
  hubs: {
    finding_one: 'On {{day}}, {{shown}} hub supports {{places}} open places.',
    finding_other: 'On {{day}}, {{shown}} hubs support {{places}} open places.',
    title: 'Hubs and the places they support on {{day}}',
    hub: 'Hub (EPND)',
    places: 'Places supported',
    note: 'Open places of the perimeter, by the hub given on their record.',
  },
  itinerant: {
    finding_one:
      'On {{day}}, {{shown}} place goes from stop to stop: {{stops}} stops in {{communes}} communes.',
    finding_other:
      'On {{day}}, {{shown}} places go from stop to stop: {{stops}} stops in {{communes}} communes.',
    title: 'Itinerant places on {{day}}',
    list: 'Stops served on {{day}}',
    form: 'Form',
    only: 'Itinerant',
    both: 'Fixed and itinerant',
    stops: 'Stops',
    stop: 'Stop',
    communes: 'Communes served',
    since: 'Served since',
    note: 'An itinerant place counts once; its stops are counted apart.',
    unknown_one: 'The stops of {{shown}} place are not reported.',
    unknown_other: 'The stops of {{shown}} places are not reported.',
  },
  animator: {
    title: 'Open places by whether an animator is meant to be there, on {{day}}',
    column: 'Animator',
    expected: 'Meant to have one',
    notExpected: 'Not meant to',
    undecided: 'Not decided',
    note: 'Only places meant to have an animator are flagged when they have none.',
  },
  rhythm: {
    title: 'Open places by reporting rhythm on {{day}}',
    column: 'Rhythm',
    note: 'A place that is asked for no return does not enter the response rate.',
  },
  freshness: {
    title: 'Age of the last check of each record, on {{day}}',
    column: 'Last check',
    note: 'Open, suspended or frozen places. Records never checked: {{never}}.',
    finding: '{{share}} of records checked within the last 12 months',
    description: 'Bars: records by age of their last check; {{fresh}} of {{total}} are under 12 months.',
  },
  events: {
    title: 'Openings, closures and stops of the period',
    column: 'Event',
    successor: 'Merged into',
    none: 'Nothing changed during the period.',
  },
};
