import { RegisterDatabase } from '#renderer/storage/database.ts';
import type { OpenOutcome } from '#renderer/workers/register-api.ts';
import { connectRegister } from '#renderer/workers/register-connection.ts';
import { makeAccessPointInput } from '#test/factories/access-point.ts';
import { makeRegisterSettingsInput } from '#test/factories/register-settings.ts';

/** What the test calls in the page. */
export type DurabilityPage = {
  readonly open: () => Promise<OpenOutcome>;
  readonly create: () => Promise<void>;
  /** Name of every place, by id. */
  readonly names: (generation: number) => Promise<Readonly<Record<string, string>>>;
  /** Enters and renames places without end; tells each acknowledgement. */
  readonly load: (acknowledged: (id: string, name: string) => void) => Promise<never>;
  /** Makes some places, then takes their rows out of the database under the worker's feet: only the journal has them. */
  readonly writeThenForget: (generation: number, count: number) => Promise<readonly string[]>;
};

declare global {
  interface Window {
    durability: DurabilityPage;
    acknowledged: (id: string, name: string) => void;
  }
}

const worker = new Worker(new URL('../../../renderer/workers/register-worker.ts', import.meta.url), {
  type: 'module',
});
const { api } = connectRegister(worker);

async function add(name: string): Promise<string> {
  const created = await api.createAccessPoint(makeAccessPointInput({ name }));
  if (!created.ok) throw new Error(JSON.stringify(created.problems));
  return created.value.id;
}

window.durability = {
  open: () => api.openRegister(null),
  create: async () => {
    const created = await api.createRegister(makeRegisterSettingsInput());
    if (!created.ok) throw new Error(JSON.stringify(created.problems));
  },
  names: async (generation) => {
    const places = await new RegisterDatabase(generation).accessPoints.toArray();
    return Object.fromEntries(places.map(({ id, name }) => [id, name]));
  },
  load: async (acknowledged) => {
    for (let _turn = 0; ; _turn += 1) {
      const id = await add('0');
      acknowledged(id, '0');
      for (let edit = 1; edit <= 3; edit += 1) {
        const edited = await api.editAccessPoint(id, { name: String(edit) });
        if (!edited.ok) throw new Error(JSON.stringify(edited.problems));
        acknowledged(id, String(edit));
      }
    }
  },
  writeThenForget: async (generation, count) => {
    const database = new RegisterDatabase(generation);
    const before = await database.meta.get('state');
    if (before === undefined) throw new Error('no state');
    const ids: string[] = [];
    for (let turn = 0; turn < count; turn += 1) ids.push(await add(`oublié ${turn}`));
    worker.terminate();
    await database.accessPoints.bulkDelete(ids);
    await database.listDelta.bulkDelete(ids);
    await database.changeSets.where('seq').above(before.lastSeq).delete();
    await database.changeBodies.where('seq').above(before.lastSeq).delete();
    await database.meta.put(before);
    return ids;
  },
};
