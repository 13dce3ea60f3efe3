import type { ParticipantGroup, SessionTheme } from '#shared/domain/session/session.ts';
import type { PlaceKind } from './place-kind.ts';
import type { Random } from './random.ts';

/** Themes of workshops and of support, as often as they come. */
export const themeWeights: Readonly<
  Record<'workshop' | 'individual', readonly (readonly [SessionTheme | 'own' | null, number])[]>
> = {
  workshop: [
    ['equipment', 12],
    ['internet', 9],
    ['email', 8],
    ['smartphone', 16],
    ['onlineProcedures', 11],
    ['officeTools', 10],
    ['security', 8],
    ['jobSearch', 4],
    ['socialNetworks', 4],
    ['parenting', 3],
    ['health', 3],
    ['creation', 6],
    ['culture', 3],
    ['own', 2],
    ['other', 2],
    [null, 1],
  ],
  individual: [
    ['onlineProcedures', 42],
    ['smartphone', 16],
    ['email', 10],
    ['jobSearch', 9],
    ['equipment', 8],
    ['health', 5],
    ['security', 3],
    ['officeTools', 3],
    ['other', 2],
    [null, 2],
  ],
};

/** One of a public's values by the weights of a kind of place, or *not stated*. */
function drawPart<P extends string>(
  shares: PlaceKind['shares'],
  prefix: string,
  parts: readonly P[],
  random: Random,
): P {
  return random.weighted(parts.map((part) => [part, weightOf(shares, `${prefix}.${part}`)] as const));
}

/** A few do not say. */
const UNSTATED = 6;

function weightOf(shares: Readonly<Record<string, number | undefined>>, measure: string): number {
  return measure.endsWith('.notStated') ? UNSTATED : (shares[measure] ?? 0);
}

const ages = [
  'under12',
  'from12to17',
  'from18to24',
  'from25to39',
  'from40to59',
  'from60to69',
  'over70',
  'notStated',
] as const;
const situations = ['education', 'employed', 'withoutEmployment', 'retired', 'notStated'] as const;

/** How likely each situation is at an age beside what it is at any: a schoolchild has not retired. */
const likelihoods: Readonly<Partial<Record<(typeof ages)[number], Readonly<Record<string, number>>>>> = {
  under12: { employed: 0, withoutEmployment: 0, retired: 0 },
  from12to17: { employed: 0, withoutEmployment: 0, retired: 0 },
  from18to24: { retired: 0 },
  from25to39: { education: 0.15, retired: 0 },
  from40to59: { education: 0.03, retired: 0.02 },
  from60to69: { education: 0, employed: 0.3, withoutEmployment: 0.4, retired: 3 },
  over70: { education: 0, employed: 0, withoutEmployment: 0, retired: 3 },
};

function drawSituation(
  age: (typeof ages)[number],
  shares: PlaceKind['shares'],
  random: Random,
): (typeof situations)[number] {
  return random.weighted(
    situations.map((situation) => {
      const likelihood = likelihoods[age]?.[situation] ?? 1;
      return [situation, weightOf(shares, `situation.${situation}`) * likelihood] as const;
    }),
  );
}

/** Who took part, as far as it was noted: persons alike are told together. @param residence whether it was asked */
export function drawGroups(
  persons: number,
  kind: PlaceKind,
  residence: boolean,
  random: Random,
): ParticipantGroup[] {
  const groups = new Map<string, ParticipantGroup>();
  for (let person = 0; person < persons; person += 1) {
    const age = drawPart(kind.shares, 'age', ages, random);
    const group: ParticipantGroup = {
      count: 1,
      gender: random.weighted([
        ['woman', 57],
        ['man', 40],
        ['other', 0.5],
        ['notStated', 2.5],
      ]),
      age,
      situation: drawSituation(age, kind.shares, random),
      residence: residence
        ? random.weighted([
            ['sameCommune', 58],
            ['sameEpci', 30],
            ['elsewhere', 8],
            ['notStated', 4],
          ])
        : 'notStated',
    };
    const key = `${group.gender} ${group.age} ${group.situation} ${group.residence}`;
    groups.set(key, { ...group, count: (groups.get(key)?.count ?? 0) + 1 });
  }
  return [...groups.values()];
}
