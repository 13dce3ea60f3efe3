import { mkdir, mkdtemp, rmdir } from 'node:fs/promises';
import { join } from 'node:path';
import { type AtomicFile, beginAtomicFile } from '#electron/services/atomic-file.ts';
import type { BilanDocument } from './bilan-documents.ts';

/**
 * Makes the folder where it is missing, and tries that files can be made in it: said before a long work, not after.
 * Rejects with the system's error.
 */
export async function prepareFolder(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  await rmdir(await mkdtemp(join(folder, '.maillage-')));
}

/**
 * Writes all the files, or none: each is whole under a temporary name before the first one takes its place. Files of
 * the same names are replaced. Rejects with the system's error.
 */
export async function writeDocuments(folder: string, documents: readonly BilanDocument[]): Promise<void> {
  const begun: AtomicFile[] = [];
  try {
    for (const { name, bytes } of documents) {
      const file = await beginAtomicFile(join(folder, name));
      begun.push(file);
      await file.write(bytes);
    }
    for (const file of begun) await file.finish();
  } catch (error) {
    for (const file of begun) await file.discard();
    throw error;
  }
}
