import { z } from '#shared/schema.ts';

/**
 * A column of whole numbers, checked in one pass: a schema for each cell would take seconds over a register.
 *
 * @param length most cells that it holds
 */
export function numberColumn(minimum: number, maximum: number, length: number) {
  return z
    .custom<readonly number[]>((value) => isColumn(value, minimum, maximum, length, false))
    .meta({ type: 'array', items: { type: 'integer', minimum, maximum } });
}

/** The same, where null is *not known*. */
export function optionalNumberColumn(minimum: number, maximum: number, length: number) {
  return z
    .custom<readonly (number | null)[]>((value) => isColumn(value, minimum, maximum, length, true))
    .meta({ type: 'array', items: { type: ['integer', 'null'], minimum, maximum } });
}

function isColumn(
  value: unknown,
  minimum: number,
  maximum: number,
  length: number,
  nullable: boolean,
): boolean {
  if (!Array.isArray(value) || value.length > length) return false;
  for (const cell of value) {
    if (cell === null && nullable) continue;
    if (!Number.isInteger(cell) || cell < minimum || cell > maximum) return false;
  }
  return true;
}
