import type { RecordTable } from '#shared/domain/change-set/change-set.ts';
import type { RowOf } from '#shared/domain/record/record-row.ts';
import { recordSchemas } from '#shared/domain/record/record-schemas.ts';
import type { z } from '#shared/schema.ts';

/** {@link recordSchemas}, typed so that a table's name gives the type of its rows. */
export const recordParsers: { readonly [T in RecordTable]: z.ZodType<RowOf[T]> } = recordSchemas;
