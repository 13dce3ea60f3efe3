import {
  addAttachments,
  attachmentBytes,
  deleteAttachment,
  editAttachment,
} from '#renderer/storage/attachment-store.ts';
import type { AttachmentApi } from './attachment-api.ts';
import type { WorkerContext } from './worker-context.ts';

/** The verbs of documents attached to a record. */
export function makeAttachmentVerbs({ register }: WorkerContext): AttachmentApi {
  return {
    addAttachments: (subject, files) => addAttachments(register(), subject, files),
    editAttachment: (id, patch) => editAttachment(register(), id, patch),
    deleteAttachment: (id) => deleteAttachment(register(), id),
    attachmentBytes: (id) => attachmentBytes(register(), id),
  };
}
