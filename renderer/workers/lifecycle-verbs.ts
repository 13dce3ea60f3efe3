import type { RegisterHost } from '#renderer/storage/register-host.ts';
import { type Outcome, refused } from '#shared/domain/problem.ts';
import { journalHomeOf } from './journal-home-wire.ts';
import type { WireRegisterApi } from './register-connection.ts';
import type { WorkerContext } from './worker-context.ts';

/** The verbs that open and make the register, listen to it, and stop a long task. */
export function makeLifecycleVerbs(
  host: RegisterHost,
  tasks: Tasks,
): Pick<WireRegisterApi, 'openRegister' | 'createRegister' | 'cancel' | 'subscribe'> {
  return {
    openRegister: (home) => host.open(home === null ? null : journalHomeOf(home)),
    createRegister: (settings) => host.create(settings),
    cancel: async () => tasks.cancel(),
    subscribe: async (listener) => host.subscribe(listener),
  };
}

/** Runs long tasks, one at a time. */
export type Tasks = { readonly run: WorkerContext['task']; readonly cancel: () => void };

export function makeTasks(): Tasks {
  let running: AbortController | null = null;
  return {
    run: async <T>(work: (signal: AbortSignal) => Promise<Outcome<T>>): Promise<Outcome<T>> => {
      if (running !== null) return refused('task/another-running');
      const own = new AbortController();
      running = own;
      try {
        return await work(own.signal);
      } catch (error) {
        if (own.signal.aborted) return refused('task/cancelled');
        throw error;
      } finally {
        running = null;
      }
    },
    cancel: () => running?.abort(),
  };
}
