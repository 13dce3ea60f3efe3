import type { OrganisationInput } from './organisation.ts';

/** A structure of which nothing is known yet but the name that the caller adds. */
export const emptyOrganisation: Omit<OrganisationInput, 'name'> = {
  kind: null,
  siret: null,
  rna: null,
  roles: [],
  address: null,
  addressComplement: null,
  postcode: null,
  communeCode: null,
  communeName: null,
  phone: null,
  emails: [],
  websites: [],
  contacts: [],
  externalIds: [],
  verifiedOn: null,
  notes: null,
};
