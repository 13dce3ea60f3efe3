import type { Day } from '#shared/domain/calendar/day.ts';
import { type PairedTable, pairedTables } from '#shared/domain/distinct-pair/distinct-pair.ts';
import type { RecordRow } from '#shared/domain/record/record-row.ts';
import {
  type Alike,
  animatorKind,
  type LikenessKind,
  makeLikenessIndex,
  organisationKind,
  placeKind,
} from '#shared/duplicates/likeness-index.ts';
import { lookOfPlace } from '#shared/duplicates/place-features.ts';
import type { Contribution } from './contribution.ts';
import type { RegisterDatabase } from './database.ts';
import { recordTablesOf } from './record-tables.ts';

/** Living records of one table by what they look like. */
export type KnownLikeness = {
  readonly ids: () => readonly string[];
  /** Records that look like one of them, the most alike first. */
  readonly alikeTo: (id: string) => readonly Alike[];
};

/** The likeness of records, held in memory once a search or a page has asked, and kept up with each act. */
export type LikenessStore = {
  readonly contribution: Contribution;
  /**
   * The records of a table.
   *
   * @param today the day whose addresses are compared
   * @param breathe called now and then while they are prepared; what it throws stops the preparation
   */
  readonly read: (table: PairedTable, today: Day, breathe?: () => Promise<void>) => Promise<KnownLikeness>;
};

type Held = KnownLikeness & {
  readonly today: Day;
  /** Takes in a record as it stands; one that was deleted is forgotten. */
  readonly put: (row: RecordRow) => void;
};

/** From so many records changed by one act, they are prepared again when they are asked for. */
const MANY = 500;
/** Records prepared between two breaths. */
const AT_ONCE = 200;

/** Makes the store of a generation. Nothing is read before the first question. */
export function makeLikenessStore(database: RegisterDatabase): LikenessStore {
  const tables = recordTablesOf(database);
  const held = new Map<PairedTable, Held>();
  // What was written while the records were being read is not in them.
  let writes = 0;

  const prepare = async (table: PairedTable, today: Day, breathe: () => Promise<void>): Promise<Held> => {
    for (;;) {
      const begun = writes;
      const made = emptyOf(table, today);
      const rows: readonly RecordRow[] = await tables[table].toArray();
      for (let at = 0; at < rows.length; at += AT_ONCE) {
        for (const row of rows.slice(at, at + AT_ONCE)) made.put(row);
        await breathe();
      }
      if (begun !== writes) continue;
      held.set(table, made);
      return made;
    }
  };

  return {
    contribution: {
      tables: pairedTables,
      stores: [],
      apply: async () => undefined,
      committed: (_, { rows }) => {
        writes += 1;
        for (const [table, known] of held) {
          const after = rows.get(table);
          if (after === undefined) continue;
          if (after.size > MANY) held.delete(table);
          else for (const row of after.values()) known.put(row);
        }
      },
    },
    read: async (table, today, breathe = async () => undefined) => {
      const known = held.get(table);
      return known?.today === today ? known : prepare(table, today, breathe);
    },
  };
}

function emptyOf(table: PairedTable, today: Day): Held {
  switch (table) {
    case 'accessPoint':
      return heldOf(placeKind, (row) => ('locations' in row ? lookOfPlace(row, today) : null), today);
    case 'organisation':
      return heldOf(organisationKind, (row) => ('siret' in row ? row : null), today);
    case 'animator':
      return heldOf(animatorKind, (row) => ('lastName' in row ? row : null), today);
  }
}

function heldOf<Look, Features>(
  kind: LikenessKind<Look, Features>,
  lookOf: (row: RecordRow) => Look | null,
  today: Day,
): Held {
  const { add, remove, ids, alikeTo } = makeLikenessIndex(kind);
  return {
    today,
    ids,
    alikeTo,
    put: (row) => {
      const look = row.deletedAt === null ? lookOf(row) : null;
      if (look === null) remove(row.id);
      else add(row.id, look);
    },
  };
}
