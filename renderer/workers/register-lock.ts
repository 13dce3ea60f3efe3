const NAME = 'maillage-register';

/**
 * Takes the register for this window: until it closes, no other window of the same origin gets it.
 *
 * @returns false when another one has it
 */
export function takeRegisterLock(): Promise<boolean> {
  return new Promise((resolve, reject) => {
    navigator.locks
      .request(NAME, { ifAvailable: true }, (lock) => {
        resolve(lock !== null);
        // Held for as long as the worker lives.
        return lock === null ? undefined : new Promise<never>(() => undefined);
      })
      .catch(reject);
  });
}
