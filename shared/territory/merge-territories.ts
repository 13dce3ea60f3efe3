import type { TerritoryData } from '#shared/domain/territory/territory-data.ts';

/**
 * Two lists of communes in one. Their codes must not meet. The vintage is that of the first.
 *
 * @param main the bundled list
 * @param added another one, such as the fictional région of the example register
 */
export function mergeTerritories(main: TerritoryData, added: TerritoryData): TerritoryData {
  const shifted = (column: readonly number[], by: number): readonly number[] =>
    column.map((index) => (index < 0 ? index : index + by));
  return {
    vintage: main.vintage,
    regions: [...main.regions, ...added.regions],
    departements: [...main.departements, ...added.departements],
    epcis: [...main.epcis, ...added.epcis],
    communes: {
      codes: [...main.communes.codes, ...added.communes.codes],
      names: [...main.communes.names, ...added.communes.names],
      postcodes: [...main.communes.postcodes, ...added.communes.postcodes],
      populations: [...main.communes.populations, ...added.communes.populations],
      epcis: [...main.communes.epcis, ...shifted(added.communes.epcis, main.epcis.length)],
      departements: [
        ...main.communes.departements,
        ...shifted(added.communes.departements, main.departements.length),
      ],
    },
    formerCodes: { ...main.formerCodes, ...added.formerCodes },
    formerNames: [...main.formerNames, ...added.formerNames],
  };
}
