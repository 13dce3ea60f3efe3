import { bytesToHex } from '@noble/hashes/utils.js';
import {
  type Attachment,
  type AttachmentInput,
  attachmentInputSchema,
} from '#shared/domain/attachment/attachment.ts';
import { guessAttachmentKind } from '#shared/domain/attachment/attachment-kind.ts';
import { fileProblem, sortOutFiles } from '#shared/domain/attachment/attachment-rules.ts';
import { safeFileName } from '#shared/domain/attachment/file-name.ts';
import { sniffMediaType } from '#shared/domain/attachment/media-type.ts';
import type { Change } from '#shared/domain/change-set/change-set.ts';
import { accepted, type Outcome, type Problem, refused } from '#shared/domain/problem.ts';
import { type Subject, subjectKeys } from '#shared/domain/record/subject.ts';
import { creationChange } from '#shared/merge/record-changes.ts';
import { fromBase64, toBase64 } from './base64.ts';
import { editPlan, editRecord, writeRecords } from './record-writing.ts';
import type { Register } from './register.ts';
import type { Act, Written } from './write-path.ts';

/** A file to attach, read whole. */
export type AttachmentFile = { readonly name: string; readonly bytes: Uint8Array };

/** What an act of attaching did: how many documents it added, and why the others were left out. */
export type Attached = Written & { readonly added: number; readonly left: readonly Problem[] };

/** What the officer may say of a document; its bytes never change. */
export type AttachmentPatch = Partial<Pick<AttachmentInput, 'name' | 'kind' | 'day' | 'notes'>>;

const patchSchema = attachmentInputSchema.pick({ name: true, kind: true, day: true, notes: true }).partial();

/**
 * Attaches files to one record as one act. A file that is empty, too large or already there is left out and told;
 * where every file is, nothing is written.
 */
export async function addAttachments(
  register: Register,
  subject: Subject,
  files: readonly AttachmentFile[],
): Promise<Outcome<Attached>> {
  const sorted = sortOutFiles(files.map(({ name, bytes }) => ({ name, size: bytes.length, bytes })));
  const prepared = await Promise.all(sorted.taken.map((file) => prepare(subject, file)));
  let left: readonly Problem[] = [];
  let added = 0;
  const written = await writeRecords(register, {
    reason: 'edit',
    changes: async (act) => {
      const fresh = leaveTwins(await attachmentsOf(register, subject), prepared);
      left = [...sorted.problems, ...fresh.problems];
      added = fresh.taken.length;
      return accepted(fresh.taken.flatMap((file) => creation(file, act)));
    },
  });
  return written.ok ? accepted({ ...written.value, added, left }) : written;
}

type Prepared = { readonly fields: AttachmentInput; readonly data: string };

async function prepare(
  subject: Subject,
  { name, bytes }: { readonly name: string; readonly bytes: Uint8Array },
): Promise<Prepared> {
  const safe = safeFileName(name);
  const mediaType = sniffMediaType(bytes, safe);
  return {
    fields: {
      ...subject,
      kind: guessAttachmentKind(safe, mediaType),
      name: safe,
      mediaType,
      size: bytes.length,
      sha256: await hashOf(bytes),
      day: null,
      notes: null,
    },
    data: toBase64(bytes),
  };
}

/** Leaves out the files whose content is on the record already, or comes twice. */
function leaveTwins(
  stored: readonly Attachment[],
  files: readonly Prepared[],
): { readonly taken: readonly Prepared[]; readonly problems: readonly Problem[] } {
  const here = new Map(stored.map(({ sha256, name }) => [sha256, name]));
  const coming = new Map<string, string>();
  const taken: Prepared[] = [];
  const problems: Problem[] = [];
  for (const file of files) {
    const { name, sha256 } = file.fields;
    const other = here.get(sha256);
    const twin = coming.get(sha256);
    if (other !== undefined) problems.push(fileProblem('attachment/already-there', { name, other }));
    else if (twin !== undefined) problems.push(fileProblem('attachment/twice', { name, other: twin }));
    else {
      coming.set(sha256, name);
      taken.push(file);
    }
  }
  return { taken, problems };
}

function creation({ fields, data }: Prepared, act: Act): readonly Change[] {
  const id = act.newId();
  return [
    creationChange('attachment', id, fields, [], act),
    creationChange('attachmentContent', id, { data }, [], act),
  ];
}

/** Living documents of one record: what is known of them, never their bytes. */
async function attachmentsOf({ database }: Register, subject: Subject): Promise<readonly Attachment[]> {
  for (const key of subjectKeys) {
    const id = subject[key];
    if (id === null) continue;
    const rows = await database.attachments.where(key).equals(id).toArray();
    return rows.filter(({ deletedAt }) => deletedAt === null);
  }
  return [];
}

/** Changes what is said of a document. */
export function editAttachment(
  register: Register,
  id: string,
  patch: AttachmentPatch,
): Promise<Outcome<Written>> {
  const { name } = patch;
  if (name !== undefined && name.trim() === '')
    return Promise.resolve(refused('attachment/name-missing', {}, 'name'));
  return editRecord(register, 'attachment', patchSchema, id, {
    ...patch,
    ...(name === undefined ? {} : { name: safeFileName(name) }),
  });
}

/** Takes a document out of the register, its content with it; undo brings both back. */
export function deleteAttachment(register: Register, id: string): Promise<Outcome<Written>> {
  return writeRecords(register, {
    reason: 'edit',
    changes: async (act) => {
      const known = await editPlan(register, 'attachment', id, { deletedAt: act.at }, act);
      if (!known.ok) return known;
      const content = await editPlan(register, 'attachmentContent', id, { deletedAt: act.at }, act);
      return accepted(content.ok ? [...known.value, ...content.value] : known.value);
    },
  });
}

/** The bytes of a document, checked against what was attached. */
export async function attachmentBytes(
  { database }: Register,
  id: string,
): Promise<Outcome<Uint8Array<ArrayBuffer>>> {
  const known = await database.attachments.get(id);
  if (known === undefined || known.deletedAt !== null) return refused('record/gone');
  const content = await database.attachmentContents.get(id);
  const { name, sha256 } = known;
  if (content === undefined) return refused('attachment/no-content', { name });
  const bytes = readBase64(content.data);
  if (bytes === null || (await hashOf(bytes)) !== sha256) return refused('attachment/altered', { name });
  return accepted(bytes);
}

function readBase64(text: string): Uint8Array<ArrayBuffer> | null {
  try {
    return fromBase64(text);
  } catch {
    return null;
  }
}

async function hashOf(bytes: Uint8Array): Promise<string> {
  return bytesToHex(new Uint8Array(await crypto.subtle.digest('SHA-256', new Uint8Array(bytes))));
}
