import type { Attached, AttachmentFile, AttachmentPatch } from '#renderer/storage/attachment-store.ts';
import type { Written } from '#renderer/storage/write-path.ts';
import type { Outcome } from '#shared/domain/problem.ts';
import type { Subject } from '#shared/domain/record/subject.ts';

/** The verbs of documents attached to a record. */
export type AttachmentApi = {
  /** Attaches files to one record as one act; those left out are told. */
  readonly addAttachments: (subject: Subject, files: readonly AttachmentFile[]) => Promise<Outcome<Attached>>;
  readonly editAttachment: (id: string, patch: AttachmentPatch) => Promise<Outcome<Written>>;
  readonly deleteAttachment: (id: string) => Promise<Outcome<Written>>;
  /** The bytes of a document, refused where they are not those that were attached. */
  readonly attachmentBytes: (id: string) => Promise<Outcome<Uint8Array<ArrayBuffer>>>;
};
