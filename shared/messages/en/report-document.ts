import type { Translated } from '#shared/messages/catalogue.ts';
import type { reportDocumentFr } from '#shared/messages/fr/report-document.ts';

/** English of {@link reportDocumentFr}. */
export const reportDocumentEn: Translated<typeof reportDocumentFr> = {
  perimeter: {
    all: 'The whole network',
    departement: 'Département: {{name}}',
    epci: 'Intercommunality: {{name}}',
    network: 'Network: {{name}}',
  },
  legend: {
    notReported: 'n.r.',
    notAvailable: 'n/a',
    notApplicable: 'not appl.',
  },
  month: { short: '{{month}}' },
  table: {
    total: 'Total',
    totalOnce: 'Total (each place counted once)',
    others: 'Others',
  },
  column: {
    run: '{{period}}',
    month: 'Month',
    day: 'Date',
    place: 'Place',
    commune: 'Commune',
    places: 'Places',
    share: 'Share',
  },
  area: {
    departement: 'Département',
    departementNone: 'Unknown commune',
    epci: 'Intercommunality',
    epciNone: 'No intercommunality or unknown commune',
    network: 'Network',
    networkNone: 'In no network',
  },
  rhythm: {
    monthly: 'Every month',
    quarterly: 'Every quarter',
    yearly: 'Every year',
    none: 'No return asked',
  },
  freshness: {
    under6: 'Under 6 months ago',
    from6to12: '6 to 12 months ago',
    from12to18: '12 to 18 months ago',
    over18: 'Over 18 months ago, or never',
  },
  event: {
    opening: 'Opening',
    resumption: 'Resumption',
    closure: 'Closure',
    suspension: 'Suspension',
    freeze: 'Freeze',
    arrival: 'Moved into the perimeter',
    departure: 'Moved out of the perimeter',
  },
  network: {
    title: 'The network',
    heading: {
      territory: 'Where the places are',
      networks: 'The networks',
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
  },
  measure: {
    response: 'Response rate',
    visits: 'Visits',
    users: 'Unique users',
    newUsers: 'New users',
    minutesOpen: 'Hours open',
    minutesUsed: 'Hours used',
    remoteHelp: 'Remote help',
    workshopsHeld: 'Workshops held',
    workshopSeats: 'Workshop seats',
    workshopAttended: 'Workshop attendance',
    individual: 'Individual support',
  },
  basis: { visits: 'Visits', users: 'Unique users' },
  part: {
    notStated: 'Not stated',
    gender: { woman: 'Women', man: 'Men', other: 'Other' },
    age: {
      under12: 'Under 12',
      from12to17: '12 to 17',
      from18to24: '18 to 24',
      from25to39: '25 to 39',
      from40to59: '40 to 59',
      from60to69: '60 to 69',
      over70: '70 and over',
      under18: 'Broad band: under 18',
      over60: 'Broad band: 60 and over',
    },
    situation: {
      education: 'In school or training',
      employed: 'Employed',
      withoutEmployment: 'Without employment',
      retired: 'Retired',
    },
    activity: {
      freeAccess: 'Free access',
      workshop: 'Workshops',
      individual: 'Individual support',
      schoolGroup: 'School groups',
      onlineProcedures: 'Online procedures',
      remote: 'Remote (not visits)',
    },
    residence: {
      sameCommune: 'Same commune',
      sameEpci: 'Same intercommunality',
      elsewhere: 'Elsewhere',
    },
  },
  usage: {
    title: 'Usage',
    heading: {
      months: 'Month by month',
      territory: 'By territory and by network',
      places: 'Place by place',
      publics: 'Publics and activities',
      far: 'Far-off publics',
    },
    closedApart: 'Place-months declared closed, counted apart: {{shown}}.',
    usersSum: 'Unique users: sum of places, double counts possible. They are never added over months.',
    usersMissing: 'No place declared its users for the whole period. Unique users are not added over months.',
    toDate: 'The period is not over: to date, only the place-months reported in both years are compared.',
    sessions: 'Detailed sessions: not applicable. These totals come from returns alone.',
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
      title: 'Places of exceptional weight',
      median: 'Median of places',
      without: 'Total without this place',
      all: 'All of these places',
      note: 'Places that hold over 15% of visits and over three times the median. Total with them ({{period}}): {{total}}.',
    },
    breakdown: {
      share: 'Share of the stated part',
      stated: 'Total stated',
      note: 'Shares are of what was stated, {{share}} of the total ({{of}}).',
      parents: 'Some places give a broad band as such; it is not added to the fine bands.',
      remoteApart: 'Remote help is not a visit: it is counted apart.',
      description:
        '{{title}}: one bar for each row of the table. Stated for {{share}} of the total ({{of}}).',
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
    far: {
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
  },
  method: {
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
    source: 'Records of places and usage returns of the register',
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
  },
  legendMeaning: {
    notReported: 'Not reported: nothing was declared. It is not a zero.',
    notAvailable: 'Not available: the sum has no meaning for want of a value to compare with.',
    notApplicable: 'Not applicable: the notion does not apply here.',
  },
  term: {
    visits: 'Visit',
    users: 'Unique users',
    newUsers: 'New users',
    open: 'Place open in the month',
    stopped: 'Suspended, frozen',
    response: 'Response rate',
    totals: 'Totals',
    shares: 'Shares',
    change: 'Gross change',
    constant: 'Constant perimeter',
    outlier: 'Place of exceptional weight',
    minutesOpen: 'Hours open',
    minutesUsed: 'Hours used',
    workshopsHeld: 'Workshops held',
    workshopSeats: 'Workshop seats',
    workshopAttended: 'Workshop attendance',
    individual: 'Individual support',
    remoteHelp: 'Remote help',
    freshness: 'Age of the last check',
    farPublics: 'Far-off publics',
    territory: 'Territory',
  },
  definition: {
    visits:
      'One person, one place, one day, workshops and school groups included. Remote help is counted apart.',
    users:
      'Different people who came to a place. They are never added over months: a period takes what each place declares for the whole of it. Sum of places, double counts possible.',
    newUsers: 'People who came for the first time, as each place declares them.',
    open: 'A place open, neither suspended nor frozen, at least one day of the month. A place counts once in totals, and once in each of its networks.',
    stopped:
      'Suspended: closed for a time, with a return expected. Frozen: the activity has stopped for want of means, the place stands.',
    response:
      'Place-months reported among those expected: those of places then open, by their reporting rhythm, once their months are over. Months in which a place said it was closed are apart.',
    totals:
      'The sum of what was reported, nothing estimated. A return of several months counts in the periods that hold it whole and is never spread.',
    shares:
      'Percentages of the stated part, with the stated share beside them. Rounded at display only: they may not add up to 100%.',
    change:
      '(N − N−1) ÷ N−1, the same months a year earlier. Not available when N−1 is zero or was not reported.',
    constant:
      'The place-months reported in both years, closed months left out; a merged place is grouped with the one it joined. The number of place-months compared is stated.',
    outlier:
      'Where ten places or more reported: a place that holds over 15% of a total and over three times the median. It is named and the total is also given without it.',
    minutesOpen: 'Time during which the places were open to the public, as they declare it.',
    minutesUsed: 'Time during which workstations were used, as the places declare it.',
    workshopsHeld: 'Workshops that took place, as the places declare them.',
    workshopSeats: 'Seats offered in workshops, as the places declare them.',
    workshopAttended: 'People present at workshops. A workshop without a count is not reported.',
    individual: 'Visits for individual support, taken from the returns.',
    remoteHelp: 'Help given from a distance, counted apart from visits.',
    freshness: 'Time since the record of the place was last checked.',
    farPublics:
      'Three separate shares, never added: without employment (situation stated), 60 and over (age stated), places of rural or priority areas.',
    territory:
      'Each month counts in the commune where the place then was. Both periods are read with a single vintage of communes and intercommunalities.',
  },
};
