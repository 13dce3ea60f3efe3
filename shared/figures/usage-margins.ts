import { addMonths } from '#shared/domain/calendar/month.ts';
import type { Problem } from '#shared/domain/problem.ts';
import { isMeasure } from '#shared/domain/usage-return/measures.ts';
import { type ReturnPlace, returnProblems } from '#shared/domain/usage-return/return-rules.ts';
import { parseReturnId } from '#shared/domain/usage-return/usage-block.ts';
import {
  type ReturnValues,
  type UsageReturn,
  usageReturnId,
} from '#shared/domain/usage-return/usage-return.ts';
import { nearReturns } from './near-returns.ts';
import { checkedPlace, unlikelyValues } from './unlikely-value.ts';
import type { UsageView } from './usage-view.ts';

/** What stands in the margin of a row of the grid. */
export type UsageMargin = {
  /** Id of the return that the row is of, whether it stands or not. */
  readonly id: string;
  /** Figures of the same months a year earlier; null = no such return. */
  readonly before: ReturnValues | null;
  /** What is doubtful in its figures, by `field`; a figure with a comment of its own is settled. */
  readonly doubts: readonly Problem[];
};

/** What is known of the place of a row. */
export type MarginPlace = ReturnPlace & { readonly id: string; readonly weeklyOpening: number | null };

/**
 * The margins of some rows of the grid; rows that have none are left out.
 *
 * @param ids of the returns that the rows are of
 * @param get one return; null when it does not stand
 */
export function usageMargins(
  ids: readonly string[],
  get: (id: string) => UsageReturn | null,
  places: ReadonlyMap<string, MarginPlace>,
  view: UsageView,
): readonly UsageMargin[] {
  const rows = ids.map((id) => ({ id, entry: get(id), before: valuesOf(yearBeforeId(id), get) }));
  const checked = rows.flatMap(({ entry }) => (entry?.state === 'received' ? [entry] : []));
  const near = nearReturns(view, checked);
  const doubts = new Map(
    checked.map((entry, index) => {
      const place = places.get(entry.placeId);
      const others = near[index];
      if (place === undefined || others === undefined) return [entry.id, []];
      const found = [
        ...returnProblems(entry, place).filter(({ severity }) => severity === 'warning'),
        ...unlikelyValues(entry, others, checkedPlace(place, entry.stopId)),
      ];
      return [entry.id, found.filter(({ field }) => !isSettled(entry, field))] as const;
    }),
  );
  return rows.flatMap(({ id, before }): readonly UsageMargin[] => {
    const found = doubts.get(id) ?? [];
    return before === null && found.length === 0 ? [] : [{ id, before, doubts: found }];
  });
}

/** A doubt is dismissed by saying why the figure is right. */
function isSettled({ cellComments }: UsageReturn, field: string | null): boolean {
  return field !== null && isMeasure(field) && cellComments[field] !== undefined;
}

function valuesOf(id: string | null, get: (id: string) => UsageReturn | null): ReturnValues | null {
  const entry = id === null ? null : get(id);
  return entry === null || Object.keys(entry.values).length === 0 ? null : entry.values;
}

function yearBeforeId(id: string): string | null {
  const months = parseReturnId(id);
  if (months === null) return null;
  return usageReturnId(months.placeId, addMonths(months.from, -12), addMonths(months.to, -12), months.stopId);
}
