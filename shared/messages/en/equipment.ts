import type { Translated } from '#shared/messages/catalogue.ts';
import type { equipmentFr } from '#shared/messages/fr/equipment.ts';

/** English of {@link equipmentFr}. */
export const equipmentEn: Translated<typeof equipmentFr> = {
  title: 'Equipment figures',
};
