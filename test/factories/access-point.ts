import { v7 as uuid } from 'uuid';
import type { AccessPoint, AccessPointInput } from '#shared/domain/access-point/access-point.ts';

/** What an officer could type about a place: everything unknown but its name, its commune and an open status. */
export function makeAccessPointInput(overrides: Partial<AccessPointInput> = {}): AccessPointInput {
  return {
    name: 'Espace numérique de Valmont-sur-Aure',
    form: 'fixed',
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
    origin: null,
    pivot: null,
    parentOrganisation: null,
    openingHours: null,
    openingHoursHolidays: null,
    workstationsFixed: null,
    workstationsPortable: null,
    tablets: null,
    connection: null,
    weeklyOpening: null,
    weeklyFreeAccess: null,
    weeklyAccompanied: null,
    animatorExpected: null,
    networkIds: [],
    zoning: [],
    hubId: null,
    successorId: null,
    typologies: [],
    contacts: [],
    phone: null,
    emails: [],
    websites: [],
    summary: null,
    description: null,
    services: [],
    publics: [],
    specificSupport: [],
    fees: [],
    programmes: [],
    trainingLabels: [],
    otherTrainingLabels: [],
    accessModes: [],
    supportModes: [],
    accessibilitySheet: null,
    appointmentUrl: null,
    dataSource: null,
    sourceUpdatedOn: null,
    externalIds: [],
    verifiedOn: null,
    notes: null,
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
