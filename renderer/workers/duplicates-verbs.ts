import {
  distinctPairs,
  forgetDistinct,
  markDistinct,
  pairIds,
} from '#renderer/storage/distinct-pair-store.ts';
import { closeWithSuccessor } from '#renderer/storage/place-succession.ts';
import { mergeRecords } from '#renderer/storage/record-merging.ts';
import { recordTablesOf } from '#renderer/storage/record-tables.ts';
import { namingsOf } from '#renderer/storage/reference-moves.ts';
import { returnsOfPair } from '#renderer/storage/returns-move.ts';
import { countSessionsOf } from '#renderer/storage/sessions-move.ts';
import { locationAt } from '#shared/domain/access-point/at-date.ts';
import type { Day } from '#shared/domain/calendar/day.ts';
import type { PairedTable } from '#shared/domain/distinct-pair/distinct-pair.ts';
import { accepted } from '#shared/domain/problem.ts';
import { recordName } from '#shared/domain/record/record-name.ts';
import type { RowOf } from '#shared/domain/record/record-row.ts';
import { REGISTER_SETTINGS_ID } from '#shared/domain/setting/register-settings.ts';
import { breather } from './breather.ts';
import type { DuplicatePair, DuplicatesApi, PairedRecord, RecordTie } from './duplicates-api.ts';
import type { WorkerContext } from './worker-context.ts';

/** Records compared between two looks at the clock. */
const AT_ONCE = 100;
/** Names of what hangs on a record that are told. */
const NAMED_LIMIT = 5;

/** The verbs of duplicates. */
export function makeDuplicatesVerbs(
  { register, task }: WorkerContext,
  now: () => Date = () => new Date(),
): DuplicatesApi {
  const today = async (): Promise<Day> => {
    const settings = await register().database.settings.get(REGISTER_SETTINGS_ID);
    return now().toLocaleDateString('sv', { timeZone: settings?.timeZone ?? 'Europe/Paris' });
  };
  const noted = async (table: PairedTable): Promise<ReadonlySet<string>> =>
    new Set(
      (await distinctPairs(register(), table)).map(({ firstId, secondId }) => `${firstId} ${secondId}`),
    );
  const shown = async (table: PairedTable, ids: readonly string[]): Promise<Map<string, PairedRecord>> => {
    const rows = await recordTablesOf(register().database)[table].bulkGet([...ids]);
    const day = await today();
    return new Map(
      rows.flatMap((row) => (row === undefined ? [] : [[row.id, pairedRecord(row, day)] as const])),
    );
  };
  const ties = async (table: PairedTable, id: string): Promise<readonly RecordTie[]> => {
    const byField = new Map<string, RecordTie>();
    for (const { reference, row } of await namingsOf(recordTablesOf(register().database), table, id)) {
      const key = `${reference.table} ${reference.field}`;
      const known = byField.get(key);
      const names = [...(known?.names ?? []), recordName(row)].filter((name) => name !== '');
      byField.set(key, {
        table: reference.table,
        field: reference.field,
        count: (known?.count ?? 0) + 1,
        names: names.slice(0, NAMED_LIMIT),
      });
    }
    const count = await countSessionsOf(register(), table, id);
    const field = table === 'animator' ? 'animatorId' : 'placeId';
    const sessions: readonly RecordTie[] = count === 0 ? [] : [{ table: 'session', field, count, names: [] }];
    return [...byField.values(), ...sessions];
  };
  return {
    findDuplicates: (table, onProgress) =>
      task(async (signal) => {
        const breathe = breather(signal);
        const known = await register().parts.likeness.read(table, await today(), breathe);
        const ids = known.ids();
        const distinct = await noted(table);
        const met = new Set<string>();
        const found: (Omit<DuplicatePair, 'first' | 'second'> & {
          readonly ids: readonly [string, string];
        })[] = [];
        for (let at = 0; at < ids.length; at += AT_ONCE) {
          for (const id of ids.slice(at, at + AT_ONCE))
            for (const { id: other, score, reasons } of known.alikeTo(id)) {
              // Where many look alike, one of two may meet the other and not the other way round.
              const { firstId, secondId } = pairIds(id, other);
              const key = `${firstId} ${secondId}`;
              if (met.has(key) || distinct.has(key)) continue;
              met.add(key);
              found.push({ ids: [firstId, secondId], score, reasons });
            }
          onProgress({ done: Math.min(at + AT_ONCE, ids.length), total: ids.length });
          await breathe();
        }
        found.sort((a, b) => b.score - a.score || (a.ids[0] < b.ids[0] ? -1 : 1));
        const names = await shown(table, [...new Set(found.flatMap((pair) => pair.ids))]);
        return accepted(
          found.flatMap(({ ids: [a, b], score, reasons }) => {
            const [first, second] = [names.get(a), names.get(b)];
            return first === undefined || second === undefined ? [] : [{ first, second, score, reasons }];
          }),
        );
      }),
    alikeRecords: async (table, id) => {
      const known = await register().parts.likeness.read(table, await today());
      const distinct = await noted(table);
      const alike = known
        .alikeTo(id)
        .filter(({ id: other }) => !distinct.has(id < other ? `${id} ${other}` : `${other} ${id}`));
      if (alike.length === 0) return [];
      const names = await shown(
        table,
        alike.map((one) => one.id),
      );
      return alike.flatMap((one) => {
        const record = names.get(one.id);
        return record === undefined ? [] : [{ ...record, ...one }];
      });
    },
    likenessOf: async (table, firstId, secondId) => {
      const known = await register().parts.likeness.read(table, await today());
      const found = known.alikeTo(firstId).find(({ id }) => id === secondId);
      return found === undefined ? null : { score: found.score, reasons: found.reasons };
    },
    mergeTies: async (table, keptId, otherId) => ({
      moved: await ties(table, otherId),
      stay: await ties(table, keptId),
      returns:
        table === 'accessPoint' ? await returnsOfPair(register(), keptId, otherId) : { moved: [], met: [] },
    }),
    mergeRecords: (plan) => mergeRecords(register(), plan),
    markDistinct: (table, firstId, secondId, reason) =>
      markDistinct(register(), table, [firstId, secondId], reason),
    forgetDistinct: (id) => forgetDistinct(register(), id),
    closeWithSuccessor: (succession) => closeWithSuccessor(register(), succession),
  };
}

/** How a record is told apart from its namesakes: by its address or its e-mail. */
function pairedRecord(row: RowOf[PairedTable], day: Day): PairedRecord {
  if ('locations' in row) {
    const location = locationAt(row, day);
    const town = [location?.postcode, location?.communeName].filter(Boolean).join(' ');
    return { id: row.id, name: row.name, detail: [location?.address, town].filter(Boolean).join(', ') };
  }
  if ('lastName' in row)
    return {
      id: row.id,
      name: recordName(row),
      detail: [row.communeName, ...row.emails].filter(Boolean).join(', '),
    };
  const town = [row.postcode, row.communeName].filter(Boolean).join(' ');
  return { id: row.id, name: row.name, detail: [row.address, town].filter(Boolean).join(', ') };
}
