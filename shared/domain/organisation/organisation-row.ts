import type { Organisation, OrganisationKind, OrganisationRole } from './organisation.ts';

/** A structure as its list shows it. */
export type OrganisationRow = Pick<
  Organisation,
  'id' | 'name' | 'kind' | 'roles' | 'siret' | 'rna' | 'postcode' | 'communeCode' | 'communeName' | 'phone'
> & {
  /** How many living places it carries. */
  readonly places: number;
};

export const organisationSortKeys = ['name', 'kind', 'communeName', 'places'] as const;
export type OrganisationSortKey = (typeof organisationSortKeys)[number];

/** A question to the list of structures; an empty list of values filters nothing. */
export type OrganisationQuery = {
  /** Every word must begin a word of the structure; case, accents and punctuation aside. */
  readonly search: string;
  readonly kinds: readonly OrganisationKind[];
  readonly roles: readonly OrganisationRole[];
  readonly communeCodes: readonly string[];
  readonly sort: { readonly key: OrganisationSortKey; readonly descending: boolean };
};

/** The answer: ids in order, and how many structures the register has in all. */
export type OrganisationListing = { readonly ids: readonly string[]; readonly total: number };
