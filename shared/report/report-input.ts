import type { Day } from '#shared/domain/calendar/day.ts';
import { monthOf } from '#shared/domain/calendar/month.ts';
import type { Period } from '#shared/domain/calendar/period.ts';
import type { Perimeter, ReportChapter } from '#shared/domain/report/report.ts';
import type { Commune } from '#shared/domain/territory/territory.ts';
import { liesInside } from '#shared/figures/place-area.ts';
import type { PlaceFacts, RegisterFacts } from '#shared/figures/register-facts.ts';
import { layStaff, type StaffGround } from '#shared/figures/staff-spells.ts';
import type { KeysOf } from '#shared/figures/stock-and-flows.ts';
import { layUsage, type UsageGround } from '#shared/figures/summarise-usage.ts';
import type { ReportText } from './report-model.ts';
import { asWritten, say, sayCount } from './report-text.ts';
import { type MeasureReading, readMeasures } from './usage-measures.ts';

/** What a report is made from. `today` and `computedAt` come from the caller's clock. */
export type ReportInputs = {
  readonly facts: RegisterFacts;
  readonly period: Period;
  readonly perimeter: Perimeter;
  readonly chapters?: readonly ReportChapter[];
  readonly today: Day;
  readonly computedAt: string;
};

/** The inputs with what every chapter reads of them. */
export type ReportGround = ReportInputs & {
  readonly before: Period;
  readonly usage: UsageGround;
  /** Who works where over which days. */
  readonly staff: StaffGround;
  /** Every measure over the period and N−1. */
  readonly readings: readonly MeasureReading[];
  /** Whether the period has months that are not over: then only what was reported in both periods is compared. */
  readonly underWay: boolean;
};

/** Lays the common ground of the chapters. */
export function layReport(inputs: ReportInputs): ReportGround {
  const usage = layUsage(inputs.facts, inputs.period, inputs.perimeter, inputs.today);
  const underWay = inputs.period.to >= monthOf(inputs.today);
  const staff = layStaff(usage.ground.places, usage.ground.stays, inputs.facts.staff);
  return { ...inputs, usage, staff, before: usage.before, underWay, readings: readMeasures(usage, underWay) };
}

/** Ways to cut the perimeter up. */
export type AreaKind = 'departement' | 'epci' | 'network';

/** Key of the places whose area is unknown, or that are in no network. */
export const NO_AREA = '';

/** The areas of a kind that a place counts in while it is in a commune; {@link NO_AREA} when in none. */
export function areasOf(kind: AreaKind, place: PlaceFacts, commune: Commune | null): readonly string[] {
  if (kind === 'departement') return [commune?.departementCode ?? NO_AREA];
  if (kind === 'epci') return [commune?.epciCode ?? NO_AREA];
  return place.networkIds.length === 0 ? [NO_AREA] : place.networkIds;
}

/** The areas of a place inside the report's perimeter; none outside it. */
export function areasInside(ground: ReportGround, kind: AreaKind): KeysOf {
  return (place, commune) =>
    liesInside(place, commune, ground.perimeter) ? areasOf(kind, place, commune) : [];
}

/** The name of an area, or the words for places without one. */
export function areaName(ground: Pick<ReportGround, 'facts'>, kind: AreaKind, key: string): ReportText {
  if (key === NO_AREA) return say(`area.${kind}None`);
  const { territory, networks } = ground.facts;
  const name =
    kind === 'departement'
      ? territory.departementName(key)
      : kind === 'epci'
        ? territory.epciName(key)
        : (networks.find(({ id }) => id === key)?.name ?? null);
  return name === null ? asWritten(key) : asWritten(name);
}

/** The perimeter in words. */
export function perimeterName(inputs: Pick<ReportInputs, 'facts' | 'perimeter'>): ReportText {
  const { perimeter, facts } = inputs;
  switch (perimeter.kind) {
    case 'all':
      return say('perimeter.all');
    case 'departement':
      return say('perimeter.departement', {
        name: facts.territory.departementName(perimeter.code) ?? perimeter.code,
      });
    case 'epci':
      return say('perimeter.epci', { name: facts.territory.epciName(perimeter.code) ?? perimeter.code });
    case 'network':
      return say('perimeter.network', {
        name: facts.networks.find(({ id }) => id === perimeter.id)?.name ?? perimeter.id,
      });
    case 'places': {
      const names = facts.places.filter(({ id }) => perimeter.ids.includes(id)).map(({ name }) => name);
      const [first] = names;
      return first !== undefined && names.length === 1
        ? asWritten(first)
        : sayCount('perimeter.places', names.length);
    }
  }
}
