import { dayText } from '#renderer/entity-ui/calendar-text.ts';
import {
  type HoursEntry,
  hoursEntryOf,
  hoursEntrySchema,
  readHoursEntry,
} from '#renderer/entity-ui/hours-entry.ts';
import { FieldReader } from '#renderer/entity-ui/read-fields.ts';
import type { OpeningHoursReading } from '#shared/domain/access-point/opening-hours.ts';
import { readableNumber } from '#shared/domain/access-point/phone-number.ts';
import type { Day } from '#shared/domain/calendar/day.ts';
import {
  type LoanPoint,
  type LoanPointInput,
  loanPointInputSchema,
} from '#shared/domain/loan-point/loan-point.ts';
import { loanPointProblems } from '#shared/domain/loan-point/loan-point-rules.ts';
import type { Outcome, Problem } from '#shared/domain/problem.ts';
import { z } from '#shared/schema.ts';

type ReadHours = (text: string) => OpeningHoursReading;

/** What is typed in the form of a loan point, as it is typed. */
export const loanPointValuesSchema = z.object({
  name: z.string(),
  placeId: z.string(),
  epciCodes: z.array(z.string()),
  animatorId: z.string(),
  managerName: z.string(),
  phone: z.string(),
  emails: z.array(z.string()),
  hours: hoursEntrySchema,
  closures: z.array(z.object({ id: z.string(), from: z.string(), to: z.string(), reason: z.string() })),
  from: z.string(),
  to: z.string(),
  notes: z.string(),
});
export type LoanPointValues = z.infer<typeof loanPointValuesSchema>;

/** What was typed about a loan point and is not in the register. */
export const loanPointDraftSchema = z.object({
  savedAt: z.string(),
  /** When the record that it was typed over had been written; null for a new loan point. */
  basedOn: z.string().nullable(),
  values: loanPointValuesSchema,
});
export type LoanPointDraft = z.infer<typeof loanPointDraftSchema>;

/** Key of the draft of a loan point. @param loanPointId null for a new one */
export function loanPointDraftKey(loanPointId: string | null): string {
  return `loanPoint/${loanPointId ?? 'new'}`;
}

/** The form of a loan point as it stands, or an empty one. */
export function loanPointValues(point: LoanPoint | null, readHours: ReadHours): LoanPointValues {
  const day = (value: Day | null | undefined) => (value == null ? '' : dayText(value));
  return {
    name: point?.name ?? '',
    placeId: point?.placeId ?? '',
    epciCodes: [...(point?.epciCodes ?? [])],
    animatorId: point?.animatorId ?? '',
    managerName: point?.managerName ?? '',
    phone: point?.phone == null ? '' : readableNumber(point.phone),
    emails: [...(point?.emails ?? [])],
    hours: hoursEntryOf(point?.openingHours ?? null, readHours),
    closures: (point?.closures ?? []).map(({ id, from, to, reason }) => ({
      id,
      from: day(from),
      to: day(to),
      reason: reason ?? '',
    })),
    from: day(point?.from),
    to: day(point?.to),
    notes: point?.notes ?? '',
  };
}

/** What reading the form needs. */
export type LoanPointReading = {
  /** The loan point being edited; null for a new one. */
  readonly point: LoanPoint | null;
  readonly readHours: ReadHours;
  /** Sets the century of typed days. */
  readonly today: Day;
};

/** Reads what was typed as a loan point. Every breach names its field of the form. */
export function readLoanPointValues(
  values: LoanPointValues,
  reading: LoanPointReading,
): Outcome<LoanPointInput> {
  const read = new FieldReader();
  const candidate = candidateOf(values, reading, read);
  const problems: Problem[] = [...read.problems];
  const parsed = loanPointInputSchema.safeParse(candidate);
  if (parsed.success) {
    problems.push(...loanPointProblems(parsed.data));
    if (problems.length === 0) return { ok: true, value: parsed.data };
  }
  for (const { path } of parsed.error?.issues ?? []) {
    const field = path.join('.');
    if (!problems.some((problem) => problem.field === field))
      problems.push({ code: 'loan-point/field-not-valid', values: {}, severity: 'error', row: null, field });
  }
  return { ok: false, problems: problems.sort((a, b) => rank(a.field) - rank(b.field)) };
}

const fieldOrder: readonly string[] = Object.keys(loanPointValuesSchema.shape);

/** Place of a field on the screen: problems are told from top to bottom. */
function rank(path: string | null): number {
  return fieldOrder.indexOf(path?.split('.')[0] ?? '');
}

/** The fields as the schema wants them; what breaks it otherwise is left to the schema to refuse. */
function candidateOf(
  values: LoanPointValues,
  { point, readHours, today }: LoanPointReading,
  read: FieldReader,
) {
  if (values.name.trim() === '') read.refuse('name', 'loan-point/name-missing');
  return {
    name: values.name,
    placeId: read.text(values.placeId),
    epciCodes: values.epciCodes,
    openingHours: hoursOf(values.hours, point?.openingHours ?? null, readHours, read),
    closures: values.closures.map(({ id, from, to, reason }, index) => {
      const path = `closures.${index}`;
      const days = {
        from: read.day(`${path}.from`, from, today),
        to: read.day(`${path}.to`, to.trim() === '' ? from : to, today),
      };
      if (from.trim() === '') read.refuse(`${path}.from`, 'loan-point/closure-day-missing');
      return { id, ...days, reason: read.text(reason) };
    }),
    animatorId: read.text(values.animatorId),
    managerName: read.text(values.managerName),
    phone: read.phone('phone', values.phone, null, point?.phone ?? null),
    emails: read.emails('emails', values.emails),
    from: read.day('from', values.from, today),
    to: read.day('to', values.to, today),
    notes: read.text(values.notes),
  };
}

/** What the record already says stays as it is written, even where it can't be read. */
function hoursOf(
  entry: HoursEntry,
  kept: string | null,
  readHours: ReadHours,
  read: FieldReader,
): string | null {
  if (entry.mode === 'notation' && entry.notation === kept) return kept;
  const hours = readHoursEntry(entry, readHours);
  if (hours.ok) return hours.text;
  return hours.day === null
    ? read.refuse('hours.notation', 'access-point/opening-hours-not-valid')
    : read.refuse(`hours.days.${hours.day}`, 'loan-point/day-hours-not-valid');
}

/** The fields that the officer changed, and only those: another officer's edits elsewhere stay. */
export function loanPointPatch(before: LoanPoint, after: LoanPointInput): Partial<LoanPointInput> {
  const changed = Object.entries(after).filter(
    ([field, value]) => JSON.stringify(value) !== JSON.stringify(Reflect.get(before, field)),
  );
  return Object.fromEntries(changed);
}
