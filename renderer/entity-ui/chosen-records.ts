import { z } from '#shared/schema.ts';

/** Lists whose shown records are printed: as a directory, (items and kits) on labels, (sheets) as a booklet. */
export type DirectoryKind = 'places' | 'animators' | 'labels' | 'booklet';

const idsSchema = z.array(z.string());

function keyOf(register: string, kind: DirectoryKind): string {
  return `directory/${register}/${kind}`;
}

/** Keeps the records that a list shows, in their order, for the directory that is made of them. @param register name of the register's database */
export function keepChosenRecords(register: string, kind: DirectoryKind, ids: readonly string[]): void {
  sessionStorage.setItem(keyOf(register, kind), JSON.stringify(ids));
}

/** The records kept last; null where none were. */
export function readChosenRecords(register: string, kind: DirectoryKind): readonly string[] | null {
  const kept = sessionStorage.getItem(keyOf(register, kind));
  if (kept === null) return null;
  try {
    return idsSchema.parse(JSON.parse(kept));
  } catch {
    return null;
  }
}
