import { isLiving, statusAt } from '#shared/domain/access-point/at-date.ts';
import { isCheckedWithinYear } from '#shared/domain/access-point/freshness.ts';
import type { Day } from '#shared/domain/calendar/day.ts';
import { communeOnDay, liesInside } from '#shared/figures/place-area.ts';
import type { PlaceFacts } from '#shared/figures/register-facts.ts';
import { silentPlaces } from '#shared/figures/response-rate.ts';
import { areaGap } from './area-gap.ts';
import { daysOver } from './days-over.ts';
import { type Gap, placeSources } from './gap.ts';
import type { ReportGround } from './report-input.ts';
import type { ReportText } from './report-model.ts';
import { asWritten, date, say } from './report-text.ts';

type Inside = { readonly place: PlaceFacts; readonly communeName: string | null };

/** What is lacking of the places themselves: areas without one, places that stopped, that never answer, whose record is old. */
export function networkGaps(ground: ReportGround): readonly Gap[] {
  const { last } = daysOver(ground).current;
  const atEnd = placesOn(ground, last);
  const stopped = atEnd.filter(({ place }) => {
    const status = statusAt(place, last);
    return status === 'suspended' || status === 'frozen';
  });
  const living = atEnd.filter(({ place }) => isLiving(place, last));
  const area = areaGap(ground, last);
  return [
    ...(area === null ? [] : [area]),
    placeGap('stopped', stopped, living.length, say('gap.stopped', { day: date(last) })),
    silentGap(ground),
    staleGap(ground),
    placeGap(
      'commune',
      living.filter(({ communeName }) => communeName === null),
      living.length,
      say('gap.commune'),
    ),
  ];
}

function silentGap(ground: ReportGround): Gap {
  const { ground: months } = ground.usage;
  const { last } = daysOver(ground).current;
  const silent = silentPlaces(months, ground.period).flatMap((index) => {
    const place = months.places[index];
    return place === undefined ? [] : [withCommune(ground, place, index, last)];
  });
  return placeGap('silent', silent, null, say('gap.silent'));
}

/** Records last checked more than 12 months before the day of the report (data.md, figure 13). */
function staleGap(ground: ReportGround): Gap {
  const known = placesOn(ground, ground.today).filter(({ place }) => isLiving(place, ground.today));
  const stale = known.filter(({ place }) => !isCheckedWithinYear(place.verifiedOn, ground.today));
  return placeGap('stale', stale, known.length, say('gap.stale', { day: date(ground.today) }), (place) =>
    place.verifiedOn === null ? say('gap.never') : say('gap.verified', { day: date(place.verifiedOn) }),
  );
}

function placeGap(
  kind: Gap['kind'],
  places: readonly Inside[],
  outOf: number | null,
  title: ReportText,
  detailOf: ((place: PlaceFacts) => ReportText) | null = null,
): Gap {
  return {
    kind,
    title,
    count: places.length,
    outOf,
    unit: 'places',
    sources: placeSources(places.map(({ place }) => place.id)),
    records: places.map(({ place, communeName }) => ({
      name: place.name,
      detail:
        detailOf?.(place) ?? (communeName === null ? say('gap.communeUnknown') : asWritten(communeName)),
    })),
  };
}

function placesOn(ground: ReportGround, day: Day): readonly Inside[] {
  const { places, stays } = ground.usage.ground;
  return places.flatMap((place, index) =>
    liesInside(place, communeOnDay(stays[index] ?? [], day), ground.perimeter)
      ? [withCommune(ground, place, index, day)]
      : [],
  );
}

function withCommune(ground: ReportGround, place: PlaceFacts, index: number, day: Day): Inside {
  const commune = communeOnDay(ground.usage.ground.stays[index] ?? [], day);
  return { place, communeName: commune?.name ?? null };
}
