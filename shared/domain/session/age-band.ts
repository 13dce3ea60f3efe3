import type { Day } from '#shared/domain/calendar/day.ts';
import type { ParticipantGroup } from '#shared/domain/session/session.ts';

type AgePart = ParticipantGroup['age'];

const OLDEST = 120;
const bands: readonly (readonly [number, number, AgePart])[] = [
  [0, 11, 'under12'],
  [12, 17, 'from12to17'],
  [18, 24, 'from18to24'],
  [25, 39, 'from25to39'],
  [40, 59, 'from40to59'],
  [60, 69, 'from60to69'],
  [70, OLDEST, 'over70'],
  [0, 17, 'under18'],
  [60, OLDEST, 'over60'],
];

/**
 * The band of an age as lists write it: years (`34`, `34 ans`), a year of birth, a band (`18-24 ans`, `moins de 18 ans`,
 * `<12`, `70 et +`). Null for a band that the register does not have (`35-60`): it says nothing surely.
 *
 * @param day of the session, for a year of birth: the year alone makes the age right to a year
 */
export function readAgeBand(text: string, day: Day | null): AgePart | null {
  const plain = text
    .toLowerCase()
    .replace(/\bans?\b/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  const alone = /^(\d{1,4})$/.exec(plain);
  if (alone !== null) {
    const number = Number(alone[1]);
    const years = number >= 1_900 && day !== null ? Number(day.slice(0, 4)) - number : number;
    return bands.find(([from, to]) => years >= from && years <= to)?.[2] ?? null;
  }
  const run = /^(?:de |entre )?(\d{1,2}) ?(?:-|–|—|à|a|et|\/) ?(\d{1,2})$/.exec(plain);
  if (run !== null) return bandOf(Number(run[1]), Number(run[2]));
  const under = /^(?:(?:<|-|–|−) ?|moins de |jusqu['’]à )(\d{1,2})$/.exec(plain);
  if (under !== null) return bandOf(0, Number(under[1]) - 1);
  const over =
    /^(?:(?:\+|>|≥|>=) ?(?:de )?|plus de |à partir de )(\d{1,2})(?: et (?:plus|\+))?$/.exec(plain) ??
    /^(\d{1,2}) ?(?:et (?:plus|\+)|\+|ou plus|et au[- ]delà)$/.exec(plain);
  return over === null ? null : bandOf(Number(over[1]), OLDEST);
}

function bandOf(from: number, to: number): AgePart | null {
  return bands.find(([first, last]) => first === from && last === to)?.[2] ?? null;
}
