import type { ColumnMapping, ImportTarget } from '#shared/domain/import-layout/import-layout.ts';
import { type FieldKey, targetField } from './target-fields.ts';

/** What keeps a mapping from being used: two columns for a field that takes one, a field without which no row can be read. */
export type MappingFault =
  | { readonly kind: 'twice'; readonly field: FieldKey; readonly columns: readonly number[] }
  /** Any one of these fields would do. */
  | { readonly kind: 'missing'; readonly anyOf: readonly FieldKey[] }
  | { readonly kind: 'nothing' };

/** For each target, the fields of which one at least must be read: what a row is named or recognised by. */
const naming: Readonly<Record<ImportTarget, readonly FieldKey[]>> = {
  accessPoint: ['name', 'externalId', 'ownId'],
  organisation: ['name', 'externalId', 'ownId', 'siret', 'rna'],
  animator: ['fullName', 'lastName', 'externalId', 'ownId', 'emails'],
  item: ['name', 'model', 'inventoryNumber', 'serial', 'ownId'],
  loan: ['item', 'serial', 'kit', 'number'],
  ticket: ['subject', 'description', 'number'],
  session: ['day'],
};

/** The faults of a mapping, the columns in the order of the file; empty = it can be used. */
export function mappingFaults(
  target: ImportTarget,
  mapping: readonly ColumnMapping[],
): readonly MappingFault[] {
  const byField = new Map<FieldKey, number[]>();
  mapping.forEach(({ field }, column) => {
    const known = field === null ? null : targetField(target, field);
    if (known === null) return;
    byField.set(known.key, [...(byField.get(known.key) ?? []), column]);
  });
  if (byField.size === 0) return [{ kind: 'nothing' }];
  const faults: MappingFault[] = [];
  if (!naming[target].some((field) => byField.has(field)))
    faults.push({ kind: 'missing', anyOf: naming[target] });
  for (const [field, columns] of byField)
    if (columns.length > 1 && targetField(target, field)?.several !== true)
      faults.push({ kind: 'twice', field, columns });
  return faults;
}
