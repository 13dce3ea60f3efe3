import { logContacts, planContact } from '#renderer/storage/contact-store.ts';
import { lastDay, monthAt } from '#shared/domain/calendar/month.ts';
import { reminderContact } from '#shared/domain/reminder/reminder-contact.ts';
import { contactStates, type ReminderPlace } from '#shared/domain/reminder/reminder-place.ts';
import { type AreaResponse, areaResponses, type ResponseArea } from '#shared/figures/area-responses.ts';
import { lastReported, missingReturns } from '#shared/figures/missing-returns.ts';
import { communeOnDay } from '#shared/figures/place-area.ts';
import { layPlaceMonths } from '#shared/figures/place-months.ts';
import type { RegisterFacts } from '#shared/figures/register-facts.ts';
import { countResponses } from '#shared/figures/response-rate.ts';
import { type FiguresSources, figuresPlatform, makeFiguresFacts } from './figures-facts.ts';
import type { ReminderApi } from './reminder-api.ts';
import type { WorkerContext } from './worker-context.ts';

/** The verbs of reminders to places that did not answer. */
export function makeReminderVerbs(
  context: WorkerContext,
  sources: FiguresSources = figuresPlatform,
): ReminderApi {
  const figures = makeFiguresFacts(context, sources);
  return {
    reminderBoard: async (period, perimeter) => {
      const { database } = context.register();
      const facts = await figures.facts();
      const ground = layPlaceMonths(facts, period, perimeter, await figures.today());
      const owing = missingReturns(ground, period);
      const ids = owing.map(({ place }) => ground.places[place]?.id ?? '');
      const [rows, followUps] = await Promise.all([
        database.accessPoints.bulkGet(ids),
        database.followUps.toArray(),
      ]);
      const states = contactStates(followUps);
      const last = lastReported(ground);
      const places = owing.flatMap(({ place, ...owed }, index): readonly ReminderPlace[] => {
        const row = rows[index];
        if (row === undefined) return [];
        const month = last[place] ?? -1;
        const commune = communeOnDay(ground.stays[place] ?? [], lastDay(period.to));
        return [
          {
            id: row.id,
            name: row.name,
            communeName: commune?.name ?? row.locations[0]?.communeName ?? '',
            networkIds: row.networkIds,
            ...owed,
            lastReported: month < 0 ? null : monthAt(month),
            contact: reminderContact(row),
            ...(states.get(row.id) ?? { last: null, nextOn: null }),
          },
        ];
      });
      const area = (kind: ResponseArea) =>
        areaResponses(ground, period, kind).map((one) => ({ ...one, name: areaName(facts, kind, one) }));
      return {
        period,
        total: countResponses(ground, period),
        areas: { departement: area('departement'), epci: area('epci'), network: area('network') },
        places,
      };
    },
    logContacts: (inputs) => logContacts(context.register(), inputs),
    planContact: (placeId, nextOn, today) => planContact(context.register(), placeId, nextOn, today),
  };
}

function areaName(
  { territory, networks }: RegisterFacts,
  kind: ResponseArea,
  { key }: AreaResponse,
): string | null {
  if (key === null) return null;
  if (kind === 'departement') return territory.departementName(key) ?? key;
  if (kind === 'epci') return territory.epciName(key) ?? key;
  return networks.find(({ id }) => id === key)?.name ?? null;
}
