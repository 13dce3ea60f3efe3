import type { FieldReader } from '#renderer/entity-ui/read-fields.ts';
import { readTypedFte } from '#shared/domain/assignment/typed-fte.ts';

/** Reads a typed working time, in hundredths; null = not known, or noted as wrong. @param field path in the values */
export function readFte(read: FieldReader, field: string, typed: string): number | null {
  const found = readTypedFte(typed);
  if (found.kind === 'fte') return found.percent;
  return found.kind === 'empty' ? null : read.refuse(field, 'animator/fte-not-valid', { text: typed.trim() });
}
