import { dayText } from '#renderer/entity-ui/calendar-text.ts';
import { FieldReader } from '#renderer/entity-ui/read-fields.ts';
import { readWhole } from '#renderer/features/items/read-whole.ts';
import type { Day } from '#shared/domain/calendar/day.ts';
import { type ItemInput, itemConditions, itemInputSchema, itemOrigins } from '#shared/domain/item/item.ts';
import { type Lot, type LotInput, lotInputSchema } from '#shared/domain/lot/lot.ts';
import type { Outcome, Problem } from '#shared/domain/problem.ts';
import { z } from '#shared/schema.ts';

/** Items entered at once at most: each is a record with its number. */
export const LOT_LIMIT = 1_000;

/** What is typed in the form of a lot, as it is typed. The items are those entered with it. */
export const lotValuesSchema = z.object({
  name: z.string(),
  origin: z.string(),
  receivedOn: z.string(),
  donorId: z.string(),
  funding: z.string(),
  notes: z.string(),
  quantity: z.string(),
  category: z.string(),
  itemName: z.string(),
  brand: z.string(),
  model: z.string(),
  value: z.string(),
  condition: z.string(),
  accessories: z.array(z.string()),
  pattern: z.string(),
});
export type LotValues = z.infer<typeof lotValuesSchema>;

/** What was typed about a lot and is not in the register. */
export const lotDraftSchema = z.object({
  savedAt: z.string(),
  /** When the record that it was typed over had been written; null for a new lot. */
  basedOn: z.string().nullable(),
  values: lotValuesSchema,
});
export type LotDraft = z.infer<typeof lotDraftSchema>;

/** Key of the draft of a lot. @param lotId null for a new one */
export function lotDraftKey(lotId: string | null): string {
  return `lot/${lotId ?? 'new'}`;
}

/** The form of a lot as it stands, or an empty one. @param pattern of inventory numbers, by the settings */
export function lotValues(lot: Lot | null, pattern: string): LotValues {
  return {
    name: lot?.name ?? '',
    origin: lot === null ? 'donated' : (lot.origin ?? ''),
    receivedOn: lot?.receivedOn == null ? '' : dayText(lot.receivedOn),
    donorId: lot?.donorId ?? '',
    funding: lot?.funding ?? '',
    notes: lot?.notes ?? '',
    quantity: '',
    category: '',
    itemName: '',
    brand: '',
    model: '',
    value: '',
    condition: '',
    accessories: [],
    pattern,
  };
}

/** What a form of a lot gives: the lot, and the items to make with it. */
export type ReadLot = {
  readonly lot: LotInput;
  /** Null where none are made. */
  readonly items: LotItemsWanted | null;
};

/** Items to make, alike but for their numbers, which the pattern gives. */
export type LotItemsWanted = {
  readonly item: Omit<ItemInput, 'inventoryNumber' | 'lotId'>;
  readonly count: number;
  readonly pattern: string;
};

/** Reads what was typed as a lot and its items. Every breach names its field of the form. */
export function readLotValues(values: LotValues, withItems: boolean, today: Day): Outcome<ReadLot> {
  const read = new FieldReader();
  if (values.name.trim() === '') read.refuse('name', 'lot/name-missing');
  const lot = {
    name: values.name,
    origin: itemOrigins.find((one) => one === values.origin) ?? null,
    donorId: read.text(values.donorId),
    receivedOn: read.day('receivedOn', values.receivedOn, today),
    funding: read.text(values.funding),
    notes: read.text(values.notes),
  };
  const items = withItems ? readLotItems(values, lot, read) : null;
  const parsed = lotInputSchema.safeParse(lot);
  const problems: Problem[] = [...read.problems];
  for (const { path } of parsed.error?.issues ?? [])
    if (!problems.some(({ field }) => field === path[0]))
      problems.push(problem('item/field-not-valid', String(path[0] ?? '')));
  return parsed.success && problems.length === 0
    ? { ok: true, value: { lot: parsed.data, items } }
    : { ok: false, problems };
}

/** Reads the items to make; null where none are wanted, or where something is wrong, which is then noted. */
export function readLotItems(
  values: LotValues,
  lot: Pick<LotInput, 'receivedOn' | 'origin' | 'donorId' | 'funding'>,
  read: FieldReader,
): LotItemsWanted | null {
  const count = readWhole(values.quantity, LOT_LIMIT);
  if (count === null)
    read.refuse('quantity', 'lot/quantity-not-valid', { text: values.quantity.trim(), limit: LOT_LIMIT });
  if (count === null || count === 0) return null;
  if (values.category === '') read.refuse('category', 'item/category-missing');
  if (values.itemName.trim() === '') read.refuse('itemName', 'item/name-missing');
  if (!/\{0+\}/.test(values.pattern)) read.refuse('pattern', 'lot/pattern-not-valid');
  const item = itemInputSchema.omit({ inventoryNumber: true, lotId: true }).safeParse({
    name: values.itemName,
    category: values.category,
    tracking: 'unique',
    quantity: 1,
    brand: read.text(values.brand),
    model: read.text(values.model),
    serial: null,
    value: read.euros('value', values.value),
    acquiredOn: lot.receivedOn,
    origin: lot.origin,
    funderId: lot.donorId,
    funding: lot.funding,
    condition: itemConditions.find((one) => one === values.condition) ?? null,
    loanPointId: null,
    placeId: null,
    kitId: null,
    essentialToKit: false,
    preparationDays: 0,
    accessories: values.accessories.map((one) => one.trim()).filter((one) => one !== ''),
    retiredOn: null,
    retiredReason: null,
    notes: null,
  } satisfies Omit<ItemInput, 'inventoryNumber' | 'lotId'>);
  if (!item.success) {
    for (const { path } of item.error.issues) {
      const field = path[0] === 'name' ? 'itemName' : String(path[0] ?? '');
      if (!read.problems.some((known) => known.field === field)) read.refuse(field, 'item/field-not-valid');
    }
    return null;
  }
  return { item: item.data, count, pattern: values.pattern };
}

function problem(code: string, field: string): Problem {
  return { code, values: {}, severity: 'error', row: null, field };
}
