import type { Translated } from '#shared/messages/catalogue.ts';
import type { reportDefinitionsFr } from '#shared/messages/fr/report-definitions.ts';

/** English of {@link reportDefinitionsFr}. */
export const reportDefinitionsEn: Translated<typeof reportDefinitionsFr> = {
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
  workshopsHeld: 'Workshops that took place, from returns or, where they are silent, from sessions.',
  workshopSeats: 'Seats offered in workshops, from returns or, where they are silent, from sessions.',
  workshopAttended: 'People present at workshops. A workshop without a count is not reported.',
  individual: 'Visits for individual support, from returns or, where they are silent, from sessions.',
  accompaniments:
    'From sessions: the persons of an individual session (one where none is listed) and the participants of workshops. A workshop without a count is not reported and adds nobody.',
  remoteHelp:
    'Help given from a distance, counted apart from visits, from returns or, where they are silent, from sessions.',
  freshness: 'Time since the record of the place was last checked.',
  farPublics:
    'Three separate shares, never added: without employment (situation stated), 60 and over (age stated), places of rural or priority areas.',
  territory:
    'Each month counts in the commune where the place then was. Both periods are read with a single vintage of communes and intercommunalities.',
  fte: 'Assigned: sum of the shares of running assignments. Present: less absences, plus replacements found. Volunteers apart. Over a period each share counts in proportion to its days (days ÷ days of the period). A share that is not known adds nothing and is not a zero: “n of N” tells how many posts have a known share.',
  animatorExpected:
    'An open place meant to have an animator, to which nobody is assigned that day. Other places are not flagged.',
  training:
    'Share of the animators in post on the last day of the period who followed at least one training begun in the period.',
  passable:
    'A skill for which all three conditions hold: the animator is willing, is able to teach it, and the employer frees the time.',
  covered: 'An absence for which a replacement was found, at one place at least.',
  loanUse:
    'Days out ÷ days on which it could be lent: in stock, not in repair, retired or allotted to a place for good. A calendar day counts once. What is followed by quantity is left out; without a day of acquisition, an item counts from the start of the period.',
  loanOf:
    'A loan counts in the year of its hand-over and in the EPCI where its borrower then was. A kit lent is one loan. Lengths run from the day of the hand-over to the day of the last return, both included; the median is a length that was observed (nearest rank).',
  overdue:
    'A loan handed over, due before that day, of which something was still out. Extensions agreed by then are counted.',
  stockValue:
    'Sum of what the equipment in stock was worth when it came, without depreciation. “n of N”: records whose value is known; the others add nothing.',
  repairCost:
    'Sum of the known costs of repairs and upkeep begun in the period. An unknown cost is not a zero: “n of N” tells how many are known.',
  ticketFirst:
    'Working time from the opening of a ticket to the first answer, by the calendar of the level that answers: hours of each day, closures, public holidays.',
  ticketResolution:
    'Working time from the opening to the last solution, less the time waiting on the caller; waiting on a third party counts and is also shown apart; reopening resumes the clock. A ticket counts in the month of its opening.',
  ticketTarget:
    'Tickets answered or solved in time, among those that are or are past their target. A ticket past its target counts as missed, even while it waits.',
  ninthDecile:
    'Ninth decile by the nearest rank: the value of a real ticket, under which nine in ten lie. Pending tickets are not in it; their number is told.',
};
