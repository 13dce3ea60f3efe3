import { z } from '#shared/schema.ts';
import { formValuesSchema } from './form-values.ts';

/** What was typed about a place and is not in the register. */
export const placeDraftSchema = z.object({
  savedAt: z.string(),
  /** When the record that it was typed over had been written; null for a new place. */
  basedOn: z.string().nullable(),
  values: formValuesSchema,
});
export type PlaceDraft = z.infer<typeof placeDraftSchema>;

/** Key of the draft of a place. @param placeId null for a new one */
export function placeDraftKey(placeId: string | null): string {
  return `access-point/${placeId ?? 'new'}`;
}
