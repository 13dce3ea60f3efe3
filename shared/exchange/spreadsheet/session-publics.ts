import type { Day } from '#shared/domain/calendar/day.ts';
import { readAgeBand } from '#shared/domain/session/age-band.ts';
import { countedIn, isDescribed, type PublicCounts } from '#shared/domain/session/counted-groups.ts';
import { type ParticipantGroup, participantParts } from '#shared/domain/session/session.ts';
import type { PlanningContext } from './planning-context.ts';
import { codeAmong, readCode } from './read-codes.ts';
import type { Given, SheetReading } from './sheet-reading.ts';
import type { FieldKeyOf } from './target-fields.ts';
import { readCount } from './values/numbers.ts';

type Columns<P extends string> = readonly (readonly [P, FieldKeyOf['session']])[];

/** The column that counts each part of a public. */
export const publicColumns = {
  gender: [
    ['woman', 'genderWoman'],
    ['man', 'genderMan'],
    ['other', 'genderOther'],
  ],
  age: [
    ['under12', 'ageUnder12'],
    ['from12to17', 'ageFrom12to17'],
    ['under18', 'ageUnder18'],
    ['from18to24', 'ageFrom18to24'],
    ['from25to39', 'ageFrom25to39'],
    ['from40to59', 'ageFrom40to59'],
    ['from60to69', 'ageFrom60to69'],
    ['over70', 'ageOver70'],
    ['over60', 'ageOver60'],
  ],
  situation: [
    ['education', 'situationEducation'],
    ['employed', 'situationEmployed'],
    ['withoutEmployment', 'situationWithoutEmployment'],
    ['retired', 'situationRetired'],
  ],
  residence: [
    ['sameCommune', 'residenceSameCommune'],
    ['sameEpci', 'residenceSameEpci'],
    ['elsewhere', 'residenceElsewhere'],
  ],
} as const satisfies { readonly [P in keyof PublicCounts]: Columns<ParticipantGroup[P]> };

/** What the columns of a row that count persons say; null where none says anything. */
export function readCounts(reading: SheetReading): PublicCounts | null {
  const counts = {
    gender: countsOf(reading, publicColumns.gender),
    age: fineBands(countsOf(reading, publicColumns.age)),
    situation: countsOf(reading, publicColumns.situation),
    residence: countsOf(reading, publicColumns.residence),
  };
  return Object.values(counts).every((parts) => parts.length === 0) ? null : counts;
}

/** The one person that a row describes; null where it describes none. */
export function readPerson(
  reading: SheetReading,
  context: PlanningContext,
  day: Day | null,
): Omit<ParticipantGroup, 'count'> | null {
  const { gender, situation, residence } = participantParts;
  const person = {
    gender: codeAmong(gender, readCode(reading, 'gender', context)) ?? 'notStated',
    age: readAge(reading, context, day) ?? 'notStated',
    situation: codeAmong(situation, readCode(reading, 'situation', context)) ?? 'notStated',
    residence: codeAmong(residence, readCode(reading, 'residence', context)) ?? 'notStated',
  };
  return isDescribed(person) ? person : null;
}

/** A public that describes more persons than took part, and the first column that counts it; null where none does. */
export function overCounted(
  reading: SheetReading,
  counts: PublicCounts,
  total: number,
): { readonly given: Given; readonly sum: number } | null {
  for (const name of ['gender', 'age', 'situation', 'residence'] as const) {
    const sum = countedIn(counts[name]);
    if (sum <= total) continue;
    const given = publicColumns[name].flatMap(([, key]) => reading.given(key))[0];
    if (given !== undefined) return { given, sum };
  }
  return null;
}

function readAge(
  reading: SheetReading,
  context: PlanningContext,
  day: Day | null,
): ParticipantGroup['age'] | null {
  const given = reading.first('age');
  const band = given === null ? null : readAgeBand(given.text, day);
  return band ?? codeAmong(participantParts.age, readCode(reading, 'age', context));
}

function countsOf<P extends string>(reading: SheetReading, columns: Columns<P>): (readonly [P, number])[] {
  const counts: (readonly [P, number])[] = [];
  for (const [part, key] of columns) {
    let sum: number | null = null;
    for (const given of reading.given(key)) {
      const read = readCount(given.text);
      if (!read.ok) reading.tell(read.code, given);
      else sum = (sum ?? 0) + read.value;
    }
    if (sum !== null) counts.push([part, sum]);
  }
  return counts;
}

/** A coarser band that the fine ones beside it add up to (60+ beside 60–69 and 70+) says nothing more. */
function fineBands(counts: readonly (readonly [ParticipantGroup['age'], number])[]) {
  const of = (part: string): number => counts.find(([one]) => one === part)?.[1] ?? 0;
  const repeats: Readonly<Record<string, number>> = {
    under18: of('under12') + of('from12to17'),
    over60: of('from60to69') + of('over70'),
  };
  return counts.filter(([part, count]) => {
    const fine = repeats[part];
    return fine === undefined || fine === 0 || fine !== count;
  });
}
