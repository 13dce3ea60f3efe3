import {
  type Exploration,
  type ExplorationInput,
  explorationInputSchema,
} from '#shared/domain/exploration/exploration.ts';
import { type Outcome, refused } from '#shared/domain/problem.ts';
import { foldText } from '#shared/search/fold-text.ts';
import type { RegisterDatabase } from './database.ts';
import { createRecord, deleteRecord, editRecord } from './record-writing.ts';
import type { Register } from './register.ts';
import type { Written } from './write-path.ts';

const patchSchema = explorationInputSchema.partial();

/** Keeps a question under a name; refused where another has that name, case and accents aside. */
export async function createExploration(
  register: Register,
  input: ExplorationInput,
): Promise<Outcome<Written & { readonly id: string }>> {
  return (
    (await nameTaken(register, input.name, null)) ??
    createRecord(register, 'exploration', explorationInputSchema, input)
  );
}

/** Changes the name, the question, or what the report shows of it. */
export async function editExploration(
  register: Register,
  id: string,
  patch: Partial<ExplorationInput>,
): Promise<Outcome<Written>> {
  const taken = patch.name === undefined ? null : await nameTaken(register, patch.name, id);
  return taken ?? editRecord(register, 'exploration', patchSchema, id, patch);
}

/** Forgets a question. */
export function deleteExploration(register: Register, id: string): Promise<Outcome<Written>> {
  return deleteRecord(register, 'exploration', id);
}

async function nameTaken(
  register: Register,
  name: string,
  self: string | null,
): Promise<Outcome<never> | null> {
  const rows = await register.database.explorations.toArray();
  const other = rows.find(
    (row) => row.deletedAt === null && row.id !== self && foldText(row.name) === foldText(name),
  );
  return other === undefined ? null : refused('exploration/name-taken', { name: other.name }, 'name');
}

/** The questions that are kept, by name. There are tens of them, never thousands. */
export async function readExplorations(
  database: Pick<RegisterDatabase, 'explorations'>,
): Promise<readonly Exploration[]> {
  const rows = await database.explorations.toArray();
  return rows
    .filter(({ deletedAt }) => deletedAt === null)
    .sort((a, b) => a.name.localeCompare(b.name, 'fr', { sensitivity: 'base' }));
}
