import { addMonths } from '#shared/domain/calendar/month.ts';
import { defaultHotlineSettings } from '#shared/domain/hotline-settings/hotline-settings.ts';
import { levelTimes } from '#shared/domain/ticket/level-times.ts';
import type { TicketEvent } from '#shared/domain/ticket/ticket-event.ts';
import { ticketFacts, ticketMoment } from '#shared/domain/ticket/ticket-facts.ts';
import { exampleTerritory } from '#shared/example/example-territory.ts';
import {
  type ExampleOptions,
  type ExampleRegister,
  generateExample,
} from '#shared/example/generate-example.ts';
import type { EquipmentFacts } from '#shared/figures/equipment-facts.ts';
import { type HotlineFacts, hotlineFacts } from '#shared/figures/hotline-facts.ts';
import type { RegisterFacts } from '#shared/figures/register-facts.ts';
import { noSessions } from '#shared/figures/session-view.ts';
import { buildCommuneIndex } from '#shared/territory/commune-index.ts';
import { makeEquipment } from './equipment.ts';
import { makeFacts } from './register-facts.ts';

/** What the figures know of the equipment of an example register. */
export function exampleEquipmentFacts({
  equipment,
  organisations,
  animators,
}: Pick<ExampleRegister, 'equipment' | 'organisations' | 'animators'>): EquipmentFacts {
  const communes = (
    rows: readonly { readonly id: string; readonly communeCode: string | null }[],
  ): ReadonlyMap<string, string | null> => new Map(rows.map(({ id, communeCode }) => [id, communeCode]));
  return {
    ...makeEquipment(equipment),
    communeOfOrganisation: communes(organisations),
    communeOfAnimator: communes(animators),
    ownCategories: equipment.equipmentSettings.flatMap(({ ownCategories }) => ownCategories),
  };
}

/** What the figures know of the hotline of an example register, told at an instant. */
export function exampleHotlineFacts(
  { hotline, organisations }: Pick<ExampleRegister, 'hotline' | 'organisations'>,
  now: number,
): HotlineFacts {
  const events = new Map<string, TicketEvent[]>();
  for (const event of hotline.ticketEvents)
    events.set(event.ticketId, [...(events.get(event.ticketId) ?? []), event]);
  const levels = new Map(hotline.levels.map((level) => [level.id, level]));
  const byId = new Map(organisations.map((one) => [one.id, one]));
  return hotlineFacts(
    {
      tickets: new Map(
        hotline.tickets.map((ticket) => [
          ticket.id,
          ticketFacts(ticket, (events.get(ticket.id) ?? []).map(ticketMoment)),
        ]),
      ),
      levels,
      articles: new Map(hotline.articles.map((article) => [article.id, article])),
      settings: hotline.hotlineSettings[0] ?? defaultHotlineSettings,
    },
    (ids) => ids.flatMap((id) => byId.get(id) ?? []),
    levelTimes(levels, 'Europe/Paris'),
    'Europe/Paris',
    now,
  );
}

/** What the figures know of an example register, its returns aside. */
export function exampleFacts(options: ExampleOptions): RegisterFacts {
  const example = generateExample(options);
  return makeFacts(example.places, [], {
    networks: example.networks,
    territory: buildCommuneIndex(exampleTerritory()),
    equipment: exampleEquipmentFacts(example),
    sessions: noSessions,
    hotline: exampleHotlineFacts(
      example,
      options.until ?? Date.parse(`${addMonths(options.endMonth, 1)}-01T08:00:00.000Z`),
    ),
    quality: {
      grids: new Map(example.quality.grids.map((grid) => [grid.id, grid])),
      reviews: new Map(example.quality.reviews.map((review) => [review.id, review])),
    },
    staff: {
      animators: example.animators,
      assignments: example.assignments,
      absences: example.absences,
      replacements: example.replacements,
      employerKinds: new Map(example.organisations.map(({ id, kind }) => [id, kind])),
    },
  });
}
