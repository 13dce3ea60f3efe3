import { unzipSync } from 'fflate';
import { accepted, type Outcome, refused } from '#shared/domain/problem.ts';
import { ENTRY_LIMIT } from '#shared/exchange/spreadsheet/sheet.ts';
import { readZipDirectory } from '#shared/exchange/spreadsheet/zip-directory.ts';

/** A file out of an archive. */
export type ArchivedFile = { readonly name: string; readonly bytes: Uint8Array };

/** Most bytes that an archive of questionnaires may hold once unzipped. */
const ARCHIVE_LIMIT = 512 * 1024 * 1024;
const MEGABYTE = 1024 * 1024;

/** Names that systems put into archives and folders beside the files. */
export function isLitter(name: string): boolean {
  const base = name.split('/').at(-1) ?? '';
  return (
    base === '' ||
    base.startsWith('.') ||
    base.startsWith('~$') ||
    /(^|\/)__MACOSX\//.test(name) ||
    /^(thumbs\.db|desktop\.ini)$/i.test(base)
  );
}

/**
 * The files of a ZIP that holds questionnaires; null where the bytes are not such an archive: a workbook is a ZIP too,
 * told by what is in it. Hostile archives are refused before they are unzipped.
 */
export function openArchive(bytes: Uint8Array): Outcome<readonly ArchivedFile[]> | null {
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) return null;
  const directory = readZipDirectory(bytes);
  if (directory === null) return null;
  const { names } = directory;
  if (names.includes('[Content_Types].xml') || names.includes('content.xml') || names.includes('mimetype'))
    return null;
  if (directory.entries > ENTRY_LIMIT || directory.unzipped > ARCHIVE_LIMIT || directory.hidesSizes)
    return refused('spreadsheet/unzips-too-large', { limit: ARCHIVE_LIMIT / MEGABYTE });
  try {
    const files = unzipSync(bytes, { filter: ({ name }) => !isLitter(name) });
    return accepted(
      Object.entries(files).map(([path, content]) => ({
        name: path.split('/').at(-1) ?? path,
        bytes: content,
      })),
    );
  } catch {
    return refused('spreadsheet/damaged');
  }
}
