import { accepted, type Outcome, refused } from '#shared/domain/problem.ts';
import {
  type SavedViewInput,
  savedViewInputSchema,
  type ViewedList,
} from '#shared/domain/saved-view/saved-view.ts';
import { editChanges } from '#shared/merge/record-changes.ts';
import { foldText } from '#shared/search/fold-text.ts';
import { createRecord, deleteRecord, editRecord, writeRecords } from './record-writing.ts';
import type { Register } from './register.ts';
import type { Written } from './write-path.ts';

const patchSchema = savedViewInputSchema.partial();

/** Keeps a view of a list under a name; refused where the list has a view of that name, case and accents aside. */
export async function createView(
  register: Register,
  input: SavedViewInput,
): Promise<Outcome<Written & { readonly id: string }>> {
  const taken = await nameTaken(register, input.list, input.name, null);
  return taken ?? createRecord(register, 'savedView', savedViewInputSchema, input);
}

/** Changes the name or the content of a view. */
export async function editView(
  register: Register,
  id: string,
  patch: Partial<SavedViewInput>,
): Promise<Outcome<Written>> {
  const view = await register.database.savedViews.get(id);
  const taken =
    view === undefined || patch.name === undefined
      ? null
      : await nameTaken(register, view.list, patch.name, id);
  return taken ?? editRecord(register, 'savedView', patchSchema, id, patch);
}

/** Forgets a view. */
export function deleteView(register: Register, id: string): Promise<Outcome<Written>> {
  return deleteRecord(register, 'savedView', id);
}

/** Makes a view the one that its list opens on, and no other; null = none. One act. */
export function setDefaultView(
  register: Register,
  list: ViewedList,
  id: string | null,
): Promise<Outcome<Written>> {
  return writeRecords(register, {
    reason: 'edit',
    changes: async (act) => {
      const views = await living(register, list);
      if (id !== null && !views.some((view) => view.id === id)) return refused('record/gone');
      return accepted(
        views.flatMap((view) => editChanges('savedView', view, { isDefault: view.id === id }, [], act)),
      );
    },
  });
}

async function nameTaken(
  register: Register,
  list: ViewedList,
  name: string,
  self: string | null,
): Promise<Outcome<never> | null> {
  const views = await living(register, list);
  const other = views.find((view) => view.id !== self && foldText(view.name) === foldText(name));
  return other === undefined ? null : refused('view/name-taken', { name: other.name }, 'name');
}

async function living(register: Register, list: ViewedList) {
  const views = await register.database.savedViews.where('list').equals(list).toArray();
  return views.filter(({ deletedAt }) => deletedAt === null);
}
