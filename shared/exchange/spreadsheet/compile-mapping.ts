import type { ColumnMapping, ImportTarget } from '#shared/domain/import-layout/import-layout.ts';
import type { Problem } from '#shared/domain/problem.ts';
import { fileProblem } from '#shared/exchange/national-standard/raw-list.ts';
import { type FieldKey, targetField } from './target-fields.ts';
import { mappedKey } from './values/choices.ts';

type MappedColumn = { readonly column: number; readonly header: string };

/** A mapping made ready to read many rows. */
export type CompiledMapping = {
  readonly columnsOf: (key: FieldKey) => readonly MappedColumn[];
  /** Texts of a column that were put to a code by hand; null = left out. */
  readonly valuesOf: (column: number) => ReadonlyMap<string, string | null>;
  /** Whether *aucun* is a value of the field (a count, a choice), and not the want of one. */
  readonly takesNone: (key: FieldKey) => boolean;
  /** What keeps the mapping from being used, or should be looked at. */
  readonly problems: readonly Problem[];
};

const NO_COLUMNS: readonly MappedColumn[] = [];
const NO_VALUES: ReadonlyMap<string, string | null> = new Map();

/** Names that a new record can be made from, of each target. */
const naming: Readonly<Record<ImportTarget, readonly FieldKey[]>> = {
  accessPoint: ['name', 'externalId', 'ownId'],
  organisation: ['name', 'externalId', 'ownId', 'siret', 'rna'],
  animator: ['fullName', 'lastName', 'externalId', 'ownId', 'emails'],
  item: ['name', 'model', 'inventoryNumber', 'serial', 'ownId'],
  loan: ['item', 'serial', 'kit', 'number'],
  ticket: ['subject', 'description', 'number'],
  session: ['day'],
};

/** Makes a mapping ready. A column of an unknown field is not read; one field filled twice over is told. */
export function compileMapping(
  target: ImportTarget,
  headers: readonly string[],
  mapping: readonly ColumnMapping[],
): CompiledMapping {
  const columns = new Map<FieldKey, MappedColumn[]>();
  const values = new Map<number, ReadonlyMap<string, string | null>>();
  const problems: Problem[] = [];
  mapping.forEach(({ field, values: byHand }, column) => {
    const known = field === null ? null : targetField(target, field);
    if (known === null || column >= headers.length) return;
    const header = headers[column] ?? '';
    const list = columns.get(known.key) ?? [];
    const [first] = list;
    if (first !== undefined && !known.several) {
      problems.push(fileProblem('spreadsheet/field-twice', 'error', { first: first.header, second: header }));
      return;
    }
    columns.set(known.key, [...list, { column, header }]);
    if (byHand.length > 0) values.set(column, new Map(byHand.map(({ from, to }) => [mappedKey(from), to])));
  });
  if (!naming[target].some((key) => columns.has(key)))
    problems.push(fileProblem('spreadsheet/no-name-column', 'error'));
  return {
    columnsOf: (key) => columns.get(key) ?? NO_COLUMNS,
    valuesOf: (column) => values.get(column) ?? NO_VALUES,
    takesNone: (key) => {
      const kind = targetField(target, key)?.kind;
      return kind === 'number' || kind === 'choice';
    },
    problems,
  };
}
