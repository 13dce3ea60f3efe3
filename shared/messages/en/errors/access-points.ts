import type { Translated } from '#shared/messages/catalogue.ts';
import type { accessPointsErrorsFr } from '#shared/messages/fr/errors/access-points.ts';

/** English of {@link accessPointsErrorsFr}. */
export const accessPointsErrorsEn: Translated<typeof accessPointsErrorsFr> = {};
