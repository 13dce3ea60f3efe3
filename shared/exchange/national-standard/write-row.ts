import type { AccessPoint } from '#shared/domain/access-point/access-point.ts';
import { locationAt } from '#shared/domain/access-point/at-date.ts';
import { readPivot } from '#shared/domain/access-point/pivot.ts';
import type { ExportRemark } from '#shared/exchange/export-remark.ts';
import type { ExportTools } from '#shared/exchange/export-tools.ts';
import { nationalForms, UNKNOWN_PIVOT } from './field-rules.ts';
import { nationalFields } from './fields.ts';
import { isFormulaLike } from './formula-cell.ts';
import { type NationalRow, type RowWriting, startWriting } from './row-writing.ts';
import { type UpdateDay, updateDayOf } from './update-day.ts';
import { writeContacts } from './write-contacts.ts';
import { writeLists } from './write-lists.ts';
import { writeLocation } from './write-location.ts';

/** A place as the standard tells it, and what there is to say of it. */
export type WrittenRow = {
  readonly row: NationalRow;
  readonly remarks: readonly ExportRemark[];
};

/**
 * The row of a place: the 32 fields of the standard and nothing else of the register. Each value is checked against
 * the rule of its field; an optional one that does not fit is not in the row.
 */
export function writeRow(place: AccessPoint, tools: ExportTools): WrittenRow {
  const writing = startWriting(place, locationAt(place, tools.today)?.communeName ?? '');
  writeIdentity(writing, place, tools);
  writeLocation(writing, place, tools);
  writeContacts(writing, place, locationAt(place, tools.today)?.postcode ?? null);
  writing.set('horaires', place.openingHours);
  if (place.openingHours !== null && !tools.isOpeningHours(place.openingHours))
    writing.tell('export/hours', 'horaires', place.openingHours);
  writing.set('presentation_resume', place.summary);
  writing.set('presentation_detail', place.description);
  writing.set('source', place.dataSource);
  writing.set('structure_parente', place.parentOrganisation);
  writeLists(writing, place);
  writing.tellMissing();
  if (tools.format === 'csv') tellFormulas(writing);
  return { row: writing.row, remarks: writing.remarks };
}

const dayRemarks = {
  verified: 'export/update-day-verified',
  edited: 'export/update-day-edited',
} as const satisfies Readonly<Record<Exclude<UpdateDay['from'], 'source'>, string>>;

function writeIdentity(writing: RowWriting, place: AccessPoint, tools: ExportTools): void {
  const { id, taken } = tools.ids.get(place.id) ?? { id: place.id, taken: null };
  writing.set('id', id);
  if (taken !== null) writing.tell('export/id-taken', 'id', taken, { written: id });
  writing.set('nom', place.name);
  writing.set('pivot', place.pivot ?? UNKNOWN_PIVOT);
  if (place.pivot === null) writing.tell('export/pivot-unknown', 'pivot', '', { written: UNKNOWN_PIVOT });
  else if (/^\d{14}$/.test(place.pivot) && readPivot(place.pivot).kind === 'wrong')
    writing.tell('export/siret', 'pivot', place.pivot);
  writing.setSeveral('itinerance', nationalForms[place.form]);
  const { day, from } = updateDayOf(place, tools.today, tools.dayOf);
  writing.set('date_maj', day);
  if (from !== 'source') writing.tell(dayRemarks[from], 'date_maj', '', { day });
}

function tellFormulas(writing: RowWriting): void {
  for (const field of nationalFields) {
    const text = writing.row[field];
    if (text !== undefined && isFormulaLike(text)) writing.tell('export/formula', field, text);
  }
}
