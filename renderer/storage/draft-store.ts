import type { RegisterDatabase } from './database.ts';

/**
 * What was typed and not yet kept, so that closing the window loses nothing. Drafts belong to this PC: they are no
 * part of the register, its history or its files, and the page writes them by itself.
 */
export function makeDraftStore(database: RegisterDatabase) {
  return {
    /** The draft under a key, as it was put; null when there is none. The reader checks its shape. */
    read: async (key: string): Promise<unknown> => (await database.drafts.get(key))?.value ?? null,
    /** Keeps a draft. @param savedAt ISO instant, shown when the draft is offered again */
    put: async (key: string, value: unknown, savedAt: string): Promise<void> => {
      await database.drafts.put({ key, value, savedAt });
    },
    /** Keeps a draft while the page goes away: nothing is awaited, the commit is asked for at once. */
    putAtOnce: (key: string, value: unknown, savedAt: string): void => {
      if (!database.isOpen()) return;
      const transaction = database.backendDB().transaction('drafts', 'readwrite');
      transaction.objectStore('drafts').put({ key, value, savedAt });
      transaction.commit();
    },
    /** Forgets a draft, once its content is in the register or given up. */
    remove: async (key: string): Promise<void> => {
      await database.drafts.delete(key);
    },
  };
}

export type DraftStore = ReturnType<typeof makeDraftStore>;
