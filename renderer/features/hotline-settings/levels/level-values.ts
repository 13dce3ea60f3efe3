import { dayText } from '#renderer/entity-ui/calendar-text.ts';
import { spansEntry } from '#renderer/entity-ui/hours-entry.ts';
import { FieldReader } from '#renderer/entity-ui/read-fields.ts';
import { stretchesOf, weekSpans } from '#renderer/entity-ui/working-week-text.ts';
import { readDaySpans } from '#shared/domain/access-point/opening-week.ts';
import {
  type AnsweringLevelInput,
  answeringLevelInputSchema,
  levelKindSchema,
} from '#shared/domain/answering-level/answering-level.ts';
import { answeringLevelProblems } from '#shared/domain/answering-level/answering-level-rules.ts';
import type { WorkingCalendar } from '#shared/domain/answering-level/working-calendar.ts';
import type { Day } from '#shared/domain/calendar/day.ts';
import { holidayZones } from '#shared/domain/calendar/public-holidays.ts';
import { readTypedDay } from '#shared/domain/calendar/typed-date.ts';
import type { Outcome, Problem } from '#shared/domain/problem.ts';
import { z } from '#shared/schema.ts';

/** What is typed in the form of a level, as it is typed. */
export const levelValuesSchema = z.object({
  name: z.string(),
  kind: levelKindSchema,
  accessPointId: z.string(),
  organisationId: z.string(),
  contact: z.string(),
  /** What is typed for each day, Monday first. */
  days: z.array(z.string()).length(7),
  holidays: z.enum(holidayZones),
  closures: z.array(z.object({ id: z.string(), from: z.string(), to: z.string() })),
});
export type LevelValues = z.infer<typeof levelValuesSchema>;

/** What was typed about a level and is not in the register. */
export const levelDraftSchema = z.object({
  savedAt: z.string(),
  /** When the record that it was typed over had been written; null for a new level, or one that is not written yet. */
  basedOn: z.string().nullable(),
  values: levelValuesSchema,
});
export type LevelDraft = z.infer<typeof levelDraftSchema>;

/** Key of the draft of a level. @param levelId null for a new one */
export function levelDraftKey(levelId: string | null): string {
  return `answeringLevel/${levelId ?? 'new'}`;
}

/** The form of a level as it stands. */
export function levelValues(level: AnsweringLevelInput): LevelValues {
  return {
    name: level.name,
    kind: level.kind,
    accessPointId: level.accessPointId ?? '',
    organisationId: level.organisationId ?? '',
    contact: level.contact ?? '',
    days: weekSpans(level.week).map(spansEntry),
    holidays: level.holidays,
    closures: level.closures.map(({ id, from, to }) => ({ id, from: dayText(from), to: dayText(to) })),
  };
}

/** Reads what was typed as a level. Every breach names its field of the form. @param today sets the century of typed days */
export function readLevelValues(values: LevelValues, today: Day): Outcome<AnsweringLevelInput> {
  const read = new FieldReader();
  if (values.name.trim() === '') read.refuse('name', 'answering-level/name-missing');
  const candidate = {
    name: values.name,
    kind: values.kind,
    accessPointId: read.text(values.accessPointId),
    organisationId: read.text(values.organisationId),
    contact: read.text(values.contact),
    week: values.days.map((typed, day) => {
      const spans = readDaySpans(typed);
      if (spans === null) read.refuse(`days.${day}`, 'answering-level/day-hours-not-valid');
      return stretchesOf(spans ?? []);
    }),
    holidays: values.holidays,
    closures: values.closures.map(({ id, from, to }, index) => {
      const path = `closures.${index}`;
      if (from.trim() === '') read.refuse(`${path}.from`, 'answering-level/closure-day-missing');
      return {
        id,
        from: read.day(`${path}.from`, from, today),
        to: read.day(`${path}.to`, to.trim() === '' ? from : to, today),
      };
    }),
  };
  const problems: Problem[] = [...read.problems];
  const parsed = answeringLevelInputSchema.safeParse(candidate);
  if (parsed.success) {
    if (problems.length === 0)
      problems.push(
        ...answeringLevelProblems(parsed.data).map((problem) =>
          problem.field === 'week' ? { ...problem, field: 'days.0' } : problem,
        ),
      );
    if (problems.length === 0) return { ok: true, value: parsed.data };
  }
  for (const { path } of parsed.error?.issues ?? []) {
    const field = path.join('.');
    if (!problems.some((problem) => problem.field === field))
      problems.push({
        code: 'answering-level/field-not-valid',
        values: {},
        severity: 'error',
        row: null,
        field,
      });
  }
  return { ok: false, problems: problems.sort((a, b) => rank(a.field) - rank(b.field)) };
}

/** The calendar that is typed, as far as it can be read: a day or a closure that cannot is left out. */
export function typedCalendar(
  { days, closures, holidays }: Pick<LevelValues, 'days' | 'closures' | 'holidays'>,
  today: Day,
): WorkingCalendar {
  return {
    week: days.map((typed) => stretchesOf(readDaySpans(typed) ?? [])),
    closures: closures.flatMap(({ id, from, to }) => {
      const first = readTypedDay(from, today);
      const last = readTypedDay(to.trim() === '' ? from : to, today);
      return first.kind === 'date' && last.kind === 'date' ? [{ id, from: first.date, to: last.date }] : [];
    }),
    holidays,
  };
}

/** The fields that the officer changed, and only those: another officer's edits elsewhere stay. */
export function levelPatch(
  before: AnsweringLevelInput,
  after: AnsweringLevelInput,
): Partial<AnsweringLevelInput> {
  const changed = Object.entries(after).filter(
    ([field, value]) => JSON.stringify(value) !== JSON.stringify(Reflect.get(before, field)),
  );
  return Object.fromEntries(changed);
}

const fieldOrder: readonly string[] = Object.keys(levelValuesSchema.shape);

/** Place of a field on the screen: problems are told from top to bottom. */
function rank(path: string | null): number {
  return fieldOrder.indexOf(path?.split('.')[0] ?? '');
}
