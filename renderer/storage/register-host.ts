import { accepted, type Outcome, refused } from '#shared/domain/problem.ts';
import { recordParts } from '#shared/domain/record/record-parts.ts';
import { schemaProblems } from '#shared/domain/record/schema-problems.ts';
import {
  REGISTER_SETTINGS_ID,
  type RegisterSettings,
  type RegisterSettingsInput,
  registerSettingsInputSchema,
} from '#shared/domain/setting/register-settings.ts';
import { creationChange } from '#shared/merge/record-changes.ts';
import type { JournalHome, RegisterPointer } from '#shared/shell/contract.ts';
import { beginJournal, fillNewGeneration, freeGeneration, newPointer } from './generation-creation.ts';
import type { GenerationFill } from './generation-fill.ts';
import {
  type GenerationOpening,
  type JournalTail,
  openGeneration,
  type Surroundings,
} from './generation-opening.ts';
import { copyJournal } from './journal-mending.ts';
import type { Register } from './register.ts';
import type { WriteEvent, Written } from './write-path.ts';

/** What the start of the program found. */
export type RegisterOpening =
  | { readonly kind: 'none' }
  | {
      readonly kind: 'open';
      readonly generation: number;
      readonly settings: RegisterSettings;
      /** Change sets of the journal that the database lacked and has now. */
      readonly replayed: number;
      /** The database had lost rows and was made again from the journal. */
      readonly rebuilt: boolean;
      readonly tail: JournalTail;
    }
  | { readonly kind: 'busy' }
  | { readonly kind: 'newer'; readonly found: number; readonly known: number }
  | { readonly kind: 'damaged'; readonly detail: string };

/** Holds the one register of this profile: opens it, makes it, and puts another generation in its place. */
export type RegisterHost = {
  readonly open: (home: JournalHome | null) => Promise<RegisterOpening>;
  /** The open register; a bug if none is. */
  readonly register: () => Register;
  readonly create: (settings: RegisterSettingsInput) => Promise<Outcome<Written>>;
  readonly fillGeneration: (
    fill: GenerationFill,
    registerId?: string | null,
  ) => Promise<Outcome<{ readonly generation: number }>>;
  readonly subscribe: (listener: (event: WriteEvent) => void) => void;
};

export type HostSurroundings = Omit<Surroundings, 'onWritten'> & {
  /** The journal's home where the page has none to give. */
  readonly ownHome: () => Promise<JournalHome>;
  /** Takes the register for this window until it closes; false when another one has it. */
  readonly lock: () => Promise<boolean>;
};

export function makeRegisterHost(around: HostSurroundings): RegisterHost {
  const listeners: ((event: WriteEvent) => void)[] = [];
  const surroundings: Surroundings = {
    now: around.now,
    newId: around.newId,
    onWritten: (event) => {
      for (const listener of listeners) listener(event);
    },
  };
  let locked = false;
  let home: JournalHome | null = null;
  let opened: Register | null = null;

  const register = (): Register => {
    if (opened === null) throw new Error('no register is open');
    return opened;
  };
  const homeInUse = (): JournalHome => {
    if (home === null) throw new Error('the register was not asked for: open it first');
    return home;
  };

  const open = async (given: JournalHome | null): Promise<RegisterOpening> => {
    if (!locked) locked = await around.lock();
    if (!locked) return { kind: 'busy' };
    home = given ?? home ?? (await around.ownHome());
    const pointer = await home.readPointer();
    if (pointer === null) return { kind: 'none' };
    if (opened !== null && opened.pointer.generation === pointer.generation) {
      const settings = await opened.database.settings.get(REGISTER_SETTINGS_ID);
      if (settings !== undefined)
        return {
          kind: 'open',
          generation: pointer.generation,
          settings,
          replayed: 0,
          rebuilt: false,
          tail: 'whole',
        };
    }
    const found = await openGeneration(home, pointer, surroundings);
    if (found.kind === 'damaged' && found.rebuildable) return rebuild(pointer, found.detail);
    return found.kind === 'open' ? taken(found, false) : refusalOf(found);
  };

  /** Puts a generation in the place of the one in use, whose database is closed and kept. */
  const taken = (found: Opened, rebuilt: boolean): RegisterOpening => {
    const { register: next, settings, replayed, tail } = found;
    if (settings === null) {
      next.database.close();
      return { kind: 'damaged', detail: 'no-settings' };
    }
    opened?.database.close();
    opened = next;
    return { kind: 'open', generation: next.pointer.generation, settings, replayed, rebuilt, tail };
  };

  /** Fills a new generation from the journal alone, which holds it all. The damaged one is kept. */
  const rebuild = async (damaged: RegisterPointer, detail: string): Promise<RegisterOpening> => {
    const inUse = homeInUse();
    const pointer: RegisterPointer = { ...damaged, generation: await freeGeneration(inUse, damaged) };
    await copyJournal(inUse, damaged, pointer);
    const found = await openGeneration(inUse, pointer, surroundings);
    if (found.kind !== 'open' || found.settings === null) return { kind: 'damaged', detail };
    await inUse.writePointer(pointer);
    return taken(found, true);
  };

  const create = async (input: RegisterSettingsInput): Promise<Outcome<Written>> => {
    const parsed = registerSettingsInputSchema.safeParse(input);
    if (!parsed.success) return { ok: false, problems: schemaProblems(parsed.error) };
    const inUse = homeInUse();
    const before = await inUse.readPointer();
    const pointer = newPointer(await freeGeneration(inUse, before), null, around.newId);
    await beginJournal(inUse, pointer, {}, around.now());
    const found = await openGeneration(inUse, pointer, surroundings);
    if (found.kind !== 'open') throw new Error(`a new generation does not open: ${found.kind}`);
    const written = await found.register.writePath.write({
      reason: 'start',
      changes: async (act) => {
        const by = { ...act.by, officer: parsed.data.officer };
        const { settings: parts } = recordParts;
        return accepted([
          creationChange('settings', REGISTER_SETTINGS_ID, parsed.data, parts, { ...act, by }),
        ]);
      },
    });
    if (!written.ok) {
      found.register.database.close();
      return written;
    }
    await inUse.writePointer(pointer);
    opened?.database.close();
    opened = found.register;
    return written;
  };

  const fillGeneration: RegisterHost['fillGeneration'] = async (fill, registerId = null) => {
    const inUse = homeInUse();
    const before = await inUse.readPointer();
    const pointer = newPointer(await freeGeneration(inUse, before), registerId, around.newId);
    const filled = await fillNewGeneration(inUse, pointer, fill, surroundings);
    if (!filled.ok) return filled;
    const found = await openGeneration(inUse, pointer, surroundings);
    if (found.kind !== 'open') throw new Error(`a filled generation does not open: ${JSON.stringify(found)}`);
    if (found.settings === null) {
      found.register.database.close();
      return refused('storage/generation-incomplete', { tables: 'settings' });
    }
    await inUse.writePointer(pointer);
    taken(found, false);
    return accepted({ generation: pointer.generation });
  };

  return { open, register, create, fillGeneration, subscribe: (listener) => listeners.push(listener) };
}

type Opened = Extract<GenerationOpening, { kind: 'open' }>;

function refusalOf(found: Exclude<GenerationOpening, Opened>): RegisterOpening {
  return found.kind === 'newer' ? found : { kind: 'damaged', detail: found.detail };
}
