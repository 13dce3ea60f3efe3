import { type ParticipantGroup, type ParticipantPublic, participantParts } from './session.ts';

type Counts<P extends ParticipantPublic> = readonly (readonly [ParticipantGroup[P], number])[];

/** Persons by part, one public apart from another, as sheets with a column a part count them. */
export type PublicCounts = { readonly [P in ParticipantPublic]: Counts<P> };

/** How many persons a public describes. */
export function countedIn(counts: readonly (readonly [string, number])[]): number {
  return counts.reduce((sum, [, count]) => sum + count, 0);
}

/**
 * Groups that give the same numbers, part by part, as publics counted apart; who is not described is *not stated*.
 * `crossed` tells whether they say truly who is in two parts at once (a woman of 60 to 69): so for one person, and where
 * one public at most has several parts. Else persons are paired in the order of the parts, and only each public alone is right.
 *
 * @param total how many took part: no public describes more
 */
export function groupsOfCounts(
  counts: PublicCounts,
  total: number,
): { readonly groups: ParticipantGroup[]; readonly crossed: boolean } {
  const gender = laidOut(counts.gender, total, 'notStated');
  const age = laidOut(counts.age, total, 'notStated');
  const situation = laidOut(counts.situation, total, 'notStated');
  const residence = laidOut(counts.residence, total, 'notStated');
  const ends = [...new Set([gender, age, situation, residence].flatMap(({ ends }) => ends))].sort(
    (a, b) => a - b,
  );
  const groups: ParticipantGroup[] = [];
  let from = 0;
  for (const end of ends) {
    const group = {
      count: end - from,
      gender: gender.at(from),
      age: age.at(from),
      situation: situation.at(from),
      residence: residence.at(from),
    };
    if (end > from && isDescribed(group)) groups.push(group);
    from = end;
  }
  const manifold = [gender, age, situation, residence].filter(({ ends }) => ends.length > 1);
  return { groups, crossed: manifold.length < 2 };
}

/** How many persons of some groups are in each part of a public, in the order of the parts; parts without any left out. */
export function countsOfGroups(
  groups: readonly ParticipantGroup[],
  name: ParticipantPublic,
): readonly (readonly [string, number])[] {
  const counts: (readonly [string, number])[] = [];
  for (const part of participantParts[name]) {
    const count = groups.reduce((sum, group) => (group[name] === part ? sum + group.count : sum), 0);
    if (count > 0) counts.push([part, count]);
  }
  return counts;
}

/** Whether something is known of the persons of a group. */
export function isDescribed({ gender, age, situation, residence }: Omit<ParticipantGroup, 'count'>): boolean {
  return [gender, age, situation, residence].some((part) => part !== 'notStated');
}

/** Persons in a row, part after part: where each part ends, and the part of the person at an index. */
function laidOut<P extends string>(
  counts: readonly (readonly [P, number])[],
  total: number,
  notStated: P,
): { readonly ends: readonly number[]; readonly at: (person: number) => P } {
  const runs: { part: P; end: number }[] = [];
  let end = 0;
  for (const [part, count] of counts) {
    if (count <= 0) continue;
    end += count;
    runs.push({ part, end });
  }
  if (total > end) runs.push({ part: notStated, end: total });
  return {
    ends: runs.map((run) => run.end),
    at: (person) => runs.find((run) => person < run.end)?.part ?? notStated,
  };
}
