import { foldedWords } from '#shared/search/fold-text.ts';
import { makeTextRanks } from '#shared/search/text-ranks.ts';
import { type Organisation, organisationKinds } from './organisation.ts';
import type { OrganisationListing, OrganisationQuery, OrganisationRow } from './organisation-row.ts';

/** How many living places each structure carries, by its id; one that carries none is absent. */
export type CarriedCounts = ReadonlyMap<string, number>;

/** The structures in memory, which answer the questions of their list and of their picker. */
export type OrganisationList = ReturnType<typeof makeOrganisationList>;

const french = new Intl.Collator('fr');

/** Makes the list of the living structures. @param organisations in any order */
export function makeOrganisationList(organisations: readonly Organisation[]) {
  const names = makeTextRanks(french.compare);
  names.add(organisations.flatMap(({ name, communeName }) => [name, communeName ?? '']));
  const sorted = [...organisations].sort(
    (a, b) => names.rank(a.name) - names.rank(b.name) || (a.id < b.id ? -1 : 1),
  );
  const byId = new Map(sorted.map((organisation) => [organisation.id, organisation]));
  const words = new Map(sorted.map((organisation) => [organisation.id, searchWords(organisation)]));

  /** What a structure is sorted by; null = unknown, which comes last whichever way. */
  const keyOf = (
    organisation: Organisation,
    key: OrganisationQuery['sort']['key'],
    counts: CarriedCounts,
  ): number | null => {
    switch (key) {
      case 'name':
        return names.rank(organisation.name);
      case 'kind':
        return organisation.kind === null ? null : organisationKinds.indexOf(organisation.kind);
      case 'communeName':
        return organisation.communeName === null ? null : names.rank(organisation.communeName);
      case 'places':
        return counts.get(organisation.id) ?? 0;
    }
  };

  return {
    /** Name of a structure; null when it is not there. */
    nameOf: (id: string): string | null => byId.get(id)?.name ?? null,
    query: (query: OrganisationQuery, counts: CarriedCounts): OrganisationListing => {
      const asked = foldedWords(query.search);
      const { key, descending } = query.sort;
      const kept = sorted.filter(
        (organisation) =>
          asked.every((word) => words.get(organisation.id)?.some((own) => own.startsWith(word))) &&
          passes(organisation, query),
      );
      const keys = new Map(kept.map((organisation) => [organisation.id, keyOf(organisation, key, counts)]));
      const ids = kept
        .map(({ id }) => id)
        .sort((a, b) => compareKeys(keys.get(a) ?? null, keys.get(b) ?? null, descending));
      return { ids, total: sorted.length };
    },
    /** The rows of some structures, in the order asked; one that is gone has none. */
    rows: (ids: readonly string[], counts: CarriedCounts): readonly OrganisationRow[] =>
      ids.flatMap((id) => {
        const organisation = byId.get(id);
        return organisation === undefined ? [] : [rowOf(organisation, counts)];
      }),
  };
}

function rowOf(organisation: Organisation, counts: CarriedCounts): OrganisationRow {
  const { id, name, kind, roles, siret, rna, postcode, communeCode, communeName, phone } = organisation;
  const places = counts.get(id) ?? 0;
  return { id, name, kind, roles, siret, rna, postcode, communeCode, communeName, phone, places };
}

/** The folded words that a structure is found by: name, commune, numbers, addresses, the people to reach. */
function searchWords(organisation: Organisation): readonly string[] {
  const { name, communeName, postcode, address, siret, rna, emails, contacts } = organisation;
  return foldedWords(
    [
      name,
      communeName,
      postcode,
      address,
      siret,
      rna,
      ...emails,
      ...contacts.map((contact) => contact.name),
    ].join(' '),
  );
}

function passes(organisation: Organisation, { kinds, roles, communeCodes }: OrganisationQuery): boolean {
  const { kind, communeCode } = organisation;
  return (
    (kinds.length === 0 || (kind !== null && kinds.includes(kind))) &&
    (roles.length === 0 || organisation.roles.some((role) => roles.includes(role))) &&
    (communeCodes.length === 0 || (communeCode !== null && communeCodes.includes(communeCode)))
  );
}

function compareKeys(a: number | null, b: number | null, descending: boolean): number {
  if (a === null || b === null) return (a === null ? 1 : 0) - (b === null ? 1 : 0);
  return descending ? b - a : a - b;
}
