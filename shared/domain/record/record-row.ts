import type { RecordTable } from '#shared/domain/change-set/change-set.ts';
import type { z } from '#shared/schema.ts';
import type { recordSchemas } from './record-schemas.ts';

/** The row of each record table. */
export type RowOf = { readonly [T in RecordTable]: z.infer<(typeof recordSchemas)[T]> };

/** A row of any record table. */
export type RecordRow = RowOf[RecordTable];
