import type { Translated } from '#shared/messages/catalogue.ts';
import type { accessPointsFr } from '#shared/messages/fr/access-points.ts';

/** English of {@link accessPointsFr}. */
export const accessPointsEn: Translated<typeof accessPointsFr> = {};
