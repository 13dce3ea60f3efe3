import type { Network, NetworkInput } from '#shared/domain/network/network.ts';
import { emptyOrganisation } from '#shared/domain/organisation/empty-organisation.ts';
import type { Organisation, OrganisationInput } from '#shared/domain/organisation/organisation.ts';
import { foldText } from '#shared/search/fold-text.ts';
import type { CompiledMapping } from './compile-mapping.ts';
import type { KnownRecords, SpreadsheetOptions, SpreadsheetTools, UnknownValue } from './spreadsheet-plan.ts';
import type { FieldKey } from './target-fields.ts';

/** A structure or a network that a row names: the one of the register, or the one that the import makes. */
export type Tie = { readonly kind: 'tied'; readonly id: string } | { readonly kind: 'none' | 'several' };

/** What the reading of every row shares. */
export type PlanningContext = {
  readonly mapping: CompiledMapping;
  readonly options: SpreadsheetOptions;
  readonly tools: SpreadsheetTools;
  /** The structure of a SIRET, else of a name; made where the officer asked for it. */
  readonly organisation: (name: string | null, siret: string | null, role: 'carrier' | 'employer') => Tie;
  readonly network: (name: string) => Tie;
  /** The name of a record by its id, for the preview: of the register, or made by the import. */
  readonly nameOfId: (id: string) => string | null;
  readonly noteUnknown: (
    column: number,
    header: string,
    field: FieldKey,
    text: string,
    suggestions: () => readonly string[],
  ) => void;
  readonly noteProjection: (name: string) => void;
  readonly made: {
    readonly organisations: () => readonly { readonly id: string; readonly input: OrganisationInput }[];
    readonly networks: () => readonly { readonly id: string; readonly input: NetworkInput }[];
  };
  readonly unknownValues: () => readonly UnknownValue[];
  /** Positions converted, by the name of their projection. */
  readonly projections: ReadonlyMap<string, number>;
};

/** Makes what the rows of one planning share. */
export function makePlanningContext(
  mapping: CompiledMapping,
  options: SpreadsheetOptions,
  known: KnownRecords,
  tools: SpreadsheetTools,
): PlanningContext {
  const names = new Map<string, string>(
    [
      ...known.accessPoints,
      ...known.organisations,
      ...known.networks,
      ...known.equipment.loanPoints,
      ...known.equipment.ownCategories,
    ].map(({ id, name }) => [id, name]),
  );
  const name = (id: string, text: string): void => {
    names.set(id, text);
  };
  const organisations = organisationTies(known.organisations, options, tools, name);
  const networks = networkTies(known.networks, options, tools, name);
  const unknown = new Map<string, UnknownValue & { count: number }>();
  const projections = new Map<string, number>();
  return {
    mapping,
    options,
    tools,
    organisation: organisations.find,
    network: networks.find,
    nameOfId: (id) => names.get(id) ?? null,
    noteUnknown: (column, header, field, text, suggestions) => {
      const key = `${column}\n${foldText(text) || text}`;
      const before = unknown.get(key);
      if (before === undefined)
        unknown.set(key, { column, header, field, text, count: 1, suggestions: suggestions() });
      else before.count += 1;
    },
    noteProjection: (name) => {
      projections.set(name, (projections.get(name) ?? 0) + 1);
    },
    made: { organisations: organisations.made, networks: networks.made },
    unknownValues: () => [...unknown.values()].sort((a, b) => a.column - b.column || b.count - a.count),
    projections,
  };
}

function organisationTies(
  known: readonly Organisation[],
  { createOrganisations }: SpreadsheetOptions,
  { newId }: SpreadsheetTools,
  nameMade: (id: string, name: string) => void,
) {
  const bySiret = new Map<string, string>();
  const byName = new Map<string, Set<string>>();
  const made = new Map<string, { id: string; input: OrganisationInput }>();
  const add = (id: string, name: string, siret: string | null): void => {
    if (siret !== null) bySiret.set(siret, id);
    const key = foldText(name);
    byName.set(key, (byName.get(key) ?? new Set()).add(id));
  };
  for (const { id, name, siret } of known) add(id, name, siret);
  const find: PlanningContext['organisation'] = (name, siret, role) => {
    const bySirets = siret === null ? undefined : bySiret.get(siret);
    if (bySirets !== undefined) return withRole(bySirets, role);
    const named = name === null ? undefined : byName.get(foldText(name));
    const [only] = named ?? [];
    if (only !== undefined && named?.size === 1) return withRole(only, role);
    if (named !== undefined && named.size > 1) return { kind: 'several' };
    if (!createOrganisations || name === null || name.length > 250) return { kind: 'none' };
    const id = newId();
    made.set(id, { id, input: { ...emptyOrganisation, name, siret, roles: [role] } });
    add(id, name, siret);
    nameMade(id, name);
    return { kind: 'tied', id };
  };
  const withRole = (id: string, role: 'carrier' | 'employer'): Tie => {
    const own = made.get(id);
    if (own !== undefined && !own.input.roles.includes(role)) own.input.roles.push(role);
    return { kind: 'tied', id };
  };
  return { find, made: () => [...made.values()] };
}

function networkTies(
  known: readonly Network[],
  { createNetworks }: SpreadsheetOptions,
  { newId }: SpreadsheetTools,
  nameMade: (id: string, name: string) => void,
) {
  const byName = new Map(known.map(({ id, name }) => [foldText(name), id]));
  const made: { id: string; input: NetworkInput }[] = [];
  const find = (name: string): Tie => {
    const id = byName.get(foldText(name));
    if (id !== undefined) return { kind: 'tied', id };
    if (!createNetworks || name.length > 120) return { kind: 'none' };
    const created = { id: newId(), input: { name, description: null } };
    made.push(created);
    byName.set(foldText(name), created.id);
    nameMade(created.id, name);
    return { kind: 'tied', id: created.id };
  };
  return { find, made: () => made };
}
