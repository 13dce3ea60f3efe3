/** Starts the register worker; the page then talks to it through `connectRegister`. */
export function startRegisterWorker(): Worker {
  return new Worker(new URL('./register-worker.ts', import.meta.url), { type: 'module', name: 'register' });
}
