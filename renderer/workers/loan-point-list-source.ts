import { livingRows } from '#renderer/storage/held-rows.ts';
import { animatorName } from '#shared/domain/animator/animator-name.ts';
import type { Day } from '#shared/domain/calendar/day.ts';
import type { Inventory } from '#shared/domain/inventory/inventory.ts';
import { makeLoanPointList } from '#shared/domain/loan-point/loan-point-list.ts';
import { loanPointLoad } from '#shared/domain/loan-point/loan-point-load.ts';
import { type LoanPointRow, situationOf } from '#shared/domain/loan-point/loan-point-row.ts';
import type { NameOf } from '#shared/list/list-field.ts';
import { type ListPlatform, listReading } from './access-point-list-source.ts';
import { makeAnimatorSources } from './animator-sources.ts';
import type { ListSource } from './list-source.ts';
import type { WorkerContext } from './worker-context.ts';

/** The list of loan points, with how busy each is today. They are few: it is made at each question. */
export function loanPointListSource(context: WorkerContext, platform: ListPlatform): ListSource {
  const { people, names } = makeAnimatorSources(context, platform);
  const read = async () => {
    const { today, areaName } = await listReading(context, platform, null);
    const { parts, database } = context.register();
    const [equipment, inventories, known, { place }] = await Promise.all([
      parts.equipment.read(),
      livingRows(database.inventories),
      people(),
      names(),
    ]);
    const rows = [...equipment.loanPoints.values()].map((point): LoanPointRow => {
      const animator = point.animatorId === null ? undefined : known.animators.get(point.animatorId);
      return {
        point,
        load: loanPointLoad(equipment, point.id, today),
        situation: situationOf(point, today),
        placeName: point.placeId === null ? null : place(point.placeId),
        epciNames: point.epciCodes.map((code) => areaName('epci', code) ?? code),
        managerName: animator === undefined ? point.managerName : animatorName(animator),
        inventoriedOn: lastClosed(inventories, point.id),
      };
    });
    return { list: makeLoanPointList(rows), today };
  };
  // Names come with the rows.
  const noName: NameOf = () => null;
  return {
    query: async (question) => {
      const { list, today } = await read();
      return list.query(question, today, noName);
    },
    cells: async (ids, keys) => (await read()).list.cells(ids, keys, noName),
    choices: async (key) => (await read()).list.choices(key, noName),
    emails: async (ids) => (await read()).list.emails(ids),
  };
}

function lastClosed(inventories: ReadonlyMap<string, Inventory>, loanPointId: string): Day | null {
  let last: Day | null = null;
  for (const { loanPointId: own, closedOn } of inventories.values())
    if (own === loanPointId && closedOn !== null && (last === null || closedOn > last)) last = closedOn;
  return last;
}
