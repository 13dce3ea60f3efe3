import { monthIndex } from '#shared/domain/calendar/month.ts';
import { flagsAt, monthFlags } from '#shared/figures/place-months.ts';
import type { PlaceFacts } from '#shared/figures/register-facts.ts';
import type { ReportGround } from './report-input.ts';

/** A place of the annexes, with its position in the ground. */
export type AnnexPlace = { readonly place: PlaceFacts; readonly index: number };

const french = new Intl.Collator('fr', { numeric: true });

/** The places that were open in the perimeter one day of the period at least, or that answered in it, by name. */
export function annexPlaces({ usage, period }: ReportGround): readonly AnnexPlace[] {
  const first = monthIndex(period.from);
  const last = monthIndex(period.to);
  return usage.ground.places
    .flatMap((place, index) => {
      for (let month = first; month <= last; month += 1) {
        const flags = flagsAt(usage.ground, index, month);
        const inside = (flags & monthFlags.inside) !== 0;
        if (inside && (flags & (monthFlags.open | monthFlags.answered)) !== 0) return [{ place, index }];
      }
      return [];
    })
    .sort((a, b) => french.compare(a.place.name, b.place.name) || a.index - b.index);
}
