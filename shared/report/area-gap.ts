import { statusAt } from '#shared/domain/access-point/at-date.ts';
import type { Day } from '#shared/domain/calendar/day.ts';
import type { Commune } from '#shared/domain/territory/territory.ts';
import { communeOnDay } from '#shared/figures/place-area.ts';
import type { Gap } from './gap.ts';
import type { ReportGround } from './report-input.ts';
import type { ReportText } from './report-model.ts';
import { asWritten, date, say, sayCount } from './report-text.ts';

/**
 * The intercommunalities of the départements of the report that have no open place on a day, whichever network it is
 * of; in a report on one intercommunality, its communes that have none. Null where the perimeter is no territory.
 */
export function areaGap(ground: ReportGround, day: Day): Gap | null {
  const open = openCommunes(ground, day);
  const { perimeter } = ground;
  if (perimeter.kind === 'network' || perimeter.kind === 'places') return null;
  return perimeter.kind === 'epci'
    ? communesWithoutPlace(ground, perimeter.code, open, day)
    : epcisWithoutPlace(ground, perimeter.kind === 'all' ? null : perimeter.code, open, day);
}

function epcisWithoutPlace(
  ground: ReportGround,
  departement: string | null,
  open: readonly Commune[],
  day: Day,
): Gap | null {
  const { territory } = ground.facts;
  const codes =
    departement === null ? [...new Set(open.map(({ departementCode }) => departementCode))] : [departement];
  if (codes.length === 0) return null;
  const all = territory.epcisOf({ kind: 'departements', codes });
  const served = new Set(open.map(({ epciCode }) => epciCode));
  const without = all.filter(({ code }) => !served.has(code));
  const communes = new Map<string, number>();
  for (const { epciCode } of territory.communesOf({ kind: 'departements', codes }))
    if (epciCode !== null) communes.set(epciCode, (communes.get(epciCode) ?? 0) + 1);
  return gapOf(
    say('gap.area', { day: date(day) }),
    all.length,
    without.map(({ code, name }) => ({ name, detail: sayCount('gap.communes', communes.get(code) ?? 0) })),
  );
}

function communesWithoutPlace(
  ground: ReportGround,
  epci: string,
  open: readonly Commune[],
  day: Day,
): Gap | null {
  const { territory } = ground.facts;
  const name = territory.epciName(epci);
  const codes = [
    ...new Set(open.filter(({ epciCode }) => epciCode === epci).map((one) => one.departementCode)),
  ];
  if (codes.length === 0) return null;
  const all = territory
    .communesOf({ kind: 'departements', codes })
    .filter(({ epciCode }) => epciCode === epci);
  const served = new Set(open.map(({ code }) => code));
  return gapOf(
    say('gap.areaCommunes', { day: date(day) }),
    all.length,
    all
      .filter(({ code }) => !served.has(code))
      .map((commune) => ({ name: commune.name, detail: asWritten(name ?? epci) })),
  );
}

function gapOf(
  title: ReportText,
  outOf: number,
  records: readonly { readonly name: string; readonly detail: ReportText }[],
): Gap {
  return { kind: 'area', title, count: records.length, outOf, unit: 'count', sources: null, records };
}

function openCommunes(ground: ReportGround, day: Day): readonly Commune[] {
  const { places, stays } = ground.usage.ground;
  return places.flatMap((place, index) => {
    const commune = statusAt(place, day) === 'open' ? communeOnDay(stays[index] ?? [], day) : null;
    return commune === null ? [] : [commune];
  });
}
