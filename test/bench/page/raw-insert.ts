/** Rows put in a store of their own by the platform alone, in one transaction, with the indexes that places have. */
export async function insertRaw(rows: readonly { readonly id: string }[]): Promise<void> {
  const database = await opened('bench-raw');
  const transaction = database.transaction('rows', 'readwrite');
  const store = transaction.objectStore('rows');
  for (const row of rows) store.add(row);
  await new Promise<void>((resolve, reject) => {
    transaction.oncomplete = () => resolve();
    transaction.onabort = () => reject(transaction.error);
  });
  database.close();
}

function opened(name: string): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(name);
    request.onupgradeneeded = () => {
      const store = request.result.createObjectStore('rows', { keyPath: 'id' });
      store.createIndex('hubId', 'hubId');
      store.createIndex('successorId', 'successorId');
      store.createIndex('carrierId', 'carrierId');
      store.createIndex('networkIds', 'networkIds', { multiEntry: true });
    };
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}
