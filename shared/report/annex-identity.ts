import { statusEntryAt } from '#shared/domain/access-point/at-date.ts';
import { communeOnDay } from '#shared/figures/place-area.ts';
import type { PlaceFacts } from '#shared/figures/register-facts.ts';
import type { AnnexPlace } from './annex-places.ts';
import { daysOver } from './days-over.ts';
import { areaName, NO_AREA, type ReportGround } from './report-input.ts';
import type { ReportCell, ReportTable } from './report-model.ts';
import { asWritten, date, named, numeric, say, words } from './report-text.ts';

/** Who the places are: commune, intercommunality, networks, status, hours, workstations, and how fresh the record is. */
export function placesTable(ground: ReportGround, places: readonly AnnexPlace[]): ReportTable {
  const { last } = daysOver(ground).current;
  return {
    kind: 'table',
    id: 'annexes-places',
    title: say('annexes.identity.title', { day: date(last) }),
    columns: [
      { key: 'place', title: say('column.place'), align: 'start' },
      { key: 'commune', title: say('column.commune'), align: 'start' },
      { key: 'epci', title: say('area.epci'), align: 'start' },
      { key: 'networks', title: say('annexes.identity.networks'), align: 'start' },
      { key: 'status', title: say('annexes.identity.status'), align: 'start' },
      { key: 'since', title: say('annexes.identity.since'), align: 'start' },
      { key: 'hours', title: say('annexes.identity.hours'), align: 'end' },
      { key: 'workstations', title: say('annexes.identity.workstations'), align: 'end' },
      { key: 'verified', title: say('annexes.identity.verified'), align: 'start' },
    ],
    rows: places.map(({ place, index }) => {
      const commune = communeOnDay(ground.usage.ground.stays[index] ?? [], last);
      const entry = statusEntryAt(place, last);
      return {
        total: false,
        cells: [
          named(place.name),
          commune === null ? words(say('legend.notReported')) : words(asWritten(commune.name)),
          commune === null
            ? words(say('legend.notReported'))
            : words(areaName(ground, 'epci', commune.epciCode ?? NO_AREA)),
          named(networkNames(ground, place)),
          words(say(`annexes.status.${entry?.status ?? 'none'}`)),
          { kind: 'day', day: entry?.from ?? null },
          numeric(place.weeklyOpening, 'minutes'),
          workstationsCell(place),
          { kind: 'day', day: place.verifiedOn },
        ],
      };
    }),
    notes: [say('annexes.identity.note')],
    annex: true,
    landscape: true,
  };
}

function networkNames({ facts }: ReportGround, { networkIds }: PlaceFacts): string {
  return facts.networks
    .filter(({ id }) => networkIds.includes(id))
    .map(({ name }) => name)
    .join(', ');
}

function workstationsCell({ workstationsFixed, workstationsPortable, tablets }: PlaceFacts): ReportCell {
  const known = [workstationsFixed, workstationsPortable, tablets].filter((count) => count !== null);
  return numeric(known.length === 0 ? null : known.reduce((sum, count) => sum + count, 0), 'count');
}
