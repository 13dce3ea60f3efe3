import type { Translated } from '#shared/messages/catalogue.ts';
import type { reportAnimatorsFr } from '#shared/messages/fr/report-animators.ts';

export const reportAnimatorsEn: Translated<typeof reportAnimatorsFr> = {
  title: 'Animators',
  heading: {
    where: 'Where animators work',
    places: 'Places without an animator',
    employment: 'Status and contracts',
    training: 'Training and skills',
    absences: 'Absences and replacements',
  },
  none: 'The register holds no animator.',
  toDate:
    'The period is not over: the figures of this chapter cover the days from {{first}} to {{last}}, and the same days a year earlier.',
  toldNote:
    'A post is an animator at a place. “n of N”: posts whose share is known; the others add nothing to the total.',
  column: {
    inPost: 'Animators in post',
    assigned: 'FTE assigned',
    present: 'FTE present',
    volunteers: 'Volunteers (FTE)',
    expected: 'Animator expected (places)',
    without: 'Of which without one',
  },
  key: {
    inPost: {
      title: 'Animators in post on {{day}}',
      definition: 'People assigned to one place at least that day, volunteers included. Each counts once.',
      pool: 'Members of the replacement pool without an assignment, besides: {{shown}}',
    },
    assigned: {
      title: 'FTE assigned',
      definition:
        'Sum of the shares of assignments, each in proportion to its days in the period. Volunteers apart. “n of N”: posts whose share is known.',
    },
    present: {
      title: 'FTE present',
      definition:
        'FTE assigned, less absences, plus replacements found, in proportion to the days. Volunteers apart.',
    },
    volunteers: {
      title: 'FTE assigned, volunteers',
      definition: 'Sum of the shares of volunteers’ assignments, in proportion to their days. Counted apart.',
    },
    expected: {
      title: 'Places meant to have an animator',
      definition: 'Places open on the last day and marked as meant to have an animator.',
      undecided_one: '{{shown}} open place where this is not decided is not counted',
      undecided_other: '{{shown}} open places where this is not decided are not counted',
    },
    without: {
      title: 'Of which without one on {{day}}',
      definition:
        'Those to which nobody is assigned that day. An absent animator stays assigned to the place.',
    },
    trained: {
      title: 'Animators trained in the period',
      definition:
        'Share of the animators in post on the last day who followed at least one training in the period.',
    },
    covered: {
      title: 'Absences replaced',
      definition:
        'Share of the absences of the period for which a replacement was found, at one place at least.',
    },
  },
  months: {
    title: 'FTE month by month',
    finding: '{{assigned}} FTE assigned on average over the period, {{present}} present',
    description:
      'Lines of FTE assigned and present, month by month: present, from {{first}} in the first month to {{last}} in the last. A third line shows FTE present a year earlier ({{before}} on average).',
    presentBefore: 'FTE present, {{period}}',
    note: 'Mean of the days of the month. Volunteers are apart.',
  },
  area: {
    departement: { title: 'Animators by département' },
    epci: { title: 'Animators by intercommunal body' },
    network: {
      title: 'Animators by network',
      note: 'A place counts in each of its networks: the sum of the rows may exceed the total.',
    },
    note: 'FTE: mean of the period. Animators and places: on {{day}}; an animator counts once in each row where they work. Volunteers: FTE assigned.',
    finding: '{{name}}: {{shown}} FTE present out of {{total}}',
    plainFinding: '{{area}}: FTE present',
    description:
      'Bars: FTE present, mean from {{first}} to {{last}}, a bar for each row of the table ({{area}}).',
  },
  places: {
    noneExpected: 'On {{day}}, no open place is marked as meant to have an animator.',
    allStaffed_one: 'On {{day}}, the one place meant to have an animator has one.',
    allStaffed_other: 'On {{day}}, all {{expected}} places meant to have an animator have one.',
    finding_one: 'On {{day}}, {{shown}} place has no animator, of {{expected}} meant to have one.',
    finding_other: 'On {{day}}, {{shown}} places have no animator, of {{expected}} meant to have one.',
    annexed: 'They are listed at the end of the chapter.',
    title: 'Places without an animator on {{day}}',
    since: 'Last day with one',
    never: 'Never had one',
    note: 'Open places meant to have an animator, to which nobody is assigned. “Never had one”: no assignment that ended is known.',
  },
  split: {
    status: {
      title: 'Animators by status',
      column: 'Status',
      finding: '{{name}}: {{shown}} FTE assigned out of {{total}}, volunteers included',
      description: 'Bars: FTE assigned by status, mean of the period that ends on {{day}}.',
    },
    kind: { title: 'Animators by kind', column: 'Kind' },
    employer: { title: 'Animators by kind of employer', column: 'Kind of organisation' },
    total: 'Total, volunteers included',
    note: 'Animators: in post on {{day}}. FTE: mean of the period; those present include replacements.',
  },
  status: {
    employee: 'Employee',
    civilServant: 'Civil servant',
    civicService: 'Civic service',
    volunteer: 'Volunteer',
    selfEmployed: 'Self-employed',
    trainee: 'Trainee or apprentice',
    other: 'Other',
  },
  kind: {
    specialist: 'Specialist',
    occasional: 'Occasional',
    itinerant: 'Itinerant',
    pool: 'Replacement pool',
  },
  contract: {
    permanent: 'Permanent',
    fixedTerm: 'Fixed term',
    subsidised: 'Subsidised',
    tenured: 'Tenured',
    agreement: 'Agreement',
    other: 'Other',
  },
  contracts: {
    none: 'No contract of an animator in post ends within six months of {{day}}.',
    finding_one: '{{shown}} contract ends within six months of {{day}}',
    finding_other: '{{shown}} contracts end within six months of {{day}}',
    sentence_one: '{{shown}} contract ends within six months of {{day}}.',
    sentence_other: '{{shown}} contracts end within six months of {{day}}.',
    description: 'Bars: contracts ending by month, within six months of {{day}}.',
    ends: 'Contracts ending',
    byMonth: 'Contracts ending within six months of {{day}}, by month',
    note: 'Animators in post whose contract’s end is known.',
    list: 'Contracts ending within six months of {{day}}',
    to: 'End of contract',
    places: 'Places concerned',
    contract: 'Contract',
  },
  training: {
    coverage:
      'Over the 36 months from {{from}} to {{day}}, {{trained}} animators in post out of {{animators}} ({{share}}) followed at least one training.',
    none: 'No training is dated in the period.',
    finding_one: '{{shown}} training followed, by {{animators}} different animators',
    finding_other: '{{shown}} trainings followed, by {{animators}} different animators',
    description: 'Bars: trainings followed by theme, from {{first}} to {{last}}.',
    title: 'Trainings by theme',
    theme: 'Theme',
    noTheme: 'Theme not stated',
    trainings: 'Trainings followed',
    animators: 'Different animators',
    hours: 'Hours',
    note: 'Trainings begun from {{first}} to {{last}}, followed by animators in post at least one day of the period. “n of N”: trainings whose length is known.',
    undated_one: '{{shown}} training without a date counts in no period.',
    undated_other: '{{shown}} trainings without a date count in no period.',
  },
  skills: {
    title: 'Skills of the animators in post on {{day}}',
    animators: 'Animators',
    passable: 'Can pass it on',
    unknown: 'To be clarified',
    refused: 'Cannot',
    note: 'A skill can be passed on when all three conditions hold: the animator is willing, is able to teach it, and the employer frees the time. “To be clarified”: none is refused, one at least is not known.',
  },
  absences: {
    none: 'No absence is known, neither for the period nor a year earlier.',
    title: 'Absences of the period and replacements',
    state: 'Outcome',
    covered: 'Replaced, at one place at least',
    asked: 'Replacement asked for, awaited',
    notCovered: 'Replacement asked for, not found',
    notAsked: 'No replacement asked for',
    note: 'Absences of one day at least from {{first}} to {{last}}, of animators then in post. Each counts once.',
  },
};
