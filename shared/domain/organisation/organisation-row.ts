import type { Organisation } from './organisation.ts';

/** A structure as its list shows it. */
export type OrganisationRow = Pick<
  Organisation,
  'id' | 'name' | 'kind' | 'roles' | 'siret' | 'rna' | 'postcode' | 'communeCode' | 'communeName' | 'phone'
> & {
  /** How many living places it carries. */
  readonly places: number;
};
