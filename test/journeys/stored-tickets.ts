import type { Page } from 'playwright-core';

/** A ticket as it is stored: its number, and what happened to it, in order. */
export type StoredTicket = {
  readonly id: string;
  readonly number: string;
  readonly kinds: readonly string[];
};

/** The tickets of the register that is open, the latest first, read from its database beside the program. */
export function storedTickets(page: Page): Promise<readonly StoredTicket[]> {
  return page.evaluate(async () => {
    type Row = { readonly id: string; readonly deletedAt: string | null };
    type Ticket = Row & { readonly number: string };
    type Event = Row & { readonly ticketId: string; readonly at: string; readonly kind: string };
    const open = (name: string) =>
      new Promise<IDBDatabase>((resolve, reject) => {
        const asked = indexedDB.open(name);
        asked.onsuccess = () => resolve(asked.result);
        asked.onerror = () => reject(asked.error ?? new Error(name));
      });
    const rows = <T>(database: IDBDatabase, table: string) =>
      new Promise<readonly T[]>((resolve, reject) => {
        const asked = database.transaction(table).objectStore(table).getAll();
        asked.onsuccess = () => resolve(asked.result);
        asked.onerror = () => reject(asked.error ?? new Error(table));
      });
    for (const { name } of await indexedDB.databases()) {
      const database = await open(name ?? '');
      const has = database.objectStoreNames.contains('ticketEvents');
      const tickets = has ? await rows<Ticket>(database, 'tickets') : [];
      const events = has ? await rows<Event>(database, 'ticketEvents') : [];
      database.close();
      if (tickets.length === 0) continue;
      const byTime = events
        .filter(({ deletedAt }) => deletedAt === null)
        .sort((a, b) => (a.at < b.at ? -1 : 1));
      return tickets
        .filter(({ deletedAt }) => deletedAt === null)
        .sort((a, b) => (a.number < b.number ? 1 : -1))
        .map(({ id, number }) => ({
          id,
          number,
          kinds: byTime.filter(({ ticketId }) => ticketId === id).map(({ kind }) => kind),
        }));
    }
    return [];
  });
}

/** Goes to the page of a ticket. */
export async function openTicket(page: Page, ticketId: string): Promise<void> {
  await page.evaluate((id) => {
    location.hash = `/hotline/demandes/${id}`;
  }, ticketId);
  await page.getByRole('region', { name: 'Ce qui s’est passé' }).waitFor();
}
