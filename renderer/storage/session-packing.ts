import { type Month, monthOf } from '#shared/domain/calendar/month.ts';
import type { Session } from '#shared/domain/session/session.ts';
import { encodeSessionParts, type SessionTexts } from '#shared/domain/session/session-block.ts';
import { compareIds, idKey } from '#shared/domain/session/session-ids.ts';
import type { RegisterDatabase } from './database.ts';
import type { SessionTextRecord } from './derived-records.ts';
import type { HeldPart, PackedSessions, SessionEdits, SessionMemory } from './session-memory.ts';
import { columnsKey, keepingKey, partRecords } from './session-records.ts';

/** What a part loses and gains; `part` is null for the first sessions of a month. */
type Touched = {
  readonly month: Month;
  readonly part: HeldPart | null;
  readonly gone: Set<number>;
  readonly come: Session[];
};

/** The parts that some edits touch, with these in them. Nothing is written, nor changed in the memory but its lists. */
export function repackedParts(memory: SessionMemory, edits: SessionEdits): PackedSessions {
  const touched = touchedParts(memory, edits);
  const used = new Map<Month, number>();
  for (const { name } of memory.parts())
    used.set(name.month, Math.max(used.get(name.month) ?? -1, name.part));
  const parts = touched.flatMap(({ month, part, gone, come }): PackedSessions['parts'] => {
    const kept = part === null ? [] : memory.packedOf(part).filter((_, row) => !gone.has(row));
    const blocks = encodeSessionParts(month, [...kept, ...come], memory.lists);
    if (part !== null && blocks.length === 0) return [{ name: part.name, block: null }];
    return blocks.map((block, index) => {
      if (index === 0 && part !== null) return { name: part.name, block };
      const number = (used.get(month) ?? -1) + 1;
      used.set(month, number);
      return { name: { month, part: number }, block };
    });
  });
  return { parts, folded: edits };
}

/** Writes parts anew, and the texts of the sessions edited. Inside a transaction. */
export async function putParts(
  { sessionColumns, sessionText }: RegisterDatabase,
  { parts, folded }: PackedSessions,
): Promise<void> {
  await sessionColumns.bulkPut(
    parts.flatMap(({ name, block }) => (block === null ? [] : partRecords(name.part, block))),
  );
  await sessionColumns.bulkDelete(
    parts.flatMap(({ name, block }) => (block === null ? [columnsKey(name), keepingKey(name)] : [])),
  );
  const texts = [...folded.values()].flatMap((entry) => (entry === null ? [] : (textRecord(entry) ?? [])));
  const texted = new Set(texts.map(({ id }) => id));
  await sessionText.bulkDelete([...folded.keys()].filter((id) => !texted.has(id)));
  await sessionText.bulkPut(texts);
}

/** The record of the texts of a session; null where it has none. */
export function textRecord({
  id,
  title,
  externalId,
  comment,
}: SessionTexts & { readonly id: string }): SessionTextRecord | null {
  return title === null && externalId === null && comment === null
    ? null
    : { id, title, externalId, comment };
}

function touchedParts(memory: SessionMemory, edits: SessionEdits): readonly Touched[] {
  const touched = new Map<HeldPart | Month, Touched>();
  const touch = (month: Month, part: HeldPart | null): Touched => {
    const known = touched.get(part ?? month);
    if (known !== undefined) return known;
    const made: Touched = { month, part, gone: new Set(), come: [] };
    touched.set(part ?? month, made);
    return made;
  };
  const partsOf = new Map<Month, HeldPart[]>();
  for (const part of memory.parts()) {
    const ofMonth = partsOf.get(part.name.month);
    if (ofMonth === undefined) partsOf.set(part.name.month, [part]);
    else ofMonth.push(part);
  }
  for (const [id, entry] of edits) {
    const spot = memory.spotOf(id);
    if (spot !== null) touch(spot.part.name.month, spot.part).gone.add(spot.row);
    if (entry === null) continue;
    const month = monthOf(entry.day);
    touch(month, partFor(partsOf.get(month) ?? [], id)).come.push(entry);
  }
  return [...touched.values()];
}

/**
 * The part that a session goes into: the one whose ids begin nearest before its own, else the one that begins first;
 * null where the month has none.
 */
function partFor(parts: readonly HeldPart[], id: string): HeldPart | null {
  const key = idKey(id);
  let before: HeldPart | null = null;
  let first: HeldPart | null = null;
  for (const part of parts) {
    if (first === null || beginsBefore(part, idsOf(first))) first = part;
    if (beginsBefore(part, key) && (before === null || beginsBefore(before, idsOf(part)))) before = part;
  }
  return before ?? first;
}

/** Whether the first id of a part comes before that of a column of ids, or is the same. */
function beginsBefore(part: HeldPart, ids: Uint8Array): boolean {
  return compareIds(idsOf(part), 0, ids, 0) <= 0;
}

function idsOf({ keeping }: HeldPart): Uint8Array {
  if (keeping === null) throw new Error('the ids of the sessions were not read');
  return keeping.ids;
}
