import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import { Gzip, strToU8 } from 'fflate';
import type { ChangeTable, RecordTable } from '#shared/domain/change-set/change-set.ts';
import type { SessionBlock, SessionTexts } from '#shared/domain/session/session-block.ts';
import type { SessionLists } from '#shared/domain/session/session-lists.ts';
import type { UsageBlock } from '#shared/domain/usage-return/usage-block.ts';
import type { ReturnTexts } from '#shared/domain/usage-return/usage-return.ts';
import type { FileSink } from '#shared/shell/contract.ts';
import type { RegisterFileEnd, RegisterFileHeader } from './register-file-header.ts';
import { sessionLineOf } from './session-line.ts';
import { usageLineOf } from './usage-line.ts';

/** Compressed bytes are handed on in pieces of about this size. */
const PIECE = 256 * 1024;
/** Lines are hashed and compressed together up to this many characters. */
const BATCH = 64 * 1024;
/** Place ids in one `usagePlaces` line. */
const PLACES_A_LINE = 4_096;

/** Writes the lines of a register file in order; nothing of it is held in memory. */
export type RegisterFileWriter = {
  /** Writes a record. Places come before the returns. */
  readonly record: (table: RecordTable, row: { readonly id: string }) => Promise<void>;
  /** Writes the list of places that the blocks point into. Before the first block, once. */
  readonly places: (placeIds: readonly string[]) => Promise<void>;
  /** Writes a block of returns. */
  readonly usage: (block: UsageBlock, textsOf: (id: string) => ReturnTexts | null) => Promise<void>;
  /** Writes a block of sessions; the places and animators come before. @param lists what its columns point into */
  readonly sessions: (
    block: SessionBlock,
    lists: SessionLists,
    textsOf: (id: string) => SessionTexts,
  ) => Promise<void>;
  /** Writes the counts and the hash. Gives the number of records, returns and sessions. The file is not finished yet. */
  readonly end: () => Promise<number>;
};

/** Begins a register file (data.md, *Files*): its header at once, then the body as it comes. */
export async function beginRegisterFile(
  header: RegisterFileHeader,
  write: FileSink['write'],
): Promise<RegisterFileWriter> {
  const headerLine = strToU8(`${JSON.stringify(header)}\n`);
  await write(headerLine);
  const hash = sha256.create();
  const counts: Record<ChangeTable, number> = {
    settings: 0,
    network: 0,
    organisation: 0,
    accessPoint: 0,
    animator: 0,
    assignment: 0,
    absence: 0,
    replacement: 0,
    loanPoint: 0,
    lot: 0,
    item: 0,
    kit: 0,
    transfer: 0,
    loan: 0,
    loanLine: 0,
    maintenance: 0,
    inventory: 0,
    inventoryCount: 0,
    equipmentSettings: 0,
    answeringLevel: 0,
    ticket: 0,
    ticketEvent: 0,
    article: 0,
    hotlineSettings: 0,
    usageSettings: 0,
    exploration: 0,
    survey: 0,
    surveyResponse: 0,
    qualityGrid: 0,
    qualityReview: 0,
    followUp: 0,
    attachment: 0,
    attachmentContent: 0,
    savedView: 0,
    importLayout: 0,
    distinctPair: 0,
    report: 0,
    reportIssue: 0,
    reportTemplate: 0,
    dashboardSettings: 0,
    importBatch: 0,
    usageReturn: 0,
    session: 0,
  };
  let placeIds: readonly string[] = [];
  let pieces: Uint8Array[] = [];
  let waiting = 0;
  let text = '';
  // The date of the compression would make two copies of one register differ.
  const gzip = new Gzip({ level: 6, mtime: 0 }, (piece) => {
    pieces.push(piece);
    waiting += piece.length;
  });
  const hand = async (): Promise<void> => {
    const joined = new Uint8Array(waiting);
    let at = 0;
    for (const piece of pieces) {
      joined.set(piece, at);
      at += piece.length;
    }
    pieces = [];
    waiting = 0;
    for (let start = 0; start < joined.length; start += PIECE)
      await write(joined.slice(start, start + PIECE));
  };
  const compress = async (): Promise<void> => {
    if (text === '') return;
    const bytes = strToU8(text);
    text = '';
    hash.update(bytes);
    gzip.push(bytes);
    if (waiting >= PIECE) await hand();
  };
  const line = async (content: object): Promise<void> => {
    text += `${JSON.stringify(content)}\n`;
    if (text.length >= BATCH) await compress();
  };
  return {
    record: async (table, row) => {
      counts[table] += 1;
      await line({ t: table, r: row });
    },
    places: async (ids) => {
      placeIds = ids;
      for (let start = 0; start < ids.length; start += PLACES_A_LINE)
        await line({ t: 'usagePlaces', r: ids.slice(start, start + PLACES_A_LINE) });
    },
    usage: async (block, textsOf) => {
      counts.usageReturn += block.rows;
      await line({ t: 'usage', r: usageLineOf(block, placeIds, textsOf) });
    },
    sessions: async (block, lists, textsOf) => {
      counts.session += block.rows;
      await line({ t: 'sessions', r: sessionLineOf(block, lists, textsOf) });
    },
    end: async () => {
      await compress();
      const end: RegisterFileEnd = {
        t: 'end',
        counts,
        header: bytesToHex(sha256(headerLine)),
        sha256: bytesToHex(hash.digest()),
      };
      gzip.push(strToU8(`${JSON.stringify(end)}\n`), true);
      await hand();
      return Object.values(counts).reduce((sum, count) => sum + count, 0);
    },
  };
}
