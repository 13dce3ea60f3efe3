import type { TerritoryData } from '#shared/domain/territory/territory-data.ts';
import { exampleDepartements, exampleRegion, exampleVillages } from './example-region.ts';
import { makeRandom } from './random.ts';

/** Inhabitants of the city of each département, then of its towns; villages come after, ever smaller. */
const CITIES = [61_400, 38_900, 23_700] as const;

/**
 * The communes of the fictional région, in the shape of the bundled list, so that pickers, filters and reports by EPCI
 * or département work in the example register. Always the same, whatever the register's seed. Merge it with the
 * bundled list ({@link mergeTerritories}) where the register's `settings.example` is true, and only there.
 */
export function exampleTerritory(): TerritoryData {
  const codes: string[] = [];
  const names: string[] = [];
  const postcodes: string[] = [];
  const populations: number[] = [];
  const epcis: number[] = [];
  const departements: number[] = [];
  let epciBase = 0;
  exampleDepartements.forEach((departement, row) => {
    const villages = exampleVillages.map((village) => `${village}-sur-${departement.river}`);
    [...departement.towns, ...villages].forEach((name, rank) => {
      const random = makeRandom(row, rank);
      codes.push(`${departement.code}${String(rank + 1).padStart(2, '0')}`);
      names.push(name);
      // A city has two postcodes, towns one of their own, and three villages share one.
      const office = rank < departement.towns.length ? rank : departement.towns.length + Math.floor(rank / 3);
      const postcode = `${departement.code}${String(office).padStart(2, '0')}`;
      postcodes.push(rank === 0 ? `${postcode} ${departement.code}99` : postcode);
      populations.push(populationOf(row, rank, random.around(0.2)));
      // The city and the towns lead one EPCI each in turn; villages follow in blocks.
      epcis.push(epciBase + (rank % departement.epcis.length));
      departements.push(row);
    });
    epciBase += departement.epcis.length;
  });
  return {
    vintage: '',
    regions: [[exampleRegion.code, exampleRegion.name]],
    departements: exampleDepartements.map(({ code, name }) => [code, name, exampleRegion.code] as const),
    epcis: exampleDepartements.flatMap(({ epcis: own }) =>
      own.map(({ code, name }) => [code, name] as const),
    ),
    communes: { codes, names, postcodes, populations, epcis, departements },
    formerCodes: {},
    formerNames: [],
  };
}

function populationOf(departement: number, rank: number, factor: number): number {
  const city = CITIES[departement] ?? 20_000;
  return Math.round((rank === 0 ? city : city / (2 + rank * (1 + rank / 10))) * (rank === 0 ? 1 : factor));
}
