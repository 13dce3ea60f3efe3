import { dayText } from '#renderer/entity-ui/calendar-text.ts';
import { fteText } from '#renderer/entity-ui/fte-text.ts';
import { readableNumber } from '#shared/domain/access-point/phone-number.ts';
import type { Animator } from '#shared/domain/animator/animator.ts';
import { z } from '#shared/schema.ts';

const answer = z.string();

/** What is typed in the form of an animator, as it is typed. */
export const animatorValuesSchema = z.object({
  lastName: z.string(),
  firstName: z.string(),
  kind: z.string(),
  employerId: z.string(),
  status: z.string(),
  contract: z.string(),
  contractFrom: z.string(),
  contractTo: z.string(),
  ftePercent: z.string(),
  phone: z.string(),
  emails: z.array(z.string()),
  communeName: z.string(),
  communeCode: z.string(),
  postcode: z.string(),
  travelKm: z.string(),
  skills: z.array(
    z.object({
      id: z.string(),
      theme: z.string(),
      /** `yes`, `no`, or empty where it is not known. */
      willing: answer,
      ableToTeach: answer,
      employerFrees: answer,
      note: z.string(),
    }),
  ),
  accreditations: z.array(
    z.object({ id: z.string(), name: z.string(), issuer: z.string(), from: z.string(), to: z.string() }),
  ),
  trainings: z.array(
    z.object({
      id: z.string(),
      title: z.string(),
      theme: z.string(),
      provider: z.string(),
      from: z.string(),
      hours: z.string(),
    }),
  ),
  verifiedOn: z.string(),
  notes: z.string(),
});
export type AnimatorValues = z.infer<typeof animatorValuesSchema>;

/** What was typed about an animator and is not in the register. */
export const animatorDraftSchema = z.object({
  savedAt: z.string(),
  /** When the record that it was typed over had been written; null for a new animator. */
  basedOn: z.string().nullable(),
  values: animatorValuesSchema,
});
export type AnimatorDraft = z.infer<typeof animatorDraftSchema>;

/** Key of the draft of an animator. @param animatorId null for a new one */
export function animatorDraftKey(animatorId: string | null): string {
  return `animator/${animatorId ?? 'new'}`;
}

/** The form of an animator as it stands, or an empty one. @param language how working times are written */
export function animatorValues(animator: Animator | null, language: string): AnimatorValues {
  const day = (value: string | null | undefined) => (value == null ? '' : dayText(value));
  return {
    lastName: animator?.lastName ?? '',
    firstName: animator?.firstName ?? '',
    kind: animator?.kind ?? '',
    employerId: animator?.employerId ?? '',
    status: animator?.status ?? '',
    contract: animator?.contract ?? '',
    contractFrom: day(animator?.contractFrom),
    contractTo: day(animator?.contractTo),
    ftePercent: animator?.ftePercent == null ? '' : fteText(animator.ftePercent, language),
    phone: animator?.phone == null ? '' : readableNumber(animator.phone),
    emails: [...(animator?.emails ?? [])],
    communeName: animator?.communeName ?? '',
    communeCode: animator?.communeCode ?? '',
    postcode: animator?.postcode ?? '',
    travelKm: animator?.travelKm == null ? '' : String(animator.travelKm),
    skills: (animator?.skills ?? []).map(({ id, theme, note, ...conditions }) => ({
      id,
      theme,
      willing: answerText(conditions.willing),
      ableToTeach: answerText(conditions.ableToTeach),
      employerFrees: answerText(conditions.employerFrees),
      note: note ?? '',
    })),
    accreditations: (animator?.accreditations ?? []).map(({ id, name, issuer, from, to }) => ({
      id,
      name,
      issuer: issuer ?? '',
      from: day(from),
      to: day(to),
    })),
    trainings: (animator?.trainings ?? []).map(({ id, title, theme, provider, from, minutes }) => ({
      id,
      title,
      theme: theme ?? '',
      provider: provider ?? '',
      from: day(from),
      hours: minutes === null ? '' : hoursEntry(minutes),
    })),
    verifiedOn: day(animator?.verifiedOn),
    notes: animator?.notes ?? '',
  };
}

function answerText(value: boolean | null): string {
  if (value === null) return '';
  return value ? 'yes' : 'no';
}

/** Minutes as they are typed: `7`, `3h30`. */
function hoursEntry(minutes: number): string {
  const rest = minutes % 60;
  const hours = Math.floor(minutes / 60);
  return rest === 0 ? String(hours) : `${hours}h${String(rest).padStart(2, '0')}`;
}
