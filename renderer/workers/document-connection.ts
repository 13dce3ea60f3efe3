import { type Remote, wrap } from 'comlink';
import type { DocumentApi } from './document-worker.ts';

/**
 * Runs one piece of work in a document worker of its own, so that packing a file never stops the window, and lets
 * the worker go. A failure in the worker is thrown here.
 */
export async function withDocumentWorker<T>(work: (api: Remote<DocumentApi>) => Promise<T>): Promise<T> {
  const worker = new Worker(new URL('./document-worker.ts', import.meta.url), {
    type: 'module',
    name: 'document',
  });
  const broken = new Promise<never>((_, reject) => {
    worker.addEventListener('error', (event) => reject(new Error(event.message)), { once: true });
  });
  try {
    return await Promise.race([work(wrap<DocumentApi>(worker)), broken]);
  } finally {
    worker.terminate();
  }
}
