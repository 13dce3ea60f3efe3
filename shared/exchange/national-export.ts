import type { AccessPoint } from '#shared/domain/access-point/access-point.ts';
import { locationAt, statusAt } from '#shared/domain/access-point/at-date.ts';
import type { Day } from '#shared/domain/calendar/day.ts';
import type { Commune } from '#shared/domain/territory/territory.ts';
import type { ExportRemark } from './export-remark.ts';

/** Which places an export takes. */
export type ExportScope = {
  readonly area:
    | { readonly kind: 'all' }
    | { readonly kind: 'network'; readonly id: string }
    | { readonly kind: 'departement'; readonly code: string }
    | { readonly kind: 'selection'; readonly placeIds: readonly string[] };
  /** Whether only the places open today are taken. */
  readonly openOnly: boolean;
};

export const nationalFormats = ['csv', 'json'] as const;
export type NationalFormat = (typeof nationalFormats)[number];

/** An export to the national standard, as it is asked for. */
export type NationalExport = { readonly scope: ExportScope; readonly format: NationalFormat };

/**
 * What becomes of places that do not fit. `all`: every place is written, without its faulty optional values, even
 * where a required one is missing. `conforming`: places with a required value missing are left out. `faultless`: so
 * are those with a faulty optional value.
 */
export const exportTreatments = ['conforming', 'faultless', 'all'] as const;
export type ExportTreatment = (typeof exportTreatments)[number];

/** What an export would write, before anything is written. */
export type NationalExportCheck = {
  /** Places that each treatment writes. */
  readonly counts: Readonly<Record<ExportTreatment, number>>;
  /** Places without any remark. */
  readonly clean: number;
  readonly remarks: readonly ExportRemark[];
};

/** What an export wrote, in places. */
export type NationalExportResult = { readonly written: number; readonly leftOut: number };

/** Whether a scope takes a place, today's status and address applied; a former INSEE code is converted. */
export function isInScope(
  place: AccessPoint,
  { area, openOnly }: ExportScope,
  today: Day,
  communeByCode: (code: string) => Commune | null,
): boolean {
  if (place.deletedAt !== null) return false;
  if (openOnly && statusAt(place, today) !== 'open') return false;
  switch (area.kind) {
    case 'all':
      return true;
    case 'network':
      return place.networkIds.includes(area.id);
    case 'departement': {
      const code = locationAt(place, today)?.communeCode ?? null;
      return code !== null && communeByCode(code)?.departementCode === area.code;
    }
    case 'selection':
      return chosenOf(area.placeIds).has(place.id);
  }
}

/** The last selection as a set: it is asked for each place, and may hold all of them. */
let chosen: { readonly ids: readonly string[]; readonly set: ReadonlySet<string> } | null = null;

function chosenOf(ids: readonly string[]): ReadonlySet<string> {
  if (chosen?.ids !== ids) chosen = { ids, set: new Set(ids) };
  return chosen.set;
}
