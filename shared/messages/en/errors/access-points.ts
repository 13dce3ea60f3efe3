import type { Translated } from '../../catalogue.ts';
import type { accessPointsErrorsFr } from '../../fr/errors/access-points.ts';

/** English of {@link accessPointsErrorsFr}. */
export const accessPointsErrorsEn: Translated<typeof accessPointsErrorsFr> = {};
