/**
 * Makes a function that runs a task once nothing asked for it any more for a while. A task that fails is tried again
 * at the next asking: it is only for work that may wait for ever.
 *
 * @param pause milliseconds
 */
export function afterPause(pause: number, task: () => Promise<void>): () => void {
  let timer: ReturnType<typeof setTimeout> | null = null;
  return () => {
    if (timer !== null) clearTimeout(timer);
    timer = setTimeout(() => {
      timer = null;
      task().catch((error: unknown) => console.warn('packing put off', error));
    }, pause);
  };
}
