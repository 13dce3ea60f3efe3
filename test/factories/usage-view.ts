import { type Month, monthIndex } from '#shared/domain/calendar/month.ts';
import { type Measure, measures } from '#shared/domain/usage-return/measures.ts';
import type { BreakdownBasis, ReturnState, ReturnValues } from '#shared/domain/usage-return/usage-return.ts';
import { basisCodes, NOT_REPORTED, stateCodes, type UsageView } from '#shared/figures/usage-view.ts';

/** A return as a plain row: a monthly one that was received, unless said otherwise. */
export type ReturnRow = {
  readonly placeId: string;
  /** Of a stop; of the whole place without it. */
  readonly stopId?: string | null;
  /** The measures that it leaves to the sessions. */
  readonly fromSessions?: readonly Measure[];
  readonly from: Month;
  readonly to?: Month;
  readonly state?: ReturnState;
  readonly basis?: BreakdownBasis;
  readonly values?: ReturnValues;
};

/** Makes the columns that the figures scan from plain rows. */
export function makeUsageView(rows: readonly ReturnRow[]): UsageView {
  const placeIds = [...new Set(rows.map(({ placeId }) => placeId))];
  const columns = new Map<Measure, Int32Array>();
  for (const measure of measures)
    if (rows.some(({ values }) => values?.[measure] !== undefined))
      columns.set(
        measure,
        Int32Array.from(rows, ({ values }) => values?.[measure] ?? NOT_REPORTED),
      );
  const stopIds = [...new Set(rows.flatMap(({ stopId }) => stopId ?? []))];
  const choices = rows.flatMap(({ fromSessions = [] }) => (fromSessions.length === 0 ? [] : [fromSessions]));
  return {
    rows: rows.length,
    placeIds,
    place: Int32Array.from(rows, ({ placeId }) => placeIds.indexOf(placeId)),
    stopIds,
    stop: stopIds.length === 0 ? null : Int32Array.from(rows, ({ stopId }) => stopIds.indexOf(stopId ?? '')),
    choices,
    choice:
      choices.length === 0 ? null : Int32Array.from(rows, (row) => choices.indexOf(row.fromSessions ?? [])),
    from: Int32Array.from(rows, ({ from }) => monthIndex(from)),
    to: Int32Array.from(rows, ({ from, to }) => monthIndex(to ?? from)),
    state: Uint8Array.from(rows, ({ state }) => stateCodes[state ?? 'received']),
    basis: Uint8Array.from(rows, ({ basis }) => basisCodes[basis ?? 'visits']),
    column: (measure) => columns.get(measure) ?? null,
  };
}
