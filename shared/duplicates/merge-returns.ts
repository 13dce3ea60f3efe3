import type { Month } from '#shared/domain/calendar/month.ts';
import { returnsOverlap } from '#shared/domain/usage-return/return-rules.ts';
import { type UsageReturn, usageReturnId } from '#shared/domain/usage-return/usage-return.ts';
import { sameValue } from '#shared/merge/same-value.ts';
import type { MergeSide } from './record-merge.ts';

/** Returns of two places that overlap, directly or through one another: one side of them can stay. */
export type ReturnsMet = {
  /** The key of the choice: the first and the last month. */
  readonly key: string;
  readonly from: Month;
  readonly to: Month;
  readonly kept: readonly UsageReturn[];
  readonly other: readonly UsageReturn[];
  /** Whether both say the same figures of the same months: nothing is lost by either choice. */
  readonly isSame: boolean;
};

/** What becomes of the returns of two places that are one. */
export type ReturnsMerge = {
  /** Returns of the other place that meet none of the kept one: they move. */
  readonly moved: readonly UsageReturn[];
  /** Months for which both hold returns, in order: the officer chooses for each. */
  readonly met: readonly ReturnsMet[];
};

/** Sorts the returns of two places: those that move, and those of which the officer chooses a side. */
export function mergeOfReturns(kept: readonly UsageReturn[], other: readonly UsageReturn[]): ReturnsMerge {
  const sided = [
    ...kept.map((entry) => ({ entry, side: 'kept' as const })),
    ...other.map((entry) => ({ entry, side: 'other' as const })),
  ].sort((a, b) => (a.entry.from < b.entry.from ? -1 : a.entry.from > b.entry.from ? 1 : 0));
  const groups: { to: Month; readonly entries: typeof sided }[] = [];
  for (const one of sided) {
    const last = groups.at(-1);
    if (last !== undefined && one.entry.from <= last.to) {
      last.entries.push(one);
      if (one.entry.to > last.to) last.to = one.entry.to;
    } else groups.push({ to: one.entry.to, entries: [one] });
  }
  const moved: UsageReturn[] = [];
  const met: ReturnsMet[] = [];
  for (const { to, entries } of groups) {
    const of = (side: MergeSide) => entries.filter((one) => one.side === side).map(({ entry }) => entry);
    const [own, others] = [of('kept'), of('other')];
    if (others.length === 0) continue;
    const from = entries[0]?.entry.from ?? to;
    // Returns of different stops stand side by side.
    const meet = others.some((other) => own.some((entry) => returnsOverlap(entry, other)));
    if (!meet) moved.push(...others);
    else met.push({ key: `${from}/${to}`, from, to, kept: own, other: others, isSame: saySame(own, others) });
  }
  return { moved, met };
}

/**
 * The returns as the merge leaves them: those that go, by id, and those of the other place under the kept one's name.
 * Null when a month is left for which no side was chosen.
 *
 * @param choices the side that stays, by the key of the months
 */
export function returnsAfterMerge(
  { moved, met }: ReturnsMerge,
  keptId: string,
  choices: Readonly<Record<string, MergeSide>>,
): { readonly gone: readonly UsageReturn[]; readonly made: readonly UsageReturn[] } | null {
  if (met.some(({ key }) => choices[key] === undefined)) return null;
  const taken = met.filter(({ key }) => choices[key] === 'other');
  const entries = [...moved, ...taken.flatMap(({ other }) => other)];
  return {
    gone: [...moved, ...met.flatMap(({ other }) => other), ...taken.flatMap(({ kept }) => kept)],
    made: entries.map((entry) => ({
      ...entry,
      id: usageReturnId(keptId, entry.from, entry.to, entry.stopId),
      placeId: keptId,
    })),
  };
}

function saySame(a: readonly UsageReturn[], b: readonly UsageReturn[]): boolean {
  const said = (entries: readonly UsageReturn[]) =>
    entries.map(
      ({ stopId, from, to, state, values, breakdownBasis, fromSessions, cellComments, comment }) => ({
        stopId,
        from,
        to,
        state,
        values,
        breakdownBasis,
        fromSessions,
        cellComments,
        comment,
      }),
    );
  return sameValue(said(a), said(b));
}
