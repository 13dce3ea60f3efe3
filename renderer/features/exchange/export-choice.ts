import type { Network } from '#shared/domain/network/network.ts';
import type { Territory } from '#shared/domain/territory/territory.ts';
import type { NationalExport, NationalFormat } from '#shared/exchange/national-export.ts';
import type { CommuneIndex } from '#shared/territory/commune-index.ts';

/** What the officer chooses before the check. */
export type ExportChoice = {
  /** {@link ALL}, or the kind and the key of an area. */
  readonly area: string;
  readonly openOnly: boolean;
  readonly format: NationalFormat;
  readonly producer: string;
};

export type AreaOption = { readonly value: string; readonly label: string };
export type AreaOptions = {
  readonly all: readonly AreaOption[];
  readonly departements: readonly AreaOption[];
  readonly networks: readonly AreaOption[];
};

/** The whole register. */
export const ALL = 'all';
const DEPARTEMENT = 'departement:';
const NETWORK = 'network:';

/** The areas to choose from: all, the officer's départements, the networks. */
export function nationalAreas(
  communes: CommuneIndex,
  territory: Territory,
  networks: readonly Network[],
  allLabel: string,
): AreaOptions {
  const codes =
    territory.kind === 'departements'
      ? territory.codes
      : communes
          .departements()
          .filter(({ regionCode }) => regionCode === territory.code)
          .map(({ code }) => code);
  return {
    all: [{ value: ALL, label: allLabel }],
    departements: codes.map((code) => ({
      value: `${DEPARTEMENT}${code}`,
      label: `${code} ${communes.departementName(code) ?? ''}`.trim(),
    })),
    networks: networks.map(({ id, name }) => ({ value: `${NETWORK}${id}`, label: name })),
  };
}

/** The export that a choice asks for. @param placeIds the places that it is limited to; null for an area */
export function askedBy(
  { area, openOnly, format }: ExportChoice,
  placeIds: readonly string[] | null,
): NationalExport {
  if (placeIds !== null) return { scope: { area: { kind: 'selection', placeIds }, openOnly }, format };
  if (area.startsWith(DEPARTEMENT))
    return {
      scope: { area: { kind: 'departement', code: area.slice(DEPARTEMENT.length) }, openOnly },
      format,
    };
  if (area.startsWith(NETWORK))
    return { scope: { area: { kind: 'network', id: area.slice(NETWORK.length) }, openOnly }, format };
  return { scope: { area: { kind: 'all' }, openOnly }, format };
}

/** The name of the area, for the file's: that of the officer's territory where the whole register goes out. */
export function areaName(
  area: string,
  communes: CommuneIndex,
  territory: Territory,
  networks: readonly Network[],
): string {
  if (area.startsWith(DEPARTEMENT)) return communes.departementName(area.slice(DEPARTEMENT.length)) ?? '';
  if (area.startsWith(NETWORK))
    return networks.find(({ id }) => id === area.slice(NETWORK.length))?.name ?? '';
  return territory.kind === 'region'
    ? (communes.regionName(territory.code) ?? '')
    : territory.codes.map((code) => communes.departementName(code) ?? code).join(' ');
}
