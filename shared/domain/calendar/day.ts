import { z } from '#shared/schema.ts';

/** A day of the calendar, `YYYY-MM-DD`, that exists. Plain text order is date order. */
export const daySchema = z.iso.date();
export type Day = z.infer<typeof daySchema>;
