import { daySchema } from '#shared/domain/calendar/day.ts';
import { recordShape } from '#shared/domain/record/record.ts';
import { z } from '#shared/schema.ts';

/** The lists that keep views. */
export const viewedLists = [
  'accessPoint',
  'organisation',
  'animator',
  'item',
  'kit',
  'loan',
  'loanPoint',
  'ticket',
  'article',
] as const;
export const viewedListSchema = z.enum(viewedLists);
export type ViewedList = z.infer<typeof viewedListSchema>;

/** One filter of a list: a field, an operator, and the values compared with. */
export const listFilterSchema = z.object({
  field: z.string().min(1).max(60),
  operator: z.string().min(1).max(30),
  values: z.array(z.string().max(500)).max(2_000),
});
export type ListFilter = z.infer<typeof listFilterSchema>;

/** What a list shows and in which order. Keys that the list no longer knows are passed over when it is opened. */
export const listViewSchema = z.object({
  search: z.string().max(500),
  filters: z.array(listFilterSchema).max(50),
  sorts: z.array(z.object({ key: z.string().min(1).max(60), descending: z.boolean() })).max(10),
  columns: z.array(z.string().min(1).max(60)).max(100),
  /** The day that dated values are read at: status, address; null = today. */
  asOf: daySchema.nullable(),
});
export type ListView = z.infer<typeof listViewSchema>;

/** A view kept by name. */
export const savedViewFields = {
  list: viewedListSchema,
  name: z.string().trim().min(1).max(80),
  view: listViewSchema,
  /** Whether the list opens on it; at most one view of a list. */
  isDefault: z.boolean(),
} as const;
export const savedViewInputSchema = z.object(savedViewFields);
export type SavedViewInput = z.infer<typeof savedViewInputSchema>;

/** *Vue enregistrée*: search, filters, order and columns of a list, under a name. */
export const savedViewSchema = z.object({ ...recordShape, ...savedViewFields });
export type SavedView = z.infer<typeof savedViewSchema>;
