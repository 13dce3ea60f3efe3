/**
 * The bundled list of communes in columns, small enough to load at start. Made at build time from
 * @etalab/decoupage-administratif; indexes point into `epcis` and `departements`, −1 for none.
 */
export type TerritoryData = {
  /** Vintage of the list, shown in the report's method (data.md, figure 12). */
  readonly vintage: string;
  readonly regions: readonly (readonly [code: string, name: string])[];
  readonly departements: readonly (readonly [code: string, name: string, regionCode: string])[];
  readonly epcis: readonly (readonly [code: string, name: string])[];
  readonly communes: {
    readonly codes: readonly string[];
    readonly names: readonly string[];
    /** Postcodes joined by a space. */
    readonly postcodes: readonly string[];
    /** −1 where unknown. */
    readonly populations: readonly number[];
    readonly epcis: readonly number[];
    readonly departements: readonly number[];
  };
  /** Former INSEE codes (delegated and associated communes) → the commune they belong to now. */
  readonly formerCodes: Readonly<Record<string, string>>;
  /** Names that are no commune's own any more (delegated, associated communes) and the code of the commune now. */
  readonly formerNames: readonly (readonly [name: string, code: string])[];
};
