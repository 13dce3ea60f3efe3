import type { Migration } from './migration.ts';

/** Sessions as columns, questions kept, surveys of users, quality reviews, settings of usage. */
export const usageObservation: Migration = {
  version: 7,
  stores: {
    sessionColumns: 'key',
    sessionDelta: 'id',
    sessionText: 'id, externalId',
    usageSettings: 'id',
    explorations: 'id',
    surveys: 'id',
    surveyResponses: 'id, surveyId, placeId',
    qualityGrids: 'id',
    qualityReviews: 'id, placeId, gridId',
  },
};
