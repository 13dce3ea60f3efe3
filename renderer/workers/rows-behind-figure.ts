import { animatorName } from '#shared/domain/animator/animator-name.ts';
import type { Period } from '#shared/domain/calendar/period.ts';
import { borrowerOf } from '#shared/domain/loan/borrower.ts';
import type { FigureSources } from '#shared/figures/figure.ts';
import {
  type FoundRecords,
  foundRecords,
  onDay,
  placesInside,
  SINCE_EVER,
  type SourceQuestion,
} from './found-records.ts';
import { makeLoanSources } from './loan-sources.ts';
import type { RecordBehind } from './report-issue-api.ts';
import type { WorkerContext } from './worker-context.ts';

/** The readings of records that the facts of the figures do not hold whole. */
export function makeRowsBehind(context: WorkerContext) {
  const { equipment, names } = makeLoanSources(context);

  const people = async (question: SourceQuestion): Promise<FoundRecords> => {
    const { facts, sources } = question;
    const { animators, assignments, absences } = await context.register().parts.people.read();
    const inside = placesInside(question);
    const places = new Map(facts.places.map(({ id, name }) => [id, name]));
    const asked = new Set(sources.placeIds ?? inside.map(({ id }) => id));
    const [first, last] = daysOf(sources.period ?? SINCE_EVER);
    const lasts = ({ from, to }: { readonly from: string | null; readonly to: string | null }) =>
      (from ?? '') <= last && (to ?? '9999') >= first;
    const inPost = [...assignments.values()].filter((row) => asked.has(row.placeId) && lasts(row));
    const nameOf = (id: string): string => {
      const animator = animators.get(id);
      return animator === undefined ? '' : animatorName(animator);
    };
    const page = (id: string) => ({ table: 'animator', id }) as const;
    if (sources.table === 'assignment')
      return foundRecords(
        sources.ids ?? inPost.map(({ id }) => id),
        (id) => assignments.get(id),
        ({ animatorId, placeId, from, ftePercent }) => ({
          page: page(animatorId),
          name: nameOf(animatorId),
          where: places.get(placeId) ?? null,
          when: onDay(from),
          amount: { value: ftePercent === null ? null : ftePercent / 100, unit: 'fte' },
        }),
      );
    const who = new Set(inPost.map(({ animatorId }) => animatorId));
    if (sources.table === 'absence')
      return foundRecords(
        sources.ids ??
          [...absences.values()].filter((row) => who.has(row.animatorId) && lasts(row)).map(({ id }) => id),
        (id) => absences.get(id),
        ({ animatorId, from }) => ({
          page: page(animatorId),
          name: nameOf(animatorId),
          where: null,
          when: onDay(from),
          amount: null,
        }),
      );
    return foundRecords(
      sources.ids ?? [...who],
      (id) => animators.get(id),
      ({ id }) => ({ page: page(id), name: nameOf(id), where: null, when: null, amount: null }),
    );
  };

  const equipmentBehind = async ({ table, ids = [] }: FigureSources): Promise<FoundRecords> => {
    const [{ loans, items, maintenances }, called] = await Promise.all([equipment(), names()]);
    if (table === 'loan')
      return foundRecords(
        ids,
        (id) => loans.get(id),
        (loan) => ({
          page: { table: 'loan', id: loan.id },
          name: loan.number,
          where: borrowerOf(loan, called).name,
          when: onDay(loan.handedOverOn),
          amount: null,
        }),
      );
    if (table === 'maintenance')
      return foundRecords(
        ids,
        (id) => maintenances.get(id),
        ({ itemId, from, cost }) => {
          const item = items.get(itemId);
          if (item === undefined) return null;
          return {
            page: { table: 'item', id: item.id },
            name: `${item.inventoryNumber} ${item.name}`,
            where: null,
            when: onDay(from),
            amount: { value: cost, unit: 'euros' },
          };
        },
      );
    return foundRecords(
      ids,
      (id) => items.get(id),
      (item) => ({
        page: { table: 'item', id: item.id },
        name: `${item.inventoryNumber} ${item.name}`,
        where: null,
        when: onDay(item.acquiredOn),
        amount: { value: item.value, unit: 'euros' },
      }),
    );
  };

  const tickets = async ({ facts, sources }: SourceQuestion): Promise<FoundRecords> => {
    const { tickets: held } = await context.register().parts.hotline.read();
    const places = new Map(facts.places.map(({ id, name }) => [id, name]));
    return foundRecords(
      sources.ids ?? [],
      (id) => held.get(id),
      (ticket) => ({
        page: { table: 'ticket', id: ticket.id },
        name: `${ticket.number} ${ticket.subject}`,
        where: places.get(ticket.accessPointId ?? '') ?? null,
        when: dayOf(ticket.moments[0]?.at),
        amount: null,
      }),
    );
  };

  return { people, equipment: equipmentBehind, tickets };
}

/** First and last possible days of a run of months. */
function daysOf({ from, to }: Period): readonly [string, string] {
  return [`${from}-01`, `${to}-31`];
}

/** The day of an instant in milliseconds; null where there is none. */
function dayOf(at: number | undefined): RecordBehind['when'] {
  return at === undefined ? null : { kind: 'day', day: new Date(at).toISOString().slice(0, 10) };
}
