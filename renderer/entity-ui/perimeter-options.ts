import type { Network } from '#shared/domain/network/network.ts';
import { type Perimeter, perimeterSchema } from '#shared/domain/report/report.ts';
import type { Territory } from '#shared/domain/territory/territory.ts';
import type { CommuneIndex } from '#shared/territory/commune-index.ts';

export type PerimeterOption = { readonly value: string; readonly label: string };
export type PerimeterOptions = {
  readonly departements: readonly PerimeterOption[];
  readonly epcis: readonly PerimeterOption[];
  readonly networks: readonly PerimeterOption[];
};

/** A perimeter as the value of a field. */
export function perimeterKey(perimeter: Perimeter): string {
  return JSON.stringify(perimeter);
}

/** The perimeter of a field's value; the whole register when it is none. */
export function perimeterOf(key: string): Perimeter {
  const read = perimeterSchema.safeParse(JSON.parse(key));
  return read.success ? read.data : { kind: 'all' };
}

/** What a report may be about, besides everything: the parts of the officer's territory and the networks. */
export function perimeterOptions(
  communes: CommuneIndex,
  territory: Territory,
  networks: readonly Network[],
): PerimeterOptions {
  const inTerritory = communes
    .departements()
    .filter((departement) =>
      territory.kind === 'region'
        ? departement.regionCode === territory.code
        : territory.codes.includes(departement.code),
    );
  return {
    departements: inTerritory.map(({ code, name }) => ({
      value: perimeterKey({ kind: 'departement', code }),
      label: name,
    })),
    epcis: communes
      .epcisOf(territory)
      .map(({ code, name }) => ({ value: perimeterKey({ kind: 'epci', code }), label: name })),
    networks: networks.map(({ id, name }) => ({ value: perimeterKey({ kind: 'network', id }), label: name })),
  };
}

/** The name of a perimeter; null for the whole register, and for a part that is no longer known. */
export function perimeterLabel(
  perimeter: Perimeter,
  communes: CommuneIndex,
  networks: readonly Network[],
): string | null {
  if (perimeter.kind === 'all') return null;
  if (perimeter.kind === 'departement') return communes.departementName(perimeter.code);
  if (perimeter.kind === 'epci') return communes.epciName(perimeter.code);
  if (perimeter.kind === 'places') return null;
  return networks.find((network) => network.id === perimeter.id)?.name ?? null;
}
