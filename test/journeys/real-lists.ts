import { existsSync, readFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { z } from '#shared/schema.ts';

const fixtures = resolve(import.meta.dirname, '..', 'fixtures', 'exchange');
const REAL = 'lieux-charente-2023.json';
const OTHERS = [
  'bus-charente-2023-v0.json',
  'lieux-nouvelle-caledonie-2024.json',
  'exemple-valide-v0.1.1.csv',
  'exemple-valide-v1.0.2.csv',
];

const listSchema = z.array(z.looseObject({ nom: z.string(), commune: z.string() })).min(10);

export type ListFile = {
  readonly path: string;
  readonly name: string;
  readonly rows: z.infer<typeof listSchema>;
};

function dataPath(name: string): string | null {
  const folder = process.env.MAILLAGE_DATA;
  const path = folder === undefined || folder === '' ? null : join(folder, name);
  return path !== null && existsSync(path) ? path : null;
}

/** The real list of Charente, from the folder MAILLAGE_DATA; else the hand-written one, and a line says so. */
export function readRealList(): ListFile {
  const real = dataPath(REAL);
  if (real === null)
    process.stdout.write(`MAILLAGE_DATA has no ${REAL}: the main job runs on a small hand-written list.\n`);
  const path = real ?? join(fixtures, 'lieux-inventes.json');
  const rows = listSchema.parse(JSON.parse(readFileSync(path, 'utf8')));
  return { path, name: basename(path), rows };
}

/** Name and path of the other lists that are at hand. */
export function otherLists(): readonly [string, string][] {
  const found = OTHERS.flatMap((name): [string, string][] => {
    const path = dataPath(name);
    return path === null ? [] : [[name, path]];
  });
  return found.length > 0 ? found : [['ancien-v0.csv', join(fixtures, 'ancien-v0.csv')]];
}
