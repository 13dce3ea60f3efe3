import { v7 as uuid } from 'uuid';
import { emptyOrganisation } from '#shared/domain/organisation/empty-organisation.ts';
import type { Organisation, OrganisationInput } from '#shared/domain/organisation/organisation.ts';

/** What an officer could type about a structure: everything unknown but its name and kind. */
export function makeOrganisationInput(overrides: Partial<OrganisationInput> = {}): OrganisationInput {
  return { ...emptyOrganisation, name: 'Commune de Valmont-sur-Aure', kind: 'commune', ...overrides };
}

/** A structure as the database holds it. */
export function makeOrganisation(overrides: Partial<Organisation> = {}): Organisation {
  return {
    id: uuid(),
    createdAt: '2024-01-15T09:30:00.000Z',
    updatedAt: '2024-01-15T09:30:00.000Z',
    updatedBy: { device: 'dev00001', officer: 'Camille Exemple' },
    deletedAt: null,
    stamps: { record: { at: '1705311000000-00000-dev00001', prev: null }, fields: {} },
    ...makeOrganisationInput(),
    ...overrides,
  };
}
