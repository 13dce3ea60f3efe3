import { z } from '#shared/schema.ts';

/**
 * A hybrid logical clock reading, written so that plain text order is clock order:
 * milliseconds since 1970 on 13 digits, a counter on 5, the device id (data.md, *Merging*).
 */
export const clockReadingSchema = z.string().regex(/^\d{13}-\d{5}-[0-9a-zA-Z]{4,36}$/);
export type ClockReading = z.infer<typeof clockReadingSchema>;

/**
 * When a field was last set, and the reading it replaced. Two edits are concurrent when neither descends
 * from the other, which the predecessor tells.
 */
export const stampSchema = z.object({ at: clockReadingSchema, prev: clockReadingSchema.nullable() });
export type Stamp = z.infer<typeof stampSchema>;

/** The stamps of a record: one for the record as it was made, one for each field edited since. */
export const stampsSchema = z.object({
  record: stampSchema,
  fields: z.record(z.string(), stampSchema),
});
export type Stamps = z.infer<typeof stampsSchema>;
