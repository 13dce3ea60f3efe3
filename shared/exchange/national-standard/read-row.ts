import { NAME_LIMIT, TEXT_LIMIT } from '#shared/domain/access-point/access-point.ts';
import type { Problem } from '#shared/domain/problem.ts';
import type { ImportTools } from '#shared/exchange/import-tools.ts';
import { fieldRules } from './field-rules.ts';
import { nationalFields } from './fields.ts';
import { isFormulaLike } from './formula-cell.ts';
import type { PlaceDraft } from './place-draft.ts';
import type { RawRow } from './raw-list.ts';
import { readContacts } from './read-contacts.ts';
import { guessesItinerant, readForm, readPivot, readUpdateDay } from './read-identity.ts';
import { readLists } from './read-lists.ts';
import { readLocation } from './read-location.ts';
import { type RowReading, startReading } from './row-reading.ts';

/** Longest summary that the standard allows; longer ones are kept, and told. */
const SUMMARY_LIMIT = fieldRules.presentation_resume.maxLength;

/** One row read: the place it tells, or null when it cannot be imported; errors and warnings either way. */
export type ReadRow = {
  readonly row: number;
  /** As the file has them, for the preview of a row that can't be imported. */
  readonly name: string;
  readonly communeName: string;
  readonly draft: PlaceDraft | null;
  readonly problems: readonly Problem[];
};

/** Checks one row of a list and turns it into a place of the register. */
export function readRow(raw: RawRow, tools: ImportTools): ReadRow {
  const reading = startReading(raw);
  const isReadable = !raw.problems.some(({ severity }) => severity === 'error');
  const draft = isReadable ? readDraft(reading, tools) : null;
  const failed = reading.problems.some(({ severity }) => severity === 'error');
  return {
    row: raw.row,
    name: [...(reading.text('nom') ?? '')].slice(0, NAME_LIMIT).join(''),
    communeName: (draft?.location.communeName ?? reading.text('commune') ?? '').slice(0, NAME_LIMIT),
    draft: failed ? null : draft,
    problems: reading.problems,
  };
}

function readDraft(reading: RowReading, tools: ImportTools): PlaceDraft | null {
  checkTexts(reading);
  const id = reading.text('id');
  const name = reading.text('nom');
  if (id === null) reading.fail('import/missing-value', 'id', '');
  if (name === null) reading.fail('import/missing-value', 'nom', '');
  const place = readLocation(reading, tools);
  if (id === null || name === null || place === null) return null;

  const source = reading.text('source');
  const summary = reading.text('presentation_resume');
  const length = [...(summary ?? '')].length;
  if (summary !== null && length > SUMMARY_LIMIT)
    reading.warn('import/summary-too-long', 'presentation_resume', summary, { length, limit: SUMMARY_LIMIT });
  const openingHours = reading.text('horaires');
  if (openingHours !== null && !tools.isOpeningHours(openingHours))
    reading.warn('import/hours', 'horaires', openingHours);
  const form = readForm(reading);
  const lists = readLists(reading);
  const guessed = form === null && guessesItinerant(name, summary, lists.typologies ?? []);
  if (guessed) reading.warn('import/form-guessed', 'itinerance', name);

  const fields = {
    name,
    ...given('form', form),
    ...given('pivot', readPivot(reading)),
    ...given('parentOrganisation', reading.text('structure_parente')),
    ...given('openingHours', openingHours),
    ...given('summary', summary),
    ...given('description', reading.text('presentation_detail')),
    ...given('dataSource', source),
    ...given('sourceUpdatedOn', readUpdateDay(reading, tools)),
    ...readContacts(reading, place.location.postcode ?? null),
    ...lists,
  };
  return {
    externalId: { source: source ?? '', value: id },
    fields,
    location: place.location,
    guessedForm: guessed ? 'itinerant' : null,
    swapped: place.swapped,
    noteLines: reading.noteLines,
  };
}

/** Lengths that the register can hold, and cells that a spreadsheet would run as a formula. */
function checkTexts(reading: RowReading): void {
  const short = new Set<string>(['id', 'nom', 'source']);
  for (const field of nationalFields) {
    const value = reading.text(field);
    if (value === null) continue;
    const limit = short.has(field) ? NAME_LIMIT : TEXT_LIMIT;
    if (value.length > limit) reading.fail('import/too-long', field, value, { length: value.length, limit });
    if (isFormulaLike(value)) reading.warn('import/formula', field, value);
  }
}

function given<K extends string, V>(key: K, value: V | null): { readonly [P in K]?: V } {
  const part: { [P in K]?: V } = {};
  if (value !== null) part[key] = value;
  return part;
}
