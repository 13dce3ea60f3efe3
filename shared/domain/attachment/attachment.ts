import { NAME_LIMIT, TEXT_LIMIT } from '#shared/domain/access-point/access-point.ts';
import { daySchema } from '#shared/domain/calendar/day.ts';
import { recordShape } from '#shared/domain/record/record.ts';
import { laterSubjectFields, subjectFields } from '#shared/domain/record/subject.ts';
import { z } from '#shared/schema.ts';

/** What a document is. */
export const attachmentKinds = ['agreement', 'photo', 'minutes', 'other'] as const;
export const attachmentKindSchema = z.enum(attachmentKinds);
export type AttachmentKind = z.infer<typeof attachmentKindSchema>;

/** Largest document, in bytes: it travels through the journal and every copy of the register. */
export const ATTACHMENT_LIMIT = 10 * 1024 * 1024;

/** What is known of a document; its bytes are an {@link AttachmentContent} of the same id, read only when it is opened. */
export const attachmentFields = {
  ...subjectFields,
  kind: attachmentKindSchema,
  /** Name of the file. */
  name: z.string().trim().min(1).max(NAME_LIMIT),
  mediaType: z.string().max(120),
  /** Bytes. */
  size: z.int().nonnegative().max(ATTACHMENT_LIMIT),
  /** Of the bytes, in hexadecimal. */
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  /** Day that the document bears (signature, shot); null when it is not known. */
  day: daySchema.nullable(),
  notes: z.string().trim().min(1).max(TEXT_LIMIT).nullable(),
} as const;
export const attachmentInputSchema = z.object(attachmentFields);
export type AttachmentInput = z.infer<typeof attachmentInputSchema>;

/** *Document joint*: an agreement, a photo, minutes. */
export const attachmentSchema = z.object({ ...recordShape, ...attachmentFields, ...laterSubjectFields });
export type Attachment = z.infer<typeof attachmentSchema>;

/** The bytes of a document, under its id. They never change: a new version is a new document. */
export const attachmentContentFields = {
  /** Base64. */
  data: z.string().max(Math.ceil(ATTACHMENT_LIMIT / 3) * 4),
} as const;
export const attachmentContentSchema = z.object({ ...recordShape, ...attachmentContentFields });
export type AttachmentContent = z.infer<typeof attachmentContentSchema>;
