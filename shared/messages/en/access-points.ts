import type { Translated } from '../catalogue.ts';
import type { accessPointsFr } from '../fr/access-points.ts';

/** English of {@link accessPointsFr}. */
export const accessPointsEn: Translated<typeof accessPointsFr> = {};
