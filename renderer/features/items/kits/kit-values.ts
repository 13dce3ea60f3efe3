import { FieldReader } from '#renderer/entity-ui/read-fields.ts';
import { readWhole } from '#renderer/features/items/read-whole.ts';
import { type Kit, type KitInput, kitInputSchema } from '#shared/domain/kit/kit.ts';
import type { Outcome, Problem } from '#shared/domain/problem.ts';
import { z } from '#shared/schema.ts';

/** What is typed in the form of a kit, as it is typed. */
export const kitValuesSchema = z.object({
  name: z.string(),
  inventoryNumber: z.string(),
  loanPointId: z.string(),
  preparationDays: z.string(),
  description: z.string(),
  parts: z.array(z.object({ itemId: z.string(), essential: z.boolean() })),
  notes: z.string(),
});
export type KitValues = z.infer<typeof kitValuesSchema>;

/** What was typed about a kit and is not in the register. */
export const kitDraftSchema = z.object({
  savedAt: z.string(),
  /** When the record that it was typed over had been written; null for a new kit. */
  basedOn: z.string().nullable(),
  values: kitValuesSchema,
});
export type KitDraft = z.infer<typeof kitDraftSchema>;

/** Key of the draft of a kit. @param kitId null for a new one */
export function kitDraftKey(kitId: string | null): string {
  return `kit/${kitId ?? 'new'}`;
}

/** The form of a kit as it stands, or an empty one. @param parts its parts as they stand */
export function kitValues(kit: Kit | null, parts: KitValues['parts']): KitValues {
  return {
    name: kit?.name ?? '',
    inventoryNumber: kit?.inventoryNumber ?? '',
    loanPointId: kit?.loanPointId ?? '',
    preparationDays: String(kit?.preparationDays ?? 0),
    description: kit?.description ?? '',
    parts: [...parts],
    notes: kit?.notes ?? '',
  };
}

/** Reads what was typed as a kit. Every breach names its field of the form. @param kit null for a new one */
export function readKitValues(values: KitValues, kit: Kit | null): Outcome<KitInput> {
  const read = new FieldReader();
  if (values.name.trim() === '') read.refuse('name', 'kit/name-missing');
  const candidate = {
    name: values.name,
    inventoryNumber: read.text(values.inventoryNumber),
    // Once it is in the register, a kit moves by a transfer.
    loanPointId: kit === null ? read.text(values.loanPointId) : kit.loanPointId,
    description: read.text(values.description),
    preparationDays:
      readWhole(values.preparationDays, 60) ??
      read.refuse('preparationDays', 'item/days-not-valid', { text: values.preparationDays.trim() }),
    retiredOn: kit?.retiredOn ?? null,
    notes: read.text(values.notes),
  };
  const problems: Problem[] = [...read.problems];
  const parsed = kitInputSchema.safeParse(candidate);
  if (parsed.success && problems.length === 0) return { ok: true, value: parsed.data };
  for (const { path } of parsed.error?.issues ?? []) {
    const field = String(path[0] ?? '');
    if (!problems.some((problem) => problem.field === field))
      problems.push({ code: 'item/field-not-valid', values: {}, severity: 'error', row: null, field });
  }
  return { ok: false, problems };
}
