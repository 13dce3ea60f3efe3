import { recordShape } from '#shared/domain/record/record.ts';
import { z } from '#shared/schema.ts';

/** What the rows of a spreadsheet can be read as. */
export const importTargets = [
  'accessPoint',
  'organisation',
  'animator',
  'item',
  'loan',
  'ticket',
  'session',
] as const;
export const importTargetSchema = z.enum(importTargets);
export type ImportTarget = z.infer<typeof importTargetSchema>;

/** Where one column of a spreadsheet goes, and how its values are read. */
export const columnMappingSchema = z.object({
  /** The column's header, as the file writes it. */
  header: z.string().max(500),
  /** Key of the field that it fills; null = the column is not read. */
  field: z.string().max(60).nullable(),
  /** Values of the file put to values of the register, where a closed list is filled; null = not read. */
  values: z.array(z.object({ from: z.string().max(500), to: z.string().max(200).nullable() })).max(1_000),
});
export type ColumnMapping = z.infer<typeof columnMappingSchema>;

/** A mapping remembered by the layout of the files that it reads: their headers, in order. */
export const importLayoutFields = {
  target: importTargetSchema,
  /** The folded headers, joined: what a file is recognised by. */
  signature: z.string().min(1).max(20_000),
  /** Name of the file that it was last used with. */
  fileName: z.string().max(250),
  columns: z.array(columnMappingSchema).max(500),
} as const;
export const importLayoutInputSchema = z.object(importLayoutFields);
export type ImportLayoutInput = z.infer<typeof importLayoutInputSchema>;

/** How the columns of a layout were mapped the last time. */
export const importLayoutSchema = z.object({ ...recordShape, ...importLayoutFields });
export type ImportLayout = z.infer<typeof importLayoutSchema>;
