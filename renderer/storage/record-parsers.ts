import type { RecordTable } from '#shared/domain/change-set/change-set.ts';
import { recordSchemas } from '#shared/domain/record/record-schemas.ts';
import type { z } from '#shared/schema.ts';
import type { RowOf } from './record-row.ts';

/** {@link recordSchemas}, typed so that a table's name gives the type of its rows. */
export const recordParsers: { readonly [T in RecordTable]: z.ZodType<RowOf[T]> } = recordSchemas;
