import type { AccessPoint } from '#shared/domain/access-point/access-point.ts';
import type { AnsweringLevel } from '#shared/domain/answering-level/answering-level.ts';
import type { WorkingStretch } from '#shared/domain/answering-level/working-calendar.ts';
import type { Organisation } from '#shared/domain/organisation/organisation.ts';
import { exampleBookkeeping } from './example-author.ts';
import type { PlaceSetting } from './example-places.ts';
import type { HotlineTexts } from './hotline-texts.ts';
import { animatorFamilyNames, animatorFirstNames } from './invented-names.ts';
import { fictionMobile } from './place-contact.ts';
import { makeRandom } from './random.ts';

/** The levels of the example, the one that answers first ahead. */
export const exampleLevelKinds = ['hub', 'epci', 'departement', 'region', 'outside'] as const;
export type ExampleLevelKind = (typeof exampleLevelKinds)[number];

/** A level with those who answer there. */
export type ExampleLevel = { readonly level: AnsweringLevel; readonly officers: readonly [string, string] };
export type ExampleLevels = Readonly<Record<ExampleLevelKind, ExampleLevel>>;

const day = (...hours: readonly [from: string, to: string][]): WorkingStretch[] =>
  hours.map(([from, to]) => ({ from, to }));
const office = day(['08:30', '12:30'], ['13:30', '17:30']);
const weeks: Readonly<Record<ExampleLevelKind, WorkingStretch[][]>> = {
  // Closed on Mondays, as libraries are.
  hub: [
    [],
    ...Array.from({ length: 4 }, () => day(['09:00', '12:30'], ['14:00', '18:30'])),
    day(['09:00', '13:00']),
    [],
  ],
  epci: [office, office, office, office, day(['08:30', '12:30'], ['13:30', '16:30']), [], []],
  departement: [office, office, office, office, office, [], []],
  region: [...Array.from({ length: 4 }, () => day(['09:00', '17:00'])), day(['09:00', '16:00']), [], []],
  outside: [...Array.from({ length: 6 }, () => day(['08:00', '20:00'])), []],
};

/** Makes the five levels that answer. The hub is a place of the register, the EPCI one of its structures, where there is one. */
export function makeHotlineLevels(
  places: readonly AccessPoint[],
  organisations: readonly Organisation[],
  { seed, window: { now, today }, networkIds }: PlaceSetting,
  texts: HotlineTexts,
  officer: string,
): ExampleLevels {
  const year = Number(today.slice(0, 4));
  const hub = places.find(
    (place) =>
      place.networkIds.includes(networkIds.hubs) &&
      place.statusHistory.every(({ status }) => status === 'open'),
  );
  const epci = organisations.find(({ kind }) => kind === 'epci');
  const level = (kind: ExampleLevelKind): ExampleLevel => {
    const order = exampleLevelKinds.indexOf(kind);
    const random = makeRandom(seed, 50, order);
    const name = (): string => `${random.pick(animatorFirstNames)} ${random.pick(animatorFamilyNames)}`;
    const closed: readonly (readonly [string, string])[] =
      kind === 'outside'
        ? []
        : [-3, -2, -1, 0].flatMap((back) => [
            ...(kind === 'hub' ? [[`${year + back}-08-04`, `${year + back}-08-17`] as const] : []),
            [`${year + back}-12-24`, `${year + back + 1}-01-01`] as const,
          ]);
    return {
      level: {
        id: random.uuid(now),
        ...exampleBookkeeping(now, order),
        name: texts.levels[kind],
        kind,
        accessPointId: kind === 'hub' ? (hub?.id ?? null) : null,
        organisationId: kind === 'epci' ? (epci?.id ?? null) : null,
        contact: kind === 'outside' ? texts.outsideContact : fictionMobile(random),
        week: weeks[kind],
        closures: closed.map(([from, to]) => ({ id: random.uuid(now), from, to })),
        holidays: 'mainland',
      },
      officers: kind === 'hub' || kind === 'region' ? [officer, name()] : [name(), name()],
    };
  };
  return {
    hub: level('hub'),
    epci: level('epci'),
    departement: level('departement'),
    region: level('region'),
    outside: level('outside'),
  };
}
