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
  const open = communesOfPlaces(ground, day, true);
  const known = communesOfPlaces(ground, day, false).map(({ departementCode }) => departementCode);
  const { perimeter } = ground;
  if (perimeter.kind === 'network' || perimeter.kind === 'places') return null;
  if (perimeter.kind === 'epci') return communesWithoutPlace(ground, perimeter.code, known, open, day);
  const codes = perimeter.kind === 'all' ? known : [perimeter.code];
  return epcisWithoutPlace(ground, codes, open, day);
}

function epcisWithoutPlace(
  ground: ReportGround,
  departements: readonly string[],
  open: readonly Commune[],
  day: Day,
): Gap | null {
  const { territory } = ground.facts;
  const codes = [...new Set(departements)];
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
  departements: readonly string[],
  open: readonly Commune[],
  day: Day,
): Gap | null {
  const { territory } = ground.facts;
  const name = territory.epciName(epci);
  const codes = [...new Set(departements)];
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

/** The communes of the register's places on a day: of every place, or of those that are open. */
function communesOfPlaces(ground: ReportGround, day: Day, onlyOpen: boolean): readonly Commune[] {
  const { places, stays } = ground.usage.ground;
  return places.flatMap((place, index) => {
    if (onlyOpen && statusAt(place, day) !== 'open') return [];
    return communeOnDay(stays[index] ?? [], day) ?? [];
  });
}
