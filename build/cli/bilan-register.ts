import 'fake-indexeddb/auto';
import { open } from 'node:fs/promises';
import { basename } from 'node:path';
import { compactTerritory } from '#build/territory/territory-data.ts';
import { readBytes } from '#electron/services/file-bytes.ts';
import { livingRows } from '#renderer/storage/held-rows.ts';
import { fillFromRegisterFile } from '#renderer/storage/register-file-fill.ts';
import { makeRegisterHost } from '#renderer/storage/register-host.ts';
import { type FiguresFacts, type FiguresSources, makeFiguresFacts } from '#renderer/workers/figures-facts.ts';
import { makeNewId } from '#renderer/workers/new-id.ts';
import { accepted, type Outcome, refused } from '#shared/domain/problem.ts';
import type { Report } from '#shared/domain/report/report.ts';
import type { RegisterSettings } from '#shared/domain/setting/register-settings.ts';
import { exampleTerritory } from '#shared/example/example-territory.ts';
import type { RegisterFacts } from '#shared/figures/register-facts.ts';
import type { FileSource } from '#shared/shell/contract.ts';
import { buildCommuneIndex } from '#shared/territory/commune-index.ts';
import { mergeTerritories } from '#shared/territory/merge-territories.ts';
import { reasonOf } from './bilan-words.ts';
import { makeMemoryJournalHome } from './memory-journal-home.ts';

/** A register as the command reads it. */
export type BilanRegister = {
  readonly settings: RegisterSettings;
  readonly facts: RegisterFacts;
  /** Today in the register's time zone. */
  readonly today: Awaited<ReturnType<FiguresFacts['today']>>;
  /** Its reports, deleted ones left out. */
  readonly reports: readonly Report[];
};

/**
 * Reads a register file with the program's own reader and storage, over a database in memory: figures are the same
 * as on the screen. The file is not changed. Refused as the reader refuses (`register-file/…`), or as
 * `bilan/cannot-read` where the file does not open.
 *
 * @param now the moment at which the figures are computed
 */
export async function readBilanRegister(path: string, now: Date): Promise<Outcome<BilanRegister>> {
  const source = await openSource(path);
  if (!source.ok) return source;
  try {
    const host = makeRegisterHost({
      now: () => now.getTime(),
      newId: makeNewId(() => now.getTime()),
      ownHome: async () => makeMemoryJournalHome(),
      lock: async () => true,
    });
    await host.open(null);
    const filled = await host.fillGeneration((target) =>
      fillFromRegisterFile(target, source.value, () => undefined),
    );
    if (!filled.ok) return filled;
    const figures = makeFiguresFacts(
      {
        register: host.register,
        fillGeneration: host.fillGeneration,
        task: (work) => work(new AbortController().signal),
      },
      { loadCommunes, now: () => now },
    );
    const settings = await figures.settings();
    if (settings === undefined) return refused('register-file/no-settings');
    return accepted({
      settings,
      facts: await figures.facts(),
      today: await figures.today(),
      reports: [...(await livingRows(host.register().database.reports)).values()],
    });
  } finally {
    await source.value.close();
  }
}

const loadCommunes: FiguresSources['loadCommunes'] = async (scope) => {
  const real = compactTerritory();
  return buildCommuneIndex(scope === 'example' ? mergeTerritories(real, exampleTerritory()) : real);
};

/** A file of the disk, read in pieces. */
async function openSource(path: string): Promise<Outcome<FileSource>> {
  try {
    const file = await open(path, 'r');
    const stats = await file.stat();
    if (!stats.isFile()) {
      await file.close();
      return refused('bilan/not-a-file', { file: path });
    }
    return accepted({
      name: basename(path),
      size: stats.size,
      read: (offset, length) => readBytes(file, offset, length),
      close: () => file.close(),
    });
  } catch (error) {
    return refused('bilan/cannot-read', { file: path, reason: reasonOf(error) });
  }
}
