import { stampsSchema } from '#shared/merge/stamp.ts';
import { z } from '#shared/schema.ts';

/** An instant: ISO 8601 in UTC with milliseconds. */
export const instantSchema = z.iso.datetime();

/** Identifier of a record made by the application: a UUID (version 7 when new). */
export const idSchema = z.uuid();

/** Who wrote last: the device and the officer's name (data.md, *Records*). */
export const authorSchema = z.object({ device: z.string().min(1), officer: z.string() });
export type Author = z.infer<typeof authorSchema>;

/** The fields that every record of the register carries (data.md, *Records*). */
export const recordShape = {
  id: idSchema,
  createdAt: instantSchema,
  updatedAt: instantSchema,
  updatedBy: authorSchema,
  /** Instant of the deletion, or null while the record lives. */
  deletedAt: instantSchema.nullable(),
  stamps: stampsSchema,
} as const;

/** The fields of a record that the application keeps by itself; an officer never types them. */
export const bookkeepingFields = ['createdAt', 'updatedAt', 'updatedBy', 'stamps'] as const;
