import type { AccessPointInput } from './access-point.ts';

/**
 * A place of which nothing is known yet but what every place must have: null and empty lists are unknown, never zero.
 * The caller adds name, statuses, addresses, rhythms and external ids.
 */
export const emptyAccessPoint: Omit<
  AccessPointInput,
  'name' | 'statusHistory' | 'locations' | 'rhythms' | 'externalIds'
> = {
  form: 'fixed',
  stops: [],
  origin: null,
  pivot: null,
  parentOrganisation: null,
  carrierId: null,
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
  wheelchair: null,
  accessibilitySheet: null,
  appointmentUrl: null,
  dataSource: null,
  sourceUpdatedOn: null,
  verifiedOn: null,
  notes: null,
};
