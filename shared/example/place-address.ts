import type { Location } from '#shared/domain/access-point/access-point.ts';
import type { Day } from '#shared/domain/calendar/day.ts';
import type { TerritoryData } from '#shared/domain/territory/territory-data.ts';
import { exampleDepartements } from './example-region.ts';
import { streets } from './invented-names.ts';
import type { PlaceKind } from './place-kind.ts';
import { makeRandom, type Random } from './random.ts';

/** A commune of the fictional région, with what addresses need. */
export type ExampleTown = {
  readonly code: string;
  readonly name: string;
  readonly postcode: string;
  readonly population: number;
  readonly village: boolean;
  readonly latitude: number;
  readonly longitude: number;
};

/** The communes of the région with a centre each, the most populated of each département first. */
export function exampleTowns(territory: Pick<TerritoryData, 'communes'>): readonly ExampleTown[] {
  const { codes, names, postcodes, populations, departements } = territory.communes;
  return codes.map((code, row) => {
    const departement = exampleDepartements[departements[row] ?? -1];
    const random = makeRandom(row, 7);
    return {
      code,
      name: names[row] ?? '',
      postcode: (postcodes[row] ?? '').slice(0, 5),
      population: populations[row] ?? 0,
      village: names[row]?.includes('-sur-') === true,
      latitude: (departement?.latitude ?? 0) + (random.unit() - 0.5) * 0.34,
      longitude: (departement?.longitude ?? 0) + (random.unit() - 0.5) * 0.46,
    };
  });
}

/** Draws communes for places: a city takes more of them than a village, by the square root of its people. */
export function makeTownDraw(
  towns: readonly ExampleTown[],
): (where: PlaceKind['where'], random: Random) => ExampleTown {
  const weigh = (chosen: readonly ExampleTown[]) =>
    chosen.map((town) => [town, Math.sqrt(town.population)] as const);
  const weights = {
    any: weigh(towns),
    town: weigh(towns.filter(({ village }) => !village)),
    village: weigh(towns.filter(({ population }) => population < 6_000)),
  };
  return (where, random) => random.weighted(weights[where]);
}

/** An address in a commune. Positions lie near its centre, out at sea; some are unknown. */
export function makeLocation(town: ExampleTown, from: Day | null, millis: number, random: Random): Location {
  const precision = random.weighted([
    ['entrance', 30],
    ['address', 35],
    ['street', 15],
    ['commune', 12],
    [null, 8],
  ] as const);
  const offset = (): number => (precision === 'commune' ? 0 : (random.unit() - 0.5) * 0.02);
  const rounded = (value: number): number => Math.round(value * 1e5) / 1e5;
  const number = random.chance(0.8) ? `${random.int(1, 120)}${random.chance(0.1) ? ' bis' : ''} ` : '';
  return {
    id: random.uuid(millis),
    from,
    address: precision === null && random.chance(0.5) ? null : `${number}${random.pick(streets)}`,
    addressComplement: random.chance(0.08) ? 'Ancienne école, 1er étage' : null,
    postcode: town.postcode,
    communeCode: town.code,
    communeName: town.name,
    latitude: precision === null ? null : rounded(town.latitude + offset()),
    longitude: precision === null ? null : rounded(town.longitude + offset()),
    positionPrecision: precision,
  };
}
