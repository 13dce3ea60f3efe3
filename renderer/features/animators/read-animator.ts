import { FieldReader } from '#renderer/entity-ui/read-fields.ts';
import {
  type Animator,
  type AnimatorInput,
  animatorInputSchema,
  animatorKinds,
  contractKinds,
  employmentStatuses,
} from '#shared/domain/animator/animator.ts';
import { animatorProblems } from '#shared/domain/animator/animator-rules.ts';
import type { Day } from '#shared/domain/calendar/day.ts';
import type { Outcome, Problem } from '#shared/domain/problem.ts';
import { readCell } from '#shared/domain/usage-return/cell-text.ts';
import { type AnimatorValues, animatorValuesSchema } from './animator-values.ts';
import { readFte } from './read-fte.ts';

/**
 * Reads what was typed as an animator. Every breach names its field of the form, so that its sentence stands beside it.
 *
 * @param animator the one being edited, null for a new one
 * @param today sets the century of typed days
 */
export function readAnimatorValues(
  values: AnimatorValues,
  animator: Animator | null,
  today: Day,
): Outcome<AnimatorInput> {
  const read = new FieldReader();
  const candidate = candidateOf(values, animator, read, today);
  const problems: Problem[] = [...read.problems];
  const parsed = animatorInputSchema.safeParse(candidate);
  if (parsed.success) {
    problems.push(...animatorProblems(parsed.data));
    if (problems.length === 0) return { ok: true, value: parsed.data };
  }
  for (const { path } of parsed.error?.issues ?? []) {
    const field = path.join('.').replace(/\.minutes$/, '.hours');
    if (!problems.some((problem) => problem.field === field))
      problems.push({ code: 'animator/field-not-valid', values: {}, severity: 'error', row: null, field });
  }
  return { ok: false, problems: problems.sort((a, b) => rank(a.field) - rank(b.field)) };
}

const fieldOrder: readonly string[] = Object.keys(animatorValuesSchema.shape);

/** Place of a field on the screen: problems are told from top to bottom. */
function rank(path: string | null): number {
  return fieldOrder.indexOf(path?.split('.')[0] ?? '');
}

/** The fields as the schema wants them; what breaks it otherwise is left to the schema to refuse. */
function candidateOf(values: AnimatorValues, animator: Animator | null, read: FieldReader, today: Day) {
  if (values.lastName.trim() === '') read.refuse('lastName', 'animator/name-missing');
  const postcode = read.text(values.postcode);
  if (postcode !== null && !/^\d{5}$/.test(postcode))
    read.refuse('postcode', 'access-point/postcode-not-valid');
  const communeName = read.text(values.communeName);
  const communeCode = read.text(values.communeCode);
  const keptUnknown = communeName === animator?.communeName && animator?.communeCode === null;
  if (communeName !== null && communeCode === null && !keptUnknown)
    read.refuse('communeName', 'access-point/commune-missing');
  return {
    lastName: values.lastName,
    firstName: read.text(values.firstName),
    kind: animatorKinds.find((kind) => kind === values.kind) ?? null,
    employerId: read.text(values.employerId),
    status: employmentStatuses.find((status) => status === values.status) ?? null,
    contract: contractKinds.find((contract) => contract === values.contract) ?? null,
    contractFrom: read.day('contractFrom', values.contractFrom, today),
    contractTo: read.day('contractTo', values.contractTo, today),
    ftePercent: readFte(read, 'ftePercent', values.ftePercent),
    phone: read.phone('phone', values.phone, postcode, animator?.phone ?? null),
    emails: read.emails('emails', values.emails),
    postcode,
    communeCode,
    communeName,
    travelKm: wholeNumber(read, 'travelKm', values.travelKm),
    skills: values.skills.map(({ id, theme, willing, ableToTeach, employerFrees, note }, index) => {
      if (theme.trim() === '') read.refuse(`skills.${index}.theme`, 'animator/theme-missing');
      return {
        id,
        theme,
        willing: answerOf(willing),
        ableToTeach: answerOf(ableToTeach),
        employerFrees: answerOf(employerFrees),
        note: read.text(note),
      };
    }),
    accreditations: values.accreditations.map(({ id, name, issuer, from, to }, index) => {
      const path = `accreditations.${index}`;
      if (name.trim() === '') read.refuse(`${path}.name`, 'animator/title-missing');
      return {
        id,
        name,
        issuer: read.text(issuer),
        from: read.day(`${path}.from`, from, today),
        to: read.day(`${path}.to`, to, today),
      };
    }),
    trainings: values.trainings.map(({ id, title, theme, provider, from, hours }, index) => {
      const path = `trainings.${index}`;
      if (title.trim() === '') read.refuse(`${path}.title`, 'animator/title-missing');
      return {
        id,
        title,
        theme: read.text(theme),
        provider: read.text(provider),
        from: read.day(`${path}.from`, from, today),
        minutes: lengthOf(read, `${path}.hours`, hours),
      };
    }),
    externalIds: animator?.externalIds ?? [],
    verifiedOn: verifiedDay(read, values.verifiedOn, today),
    notes: read.text(values.notes),
  };
}

function answerOf(typed: string): boolean | null {
  return typed === 'yes' ? true : typed === 'no' ? false : null;
}

function wholeNumber(read: FieldReader, field: string, typed: string): number | null {
  const text = typed.trim();
  if (text === '') return null;
  const value = Number(text);
  return Number.isInteger(value) && value > 0
    ? value
    : read.refuse(field, 'animator/number-not-valid', { text });
}

/** A length of time, in minutes. */
function lengthOf(read: FieldReader, field: string, typed: string): number | null {
  const found = readCell(typed, 'minutes');
  if (found.kind === 'notReported') return null;
  return found.kind === 'wrong' || found.value === 0
    ? read.refuse(field, 'animator/hours-not-valid', { text: typed.trim() })
    : found.value;
}

function verifiedDay(read: FieldReader, typed: string, today: Day): Day | null {
  const day = read.day('verifiedOn', typed, today);
  return day !== null && day > today ? read.refuse('verifiedOn', 'access-point/verified-to-come') : day;
}

/** The fields that the officer changed, and only those: another officer's edits elsewhere stay. */
export function animatorPatch(before: Animator, after: AnimatorInput): Partial<AnimatorInput> {
  const changed = Object.entries(after).filter(
    ([field, value]) => JSON.stringify(value) !== JSON.stringify(Reflect.get(before, field)),
  );
  return Object.fromEntries(changed);
}
