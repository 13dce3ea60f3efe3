import { dayText } from '#renderer/entity-ui/calendar-text.ts';
import { FieldReader } from '#renderer/entity-ui/read-fields.ts';
import type { Day } from '#shared/domain/calendar/day.ts';
import {
  type Item,
  type ItemInput,
  itemConditions,
  itemInputSchema,
  itemOrigins,
  itemTrackings,
} from '#shared/domain/item/item.ts';
import { itemProblems } from '#shared/domain/item/item-rules.ts';
import type { Outcome, Problem } from '#shared/domain/problem.ts';
import { euroEntry } from '#shared/messages/euro-text.ts';
import { z } from '#shared/schema.ts';
import { readWhole } from './read-whole.ts';

/** What is typed in the form of an item, as it is typed. */
export const itemValuesSchema = z.object({
  category: z.string(),
  inventoryNumber: z.string(),
  name: z.string(),
  brand: z.string(),
  model: z.string(),
  serial: z.string(),
  tracking: z.string(),
  quantity: z.string(),
  condition: z.string(),
  loanPointId: z.string(),
  lotId: z.string(),
  origin: z.string(),
  acquiredOn: z.string(),
  value: z.string(),
  funderId: z.string(),
  funding: z.string(),
  preparationDays: z.string(),
  accessories: z.array(z.string()),
  notes: z.string(),
});
export type ItemValues = z.infer<typeof itemValuesSchema>;

/** What was typed about an item and is not in the register. */
export const itemDraftSchema = z.object({
  savedAt: z.string(),
  /** When the record that it was typed over had been written; null for a new item. */
  basedOn: z.string().nullable(),
  values: itemValuesSchema,
});
export type ItemDraft = z.infer<typeof itemDraftSchema>;

/** Key of the draft of an item. @param itemId null for a new one */
export function itemDraftKey(itemId: string | null): string {
  return `item/${itemId ?? 'new'}`;
}

/** The form of an item as it stands, or an empty one. */
export function itemValues(item: Item | null, language: string): ItemValues {
  return {
    category: item?.category ?? '',
    inventoryNumber: item?.inventoryNumber ?? '',
    name: item?.name ?? '',
    brand: item?.brand ?? '',
    model: item?.model ?? '',
    serial: item?.serial ?? '',
    tracking: item?.tracking ?? 'unique',
    quantity: String(item?.quantity ?? 1),
    condition: item?.condition ?? '',
    loanPointId: item?.loanPointId ?? '',
    lotId: item?.lotId ?? '',
    origin: item?.origin ?? '',
    acquiredOn: item?.acquiredOn == null ? '' : dayText(item.acquiredOn),
    value: euroEntry(item?.value ?? null, language),
    funderId: item?.funderId ?? '',
    funding: item?.funding ?? '',
    preparationDays: String(item?.preparationDays ?? 0),
    accessories: [...(item?.accessories ?? [])],
    notes: item?.notes ?? '',
  };
}

const fieldOrder: readonly string[] = Object.keys(itemValuesSchema.shape);

/**
 * Reads what was typed as an item. Every breach names its field of the form, so that its sentence stands beside it.
 *
 * @param item the item being edited, null for a new one
 */
export function readItemValues(values: ItemValues, item: Item | null, today: Day): Outcome<ItemInput> {
  const read = new FieldReader();
  const candidate = candidateOf(values, item, read, today);
  const problems: Problem[] = [...read.problems];
  const parsed = itemInputSchema.safeParse(candidate);
  if (parsed.success) problems.push(...itemProblems(parsed.data));
  if (parsed.success && problems.length === 0) return { ok: true, value: parsed.data };
  for (const { path } of parsed.error?.issues ?? []) {
    const field = String(path[0] ?? '');
    if (!problems.some((problem) => problem.field === field))
      problems.push({ code: 'item/field-not-valid', values: {}, severity: 'error', row: null, field });
  }
  const rank = ({ field }: Problem) => fieldOrder.indexOf(field ?? '');
  return { ok: false, problems: problems.sort((a, b) => rank(a) - rank(b)) };
}

function candidateOf(values: ItemValues, item: Item | null, read: FieldReader, today: Day) {
  if (values.category === '') read.refuse('category', 'item/category-missing');
  if (values.inventoryNumber.trim() === '') read.refuse('inventoryNumber', 'item/number-missing');
  if (values.name.trim() === '') read.refuse('name', 'item/name-missing');
  const tracking = itemTrackings.find((one) => one === values.tracking) ?? 'unique';
  const text = (typed: string) => read.text(typed);
  return {
    inventoryNumber: values.inventoryNumber,
    name: values.name,
    category: values.category,
    tracking,
    quantity:
      tracking === 'unique'
        ? 1
        : (readWhole(values.quantity, 1_000_000) ??
          read.refuse('quantity', 'item/quantity-not-valid', { text: values.quantity.trim() })),
    brand: text(values.brand),
    model: text(values.model),
    serial: text(values.serial),
    value: read.euros('value', values.value),
    acquiredOn: read.day('acquiredOn', values.acquiredOn, today),
    origin: itemOrigins.find((one) => one === values.origin) ?? null,
    funderId: text(values.funderId),
    funding: text(values.funding),
    lotId: text(values.lotId),
    condition: itemConditions.find((one) => one === values.condition) ?? null,
    // Once it is in the register, an item moves by transfers.
    loanPointId: item === null ? text(values.loanPointId) : item.loanPointId,
    placeId: item?.placeId ?? null,
    kitId: item?.kitId ?? null,
    essentialToKit: item?.essentialToKit ?? false,
    preparationDays:
      readWhole(values.preparationDays, 60) ??
      read.refuse('preparationDays', 'item/days-not-valid', { text: values.preparationDays.trim() }),
    accessories: values.accessories.map((one) => one.trim()).filter((one) => one !== ''),
    retiredOn: item?.retiredOn ?? null,
    retiredReason: item?.retiredReason ?? null,
    notes: text(values.notes),
  };
}
