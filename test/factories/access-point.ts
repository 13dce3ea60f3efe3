import { v7 as uuid } from 'uuid';
import type { AccessPoint, AccessPointInput } from '#shared/domain/access-point/access-point.ts';
import { emptyAccessPoint } from '#shared/domain/access-point/empty-access-point.ts';

/** What an officer could type about a place: everything unknown but its name, its commune and an open status. */
export function makeAccessPointInput(overrides: Partial<AccessPointInput> = {}): AccessPointInput {
  return {
    ...emptyAccessPoint,
    name: 'Espace numérique de Valmont-sur-Aure',
    statusHistory: [{ id: uuid(), status: 'open', from: '2021-03-01', reason: null }],
    locations: [
      {
        id: uuid(),
        from: null,
        address: '4 rue des Lavandières',
        addressComplement: null,
        postcode: '14400',
        communeCode: '14047',
        communeName: 'Valmont-sur-Aure',
        latitude: 49.2764,
        longitude: -0.7034,
        positionPrecision: 'address',
      },
    ],
    rhythms: [{ id: uuid(), from: null, rhythm: 'monthly' }],
    externalIds: [],
    ...overrides,
  };
}

/** A place as the database holds it. */
export function makeAccessPoint(overrides: Partial<AccessPoint> = {}): AccessPoint {
  return {
    id: uuid(),
    createdAt: '2024-01-15T09:30:00.000Z',
    updatedAt: '2024-01-15T09:30:00.000Z',
    updatedBy: { device: 'dev00001', officer: 'Camille Exemple' },
    deletedAt: null,
    stamps: { record: { at: '1705311000000-00000-dev00001', prev: null }, fields: {} },
    ...makeAccessPointInput(),
    ...overrides,
  };
}
