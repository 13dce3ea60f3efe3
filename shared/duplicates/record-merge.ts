import { accessPointFields } from '#shared/domain/access-point/access-point.ts';
import { animatorFields } from '#shared/domain/animator/animator.ts';
import type { PairedTable } from '#shared/domain/distinct-pair/distinct-pair.ts';
import { organisationFields } from '#shared/domain/organisation/organisation.ts';
import { recordParts } from '#shared/domain/record/record-parts.ts';
import { type PartEntry, partEntries } from '#shared/merge/part-order.ts';
import { sameValue } from '#shared/merge/same-value.ts';
import { withoutIds } from './without-ids.ts';

/** Which of the two records a value comes from: the one that stays, or the one that is taken in. */
export type MergeSide = 'kept' | 'other';
/** `both` = what the two hold, put together; for lists and repeating parts only. */
export type MergeChoice = MergeSide | 'both';

/** The source of the external id by which a record remembers those that were merged into it. */
export const MERGED_SOURCE = 'maillage';

/** A row of the comparison: fields that are chosen together, and what the two records hold there. */
export type MergeRow = {
  /** The first of the fields: the key of the choice. */
  readonly key: string;
  readonly fields: readonly string[];
  readonly kind: 'value' | 'list' | 'part';
  readonly isSame: boolean;
  /** Whether both can be kept: lists and parts, unless each holds one single entry of the same date. */
  readonly canJoin: boolean;
  /** What is taken where the officer chooses nothing: never an empty value where the other one says something. */
  readonly proposed: MergeChoice;
  /** Dates at which the two hold different entries of a part that holds one a date; empty elsewhere. */
  readonly conflicts: readonly MergeConflict[];
};

/** Two entries of one date, of which one can stay. */
export type MergeConflict = {
  /** The key of the choice. */
  readonly key: string;
  readonly kept: PartEntry;
  readonly other: PartEntry;
};

/** What the officer chose, by the key of a row or of a conflict; what is not there takes what is proposed. */
export type MergeChoices = Readonly<Record<string, MergeChoice>>;

type Fields = Readonly<Record<string, unknown>>;

const fieldsOf: { readonly [T in PairedTable]: readonly string[] } = {
  accessPoint: Object.keys(accessPointFields),
  organisation: Object.keys(organisationFields),
  animator: Object.keys(animatorFields),
};

/** Fields that say one thing together: an address is never put together from two. */
const together: { readonly [T in PairedTable]: readonly (readonly string[])[] } = {
  accessPoint: [],
  organisation: [['address', 'addressComplement', 'postcode', 'communeCode', 'communeName']],
  animator: [
    ['postcode', 'communeCode', 'communeName'],
    ['contract', 'contractFrom', 'contractTo'],
  ],
};

/** Parts that hold one entry a date. */
const dated = new Set(['statusHistory', 'locations', 'rhythms']);

/** Every field of two records side by side, with what is proposed for the one that stays. */
export function mergeRows(table: PairedTable, kept: object, other: object): readonly MergeRow[] {
  const [left, right] = [fieldsIn(kept), fieldsIn(other)];
  const grouped = new Set(together[table].flat());
  const groups = fieldsOf[table].flatMap((field) => {
    if (!grouped.has(field)) return [[field]];
    return together[table].filter(([first]) => first === field);
  });
  return groups.map((fields) => {
    const [key = ''] = fields;
    const kind = recordParts[table].includes(key) ? 'part' : Array.isArray(left[key]) ? 'list' : 'value';
    const isSame = fields.every((field) =>
      kind === 'part'
        ? sameEntries(partEntries(left[field]), partEntries(right[field]))
        : sameValue(left[field] ?? null, right[field] ?? null),
    );
    const isEmpty = fields.every((field) => (left[field] ?? null) === null);
    const conflicts = dated.has(key) ? conflictsOf(key, left[key], right[key]) : [];
    const isOneEach =
      conflicts.length === 1 && partEntries(left[key]).length === 1 && partEntries(right[key]).length === 1;
    const canJoin = kind !== 'value' && !isOneEach;
    const proposed = canJoin ? 'both' : isEmpty ? 'other' : 'kept';
    return {
      key,
      fields,
      kind,
      isSame,
      canJoin,
      proposed,
      conflicts,
    };
  });
}

/**
 * The fields of the record that stays, once the other one is taken in. Its external ids hold those of both, and the
 * other's own id, so that lists and exports that know either find it.
 *
 * @param newId makes the id of the entry that remembers the other record
 */
export function mergedFields(
  table: PairedTable,
  kept: object & { readonly id: string },
  other: object & { readonly id: string },
  choices: MergeChoices,
  newId: () => string,
): Fields {
  const sides = { kept: fieldsIn(kept), other: fieldsIn(other) };
  const patch: Record<string, unknown> = {};
  for (const row of mergeRows(table, kept, other)) {
    const choice = choices[row.key] ?? row.proposed;
    for (const field of row.fields)
      patch[field] =
        choice === 'both'
          ? row.kind === 'part'
            ? unitedEntries(sides, row, choices)
            : united(sides.kept[field], sides.other[field])
          : sides[choice][field];
  }
  patch.externalIds = rememberedIds(sides, other.id, newId);
  for (const field of ['hubId', 'successorId'])
    if (patch[field] === kept.id || patch[field] === other.id) patch[field] = null;
  return patch;
}

/** The entries of both, one of each kind, and of each date the one that was chosen: the kept record's unless said. */
function unitedEntries(
  { kept, other }: { readonly kept: Fields; readonly other: Fields },
  { key, conflicts }: MergeRow,
  choices: MergeChoices,
): readonly PartEntry[] {
  const left = partEntries(kept[key]);
  const right = partEntries(other[key]);
  const dropped = new Set(
    conflicts.map((conflict) => (choices[conflict.key] === 'other' ? conflict.kept.id : conflict.other.id)),
  );
  const own = left.filter(({ id }) => !dropped.has(id));
  const added = right.filter(
    (entry) =>
      !dropped.has(entry.id) &&
      !left.some((one) => one.id === entry.id || sameValue(withoutIds(one), withoutIds(entry))),
  );
  return [...own, ...added];
}

function rememberedIds(
  { kept, other }: { readonly kept: Fields; readonly other: Fields },
  otherId: string,
  newId: () => string,
): readonly PartEntry[] {
  const row: MergeRow = {
    key: 'externalIds',
    fields: [],
    kind: 'part',
    isSame: false,
    canJoin: true,
    proposed: 'both',
    conflicts: [],
  };
  const memory = { id: newId(), source: MERGED_SOURCE, value: otherId };
  return [...unitedEntries({ kept, other }, row, {}), ...partEntries([memory])];
}

function conflictsOf(part: string, kept: unknown, other: unknown): readonly MergeConflict[] {
  const right = partEntries(other);
  return partEntries(kept).flatMap((entry) => {
    const from = entry.from ?? null;
    const twin = right.find((one) => (one.from ?? null) === from);
    if (twin === undefined || sameValue(withoutIds(entry), withoutIds(twin))) return [];
    return [{ key: `${part}@${from ?? ''}`, kept: entry, other: twin }];
  });
}

function sameEntries(a: readonly PartEntry[], b: readonly PartEntry[]): boolean {
  const texts = (entries: readonly PartEntry[]) =>
    entries.map((entry) => JSON.stringify(withoutIds(entry))).sort();
  return sameValue(texts(a), texts(b));
}

function united(kept: unknown, other: unknown): unknown {
  return Array.isArray(kept) && Array.isArray(other) ? [...new Set([...kept, ...other])] : kept;
}

function fieldsIn(record: object): Fields {
  return { ...record };
}
