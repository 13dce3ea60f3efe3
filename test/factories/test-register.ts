import 'fake-indexeddb/auto';
import { v7 as uuid } from 'uuid';
import { makeMemoryJournalHome } from '#build/cli/memory-journal-home.ts';
import { makeRegisterHost, type RegisterHost } from '#renderer/storage/register-host.ts';
import type { WorkerContext } from '#renderer/workers/worker-context.ts';
import type { RegisterSettingsInput } from '#shared/domain/setting/register-settings.ts';
import type { JournalHome } from '#shared/shell/contract.ts';

/** Settings of a register of the fictional département of the tests. */
export const testSettings: RegisterSettingsInput = {
  language: 'fr',
  territory: { kind: 'departements', codes: ['14'] },
  officer: 'Camille Exemple',
  organisation: null,
  timeZone: 'Europe/Paris',
  example: false,
};

/** A host over a database in memory, with what the verbs share. */
export type TestRegister = {
  readonly home: JournalHome;
  readonly host: RegisterHost;
  readonly context: WorkerContext;
};

/** Opens what a home holds, or nothing yet. @param now milliseconds since 1970 */
export function makeTestHost(
  home: JournalHome = makeMemoryJournalHome(),
  now: () => number = Date.now,
): TestRegister {
  const host = makeRegisterHost({
    now,
    newId: uuid,
    ownHome: async () => home,
    lock: async () => true,
  });
  return {
    home,
    host,
    context: {
      register: host.register,
      fillGeneration: host.fillGeneration,
      task: (work) => work(new AbortController().signal),
    },
  };
}

/** Makes an empty register and opens it. @param now milliseconds since 1970 */
export async function makeTestRegister(now: () => number = Date.now): Promise<TestRegister> {
  const made = makeTestHost(makeMemoryJournalHome(), now);
  await made.host.open(made.home);
  const created = await made.host.create(testSettings);
  if (!created.ok) throw new Error(JSON.stringify(created.problems));
  return made;
}
