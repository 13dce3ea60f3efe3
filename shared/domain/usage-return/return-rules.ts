import type { AccessPoint, AccessPointStatus } from '#shared/domain/access-point/access-point.ts';
import { statusAt } from '#shared/domain/access-point/at-date.ts';
import { firstDay, lastDay, type Month, monthsBetween } from '#shared/domain/calendar/month.ts';
import type { Problem } from '#shared/domain/problem.ts';
import { breakdownProblems } from './breakdown-rules.ts';
import { isMeasure, measures } from './measures.ts';
import { type UsageReturnInput, VALUE_LIMIT } from './usage-return.ts';

/** What the rules need to know of the place of a return. */
export type ReturnPlace = Pick<
  AccessPoint,
  'name' | 'statusHistory' | 'stops' | 'workstationsFixed' | 'workstationsPortable' | 'tablets'
>;

/** The months of a return and its stop, enough to see whether two overlap. */
export type ReturnMonths = {
  readonly id: string;
  readonly placeId: string;
  readonly stopId: string | null;
  readonly from: Month;
  readonly to: Month;
};

/**
 * What is wrong or doubtful in a return, cell by cell; `field` is a measure, or the part of the return. Errors
 * forbid keeping it (data.md, figures 3 and 4; quality.md, *Bad input*), warnings do not.
 *
 * @param place null when no such place is in the register
 */
export function returnProblems(entry: UsageReturnInput, place: ReturnPlace | null): readonly Problem[] {
  if (place === null) return [problem('usage/unknown-place', {}, 'placeId')];
  const where = { place: place.name, months: monthsText(entry.from, entry.to) };
  if (entry.from > entry.to) return [problem('usage/months-reversed', where, 'to')];
  return [
    ...stopProblems(entry, place, where),
    ...cellProblems(entry, where),
    ...breakdownProblems(entry, where),
    ...openingProblems(entry, place, where),
    ...warnings(entry, place, where),
  ];
}

/** Whether two returns of one place cover the same people twice: two of different stops do not. */
export function returnsOverlap(a: ReturnMonths, b: ReturnMonths): boolean {
  if (a.from > b.to || b.from > a.to) return false;
  return a.stopId === null || b.stopId === null || a.stopId === b.stopId;
}

/**
 * Returns that cover a month that another return of the same place, or of the same stop, covers too: a place has one
 * source for a month (data.md, figure 4). Problems come in the order of the entries.
 *
 * @param entries what would be written
 * @param standing what would stand beside them, of the same places
 * @param nameOf the name of a place
 */
export function overlapProblems(
  entries: readonly ReturnMonths[],
  standing: readonly ReturnMonths[],
  nameOf: (placeId: string) => string,
): readonly { readonly entry: ReturnMonths; readonly problem: Problem }[] {
  const byPlace = new Map<string, ReturnMonths[]>();
  const written = new Set(entries.map(({ id }) => id));
  const add = (months: ReturnMonths): void => {
    const group = byPlace.get(months.placeId);
    if (group === undefined) byPlace.set(months.placeId, [months]);
    else group.push(months);
  };
  for (const months of standing) if (!written.has(months.id)) add(months);
  const found: { entry: ReturnMonths; problem: Problem }[] = [];
  for (const entry of entries) {
    const other = byPlace
      .get(entry.placeId)
      ?.find((months) => months.id !== entry.id && returnsOverlap(months, entry));
    if (other !== undefined) {
      const values = {
        place: nameOf(entry.placeId),
        months: monthsText(entry.from, entry.to),
        other: monthsText(other.from, other.to),
      };
      const mixed = (entry.stopId === null) !== (other.stopId === null);
      const code = !mixed
        ? 'usage/overlap'
        : entry.stopId === null
          ? 'usage/overlap-with-stop'
          : 'usage/overlap-with-place';
      found.push({ entry, problem: problem(code, values, 'from') });
    }
    add(entry);
  }
  return found;
}

/** Months as a sentence shows them: `03/2024`, or `01/2024–03/2024`. */
export function monthsText(from: Month, to: Month): string {
  const text = (month: Month) => `${month.slice(5)}/${month.slice(0, 4)}`;
  return from === to ? text(from) : `${text(from)}–${text(to)}`;
}

type Where = { readonly place: string; readonly months: string };

function problem(
  code: string,
  values: Problem['values'],
  field: string | null,
  severity: Problem['severity'] = 'error',
): Problem {
  return { code, values, severity, row: null, field };
}

/** A return of a stop that the place does not have. */
function stopProblems(
  { stopId }: UsageReturnInput,
  { stops }: ReturnPlace,
  where: Where,
): readonly Problem[] {
  if (stopId === null || stops.some(({ id }) => id === stopId)) return [];
  return [problem('usage/unknown-stop', where, 'stopId')];
}

function cellProblems({ values }: UsageReturnInput, where: Where): readonly Problem[] {
  const cells: readonly (readonly [string, number])[] = Object.entries(values);
  return cells.flatMap(([measure, value]) => {
    const told = { ...where, measure, value };
    if (!isMeasure(measure)) return [problem('usage/unknown-measure', told, measure)];
    if (value < 0) return [problem('usage/negative', told, measure)];
    if (!Number.isInteger(value)) return [problem('usage/not-whole', told, measure)];
    if (value > VALUE_LIMIT) return [problem('usage/too-large', { ...told, limit: VALUE_LIMIT }, measure)];
    return [];
  });
}

/** Closed months have no figures; months before the opening or after the closing have no return at all. */
function openingProblems(entry: UsageReturnInput, place: ReturnPlace, where: Where): readonly Problem[] {
  const found: Problem[] = [];
  if (entry.state === 'closed' && measures.some((measure) => entry.values[measure] !== undefined))
    found.push(problem('usage/closed-with-figures', where, 'state'));
  const statuses = new Set(monthsBetween(entry.from, entry.to).flatMap((month) => statusesIn(place, month)));
  if (statuses.has('open')) return found;
  if (statuses.has('suspended') || statuses.has('frozen')) {
    if (entry.state === 'received') found.push(problem('usage/place-suspended', where, 'state', 'warning'));
    return found;
  }
  if (statuses.has('closed'))
    found.push(
      problem('usage/after-closing', { ...where, day: dayText(closingDay(place, entry.from)) }, 'from'),
    );
  else found.push(problem('usage/before-opening', { ...where, day: dayText(openingDay(place)) }, 'from'));
  return found;
}

/** Statuses of a place on some day of a month; empty before its first known one. */
function statusesIn(place: ReturnPlace, month: Month): readonly AccessPointStatus[] {
  const changes = place.statusHistory.flatMap(({ from }) => (from?.startsWith(month) ? [from] : []));
  return [firstDay(month), ...changes].flatMap((day) => statusAt(place, day) ?? []);
}

function closingDay(place: ReturnPlace, from: Month): string | null {
  const closings = place.statusHistory
    .filter((entry) => entry.status === 'closed' && (entry.from ?? '') <= lastDay(from))
    .map((entry) => entry.from ?? '');
  return closings.sort().at(-1) || null;
}

function openingDay(place: ReturnPlace): string | null {
  const openings = place.statusHistory
    .filter(({ status }) => status === 'open')
    .map(({ from }) => from ?? '');
  return openings.sort().at(0) || null;
}

/** `14/05/2024`, as both languages read it in a register of this country; a dash when the day is not known. */
function dayText(day: string | null): string {
  return day === null ? '—' : day.split('-').reverse().join('/');
}

/** Figures that cannot quite be true, or seldom: they are kept, and shown. */
function warnings(
  { values, from, to }: UsageReturnInput,
  place: ReturnPlace,
  where: Where,
): readonly Problem[] {
  const found: Problem[] = [];
  const above = (
    code: string,
    field: keyof typeof values,
    limit: number | undefined,
    more: Problem['values'] = {},
  ): void => {
    const value = values[field];
    if (value !== undefined && limit !== undefined && value > limit)
      found.push(problem(code, { ...where, ...more, value, limit }, field, 'warning'));
  };
  above('usage/users-over-visits', 'users', values.visits);
  above('usage/new-users-over-users', 'newUsers', values.users);
  above('usage/attended-over-seats', 'workshopAttended', values.workshopSeats);
  const days = monthsBetween(from, to).reduce((sum, month) => sum + Number(lastDay(month).slice(8)), 0);
  const open = values.minutesOpen;
  if (open !== undefined && open > days * 24 * 60)
    found.push(
      problem(
        'usage/open-over-month',
        { ...where, value: hours(open), limit: days * 24 },
        'minutesOpen',
        'warning',
      ),
    );
  const stations = stationsOf(place);
  const used = values.minutesUsed;
  if (used !== undefined && open !== undefined && used > open * stations)
    found.push(
      problem(
        stations > 1 ? 'usage/used-over-stations' : 'usage/used-over-open',
        { ...where, value: hours(used), limit: hours(open), stations },
        'minutesUsed',
        'warning',
      ),
    );
  return found;
}

/** Workstations that can be used at once; 1 where nobody counted them. */
function stationsOf(place: ReturnPlace): number {
  return Math.max(
    1,
    (place.workstationsFixed ?? 0) + (place.workstationsPortable ?? 0) + (place.tablets ?? 0),
  );
}

function hours(minutes: number): number {
  return Math.round(minutes / 6) / 10;
}
