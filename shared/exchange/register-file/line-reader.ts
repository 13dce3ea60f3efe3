import { type RecordTable, recordTables } from '#shared/domain/change-set/change-set.ts';
import { accepted, type Outcome, type Problem } from '#shared/domain/problem.ts';
import { idSchema } from '#shared/domain/record/record.ts';
import type { UsageBlock } from '#shared/domain/usage-return/usage-block.ts';
import type { ReturnTexts } from '#shared/domain/usage-return/usage-return.ts';
import { z } from '#shared/schema.ts';
import { type RecordItem, readRecord, recordName } from './record-item.ts';
import type { RegisterFileCounts } from './register-file-header.ts';
import { parseSafely } from './safe-json.ts';
import { makeSeenIds } from './seen-ids.ts';
import { blockOfSessionLine, type SessionLineContent, sessionLineSchema } from './session-line.ts';
import { blockOfUsageLine, LENGTH_LIMIT, usageLineSchema } from './usage-line.ts';

/** What a line of the body holds, checked. */
export type RegisterFileItem =
  | RecordItem
  | { readonly table: 'usagePlaces' }
  | {
      readonly table: 'usageReturn';
      readonly block: UsageBlock;
      /** What the block's places point into. */
      readonly placeIds: readonly string[];
      /** Words of its returns, by their id. */
      readonly texts: ReadonlyMap<string, ReturnTexts>;
    }
  | ({ readonly table: 'session' } & SessionLineContent);

/** A line of the body other than the last: the table, and the record or the block. */
export const registerFileLineSchema = z.object({
  t: z.enum([...recordTables, 'usagePlaces', 'usage', 'sessions']),
  r: z.unknown(),
});
/** The places that the blocks after it point into, added to those of the `usagePlaces` lines before. */
export const usagePlacesSchema = z.array(idSchema).max(10_000);

/** Tables whose invalid records have a sentence of their own. */
const tablesNamed: ReadonlySet<RecordTable> = new Set([
  'settings',
  'network',
  'organisation',
  'accessPoint',
  'report',
  'importBatch',
]);

/** Reads the lines of a body in order, and keeps what later ones are checked against. */
export type LineReader = {
  readonly read: (text: string) => Outcome<RegisterFileItem>;
  readonly counts: () => RegisterFileCounts;
};

export function makeLineReader(): LineReader {
  const ids = new Map<RecordTable, Set<string>>(recordTables.map((table) => [table, new Set()]));
  /** By first month: place and length of each return as one number, far lighter than ids of 720 000 returns. */
  const returns = new Map<string, Set<number | string>>();
  let returnCount = 0;
  const sessionIds = makeSeenIds();
  let sessionCount = 0;
  const placeIds: string[] = [];
  /** A place named twice in the list is one place. */
  const firstIndexes = new Map<string, number>();
  const placeNumbers: number[] = [];
  let line = 0;
  const refuse = (code: string, values: Problem['values'] = {}): Outcome<never> => ({
    ok: false,
    problems: [{ code, values: { ...values, line }, severity: 'error', row: line, field: null }],
  });

  const record = (table: RecordTable, row: unknown): Outcome<RegisterFileItem> => {
    const item = readRecord(table, row);
    const name = recordName(row);
    if (item.table === null)
      return refuse(`register-file/invalid-${tablesNamed.has(table) ? table : 'record'}`, {
        name,
        field: item.field,
      });
    const known = ids.get(table);
    if (known?.has(item.row.id)) return refuse('register-file/twice', { name });
    known?.add(item.row.id);
    return accepted(item);
  };
  const places = (row: unknown): Outcome<RegisterFileItem> => {
    const parsed = usagePlacesSchema.safeParse(row);
    if (!parsed.success) return refuse('register-file/invalid-usage');
    const stranger = parsed.data.find((id) => ids.get('accessPoint')?.has(id) !== true);
    if (stranger !== undefined) return refuse('register-file/unknown-place', { id: stranger });
    for (const id of parsed.data) {
      const known = firstIndexes.get(id) ?? placeIds.length;
      firstIndexes.set(id, known);
      placeNumbers.push(known);
      placeIds.push(id);
    }
    return accepted({ table: 'usagePlaces' });
  };
  const usage = (row: unknown): Outcome<RegisterFileItem> => {
    const parsed = usageLineSchema.safeParse(row);
    const read = parsed.success ? blockOfUsageLine(parsed.data, placeIds) : null;
    if (read === null) return refuse('register-file/invalid-usage-month', { month: monthOf(row) });
    const { block } = read;
    const ofMonth = returns.get(block.month) ?? new Set();
    returns.set(block.month, ofMonth);
    for (let at = 0; at < block.rows; at += 1) {
      const place = placeNumbers[block.place[at] ?? -1] ?? -1;
      const whole = place * (LENGTH_LIMIT + 1) + (block.months?.[at] ?? 1);
      const stop = block.stop?.[at] ?? -1;
      const key = stop < 0 ? whole : `${whole} ${block.stops[stop]}`;
      if (ofMonth.has(key)) return refuse('register-file/return-twice', { month: block.month });
      ofMonth.add(key);
    }
    returnCount += block.rows;
    return accepted({ table: 'usageReturn', placeIds, ...read });
  };

  const sessions = (row: unknown): Outcome<RegisterFileItem> => {
    const parsed = sessionLineSchema.safeParse(row);
    const read = parsed.success ? blockOfSessionLine(parsed.data) : null;
    if (read === null) return refuse('register-file/invalid-session-month', { month: monthOf(row) });
    const { block, lists } = read;
    const place = lists.places.find((id) => ids.get('accessPoint')?.has(id) !== true);
    if (place !== undefined) return refuse('register-file/unknown-place', { id: place });
    const animator = lists.animators.find((id) => ids.get('animator')?.has(id) !== true);
    if (animator !== undefined) return refuse('register-file/unknown-animator', { id: animator });
    if (!sessionIds.take(block.ids)) return refuse('register-file/session-twice', { month: block.month });
    sessionCount += block.rows;
    return accepted({ table: 'session', ...read });
  };

  return {
    read: (text) => {
      line += 1;
      const content = parsed(text);
      const found = registerFileLineSchema.safeParse(content);
      if (!found.success) return refuse('register-file/invalid-line');
      const { t, r } = found.data;
      if (t === 'usagePlaces') return places(r);
      if (t === 'sessions') return sessions(r);
      return t === 'usage' ? usage(r) : record(t, r);
    },
    counts: () => ({
      settings: ids.get('settings')?.size ?? 0,
      network: ids.get('network')?.size ?? 0,
      organisation: ids.get('organisation')?.size ?? 0,
      accessPoint: ids.get('accessPoint')?.size ?? 0,
      animator: ids.get('animator')?.size ?? 0,
      assignment: ids.get('assignment')?.size ?? 0,
      absence: ids.get('absence')?.size ?? 0,
      replacement: ids.get('replacement')?.size ?? 0,
      loanPoint: ids.get('loanPoint')?.size ?? 0,
      lot: ids.get('lot')?.size ?? 0,
      item: ids.get('item')?.size ?? 0,
      kit: ids.get('kit')?.size ?? 0,
      transfer: ids.get('transfer')?.size ?? 0,
      loan: ids.get('loan')?.size ?? 0,
      loanLine: ids.get('loanLine')?.size ?? 0,
      maintenance: ids.get('maintenance')?.size ?? 0,
      inventory: ids.get('inventory')?.size ?? 0,
      inventoryCount: ids.get('inventoryCount')?.size ?? 0,
      equipmentSettings: ids.get('equipmentSettings')?.size ?? 0,
      answeringLevel: ids.get('answeringLevel')?.size ?? 0,
      ticket: ids.get('ticket')?.size ?? 0,
      ticketEvent: ids.get('ticketEvent')?.size ?? 0,
      article: ids.get('article')?.size ?? 0,
      hotlineSettings: ids.get('hotlineSettings')?.size ?? 0,
      usageSettings: ids.get('usageSettings')?.size ?? 0,
      exploration: ids.get('exploration')?.size ?? 0,
      survey: ids.get('survey')?.size ?? 0,
      surveyResponse: ids.get('surveyResponse')?.size ?? 0,
      qualityGrid: ids.get('qualityGrid')?.size ?? 0,
      qualityReview: ids.get('qualityReview')?.size ?? 0,
      followUp: ids.get('followUp')?.size ?? 0,
      attachment: ids.get('attachment')?.size ?? 0,
      attachmentContent: ids.get('attachmentContent')?.size ?? 0,
      savedView: ids.get('savedView')?.size ?? 0,
      importLayout: ids.get('importLayout')?.size ?? 0,
      distinctPair: ids.get('distinctPair')?.size ?? 0,
      report: ids.get('report')?.size ?? 0,
      reportIssue: ids.get('reportIssue')?.size ?? 0,
      reportTemplate: ids.get('reportTemplate')?.size ?? 0,
      dashboardSettings: ids.get('dashboardSettings')?.size ?? 0,
      importBatch: ids.get('importBatch')?.size ?? 0,
      usageReturn: returnCount,
      session: sessionCount,
    }),
  };
}

function parsed(text: string): unknown {
  try {
    return parseSafely(text);
  } catch {
    return null;
  }
}

function monthOf(row: unknown): string {
  return z.looseObject({ month: z.string() }).safeParse(row).data?.month.slice(0, 10) ?? '?';
}
