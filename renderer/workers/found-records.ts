import { monthIndex, monthOf } from '#shared/domain/calendar/month.ts';
import type { Period } from '#shared/domain/calendar/period.ts';
import type { Perimeter } from '#shared/domain/report/report.ts';
import type { FigureSources } from '#shared/figures/figure.ts';
import { communeInMonth, liesInside, staysOf } from '#shared/figures/place-area.ts';
import { compareText } from '#shared/figures/place-timeline.ts';
import type { RegisterFacts } from '#shared/figures/register-facts.ts';
import type { RecordBehind } from './report-issue-api.ts';

/** Which records are asked for. */
export type SourceQuestion = {
  readonly facts: RegisterFacts;
  readonly sources: FigureSources;
  readonly perimeter: Perimeter;
  readonly today: string;
};

/** The period of a figure that has none: all that is known. */
export const SINCE_EVER: Period = { from: '1900-01', to: '2999-12' };

/** Records found, and how many of those that the figure names are not there any more. */
export type FoundRecords = { readonly records: readonly RecordBehind[]; readonly gone: number };

/** A day, or nothing. */
export const onDay = (day: string | null): RecordBehind['when'] =>
  day === null ? null : { kind: 'day', day };

/** The records of some ids, in the order of the figure. */
export function foundRecords<T>(
  ids: readonly string[],
  get: (id: string) => T | undefined,
  say: (row: T) => RecordBehind | null,
): FoundRecords {
  const records = ids.flatMap((id) => {
    const row = get(id);
    const record = row === undefined ? null : say(row);
    return record === null ? [] : [record];
  });
  return { records, gone: ids.length - records.length };
}

/** Places of the perimeter in the last month of the figure, by name. */
export function placesInside({ facts, sources, perimeter, today }: SourceQuestion): RegisterFacts['places'] {
  const last = monthIndex(sources.period?.to ?? monthOf(today));
  return facts.places
    .filter((place) => liesInside(place, communeInMonth(staysOf(place, facts.territory), last), perimeter))
    .sort((a, b) => compareText(a.name, b.name));
}
