import { type AbsenceInput, absenceFields } from '#shared/domain/absence/absence.ts';
import { externalIdSchema } from '#shared/domain/access-point/access-point.ts';
import { readableNumber } from '#shared/domain/access-point/phone-number.ts';
import {
  type AnimatorInput,
  accreditationSchema,
  animatorFields as fields,
  skillSchema,
  trainingSchema,
} from '#shared/domain/animator/animator.ts';
import { skillConditions } from '#shared/domain/animator/skill-state.ts';
import { type AssignmentInput, assignmentFields } from '#shared/domain/assignment/assignment.ts';
import { type ReplacementInput, replacementFields } from '#shared/domain/replacement/replacement.ts';
import { dayInWords } from '#shared/messages/day-in-words.ts';
import { hoursText } from './duration-text.ts';
import { entryWords, type FieldWords, type HistoryTools, listWords, valueWords } from './field-words.ts';
import { fteText } from './fte-text.ts';

type WordsOf<T> = Readonly<Record<keyof T, FieldWords>>;

const asIs = (text: string): string => text;

/** How each field of an animator is told, skills, accreditations and trainings included. */
export function animatorFieldWords(tools: HistoryTools): WordsOf<AnimatorInput> {
  const { t, animators, language, nameOf } = tools;
  const label = (field: Exclude<keyof AnimatorInput, 'communeCode'>) => animators(`fields.${field}`);
  const day = (value: string) => dayInWords(value, language);
  const from = (value: string | null) => (value === null ? null : t('values.from', { date: day(value) }));
  const until = (value: string | null) => (value === null ? null : t('values.until', { date: day(value) }));
  return {
    lastName: valueWords(label('lastName'), fields.lastName, asIs),
    firstName: valueWords(label('firstName'), fields.firstName, asIs),
    kind: valueWords(label('kind'), fields.kind, (kind) => animators(`kinds.${kind}`)),
    status: valueWords(label('status'), fields.status, (status) => animators(`statuses.${status}`)),
    contract: valueWords(label('contract'), fields.contract, (contract) =>
      animators(`contracts.${contract}`),
    ),
    contractFrom: valueWords(label('contractFrom'), fields.contractFrom, day),
    contractTo: valueWords(label('contractTo'), fields.contractTo, day),
    ftePercent: valueWords(label('ftePercent'), fields.ftePercent, (percent) => fteText(percent, language)),
    employerId: valueWords(
      label('employerId'),
      fields.employerId,
      (id) => nameOf(id) ?? t('values.unknownOrganisation'),
    ),
    phone: valueWords(label('phone'), fields.phone, readableNumber),
    emails: listWords(label('emails'), fields.emails, asIs),
    postcode: valueWords(label('postcode'), fields.postcode, asIs),
    communeCode: valueWords(animators('fields.insee'), fields.communeCode, asIs),
    communeName: valueWords(label('communeName'), fields.communeName, asIs),
    travelKm: valueWords(label('travelKm'), fields.travelKm, String),
    skills: entryWords(animators('fields.skill'), skillSchema, ({ theme, note, ...conditions }) => [
      theme,
      ...skillConditions.map((condition) => {
        const value = conditions[condition];
        const answer = value === null ? 'unknown' : value ? 'yes' : 'no';
        return `${animators(`skill.conditions.${condition}`)} : ${animators(`skill.answers.${answer}`)}`;
      }),
      note,
    ]),
    accreditations: entryWords(
      animators('fields.accreditation'),
      accreditationSchema,
      ({ name, issuer, ...run }) => [name, issuer, from(run.from), until(run.to)],
    ),
    trainings: entryWords(
      animators('fields.training'),
      trainingSchema,
      ({ title, theme, provider, from: first, minutes }) => [
        title,
        theme,
        provider,
        first === null ? null : day(first),
        minutes === null ? null : hoursText(minutes),
      ],
    ),
    externalIds: entryWords(t('fields.externalId'), externalIdSchema, ({ source, value }) => [
      source === '' ? value : `${source} : ${value}`,
    ]),
    verifiedOn: valueWords(label('verifiedOn'), fields.verifiedOn, day),
    notes: valueWords(label('notes'), fields.notes, asIs),
  };
}

/** How each field of an assignment is told. */
export function assignmentFieldWords(tools: HistoryTools): WordsOf<AssignmentInput> {
  const { animators, language } = tools;
  return {
    ...namedWords(tools, assignmentFields),
    ftePercent: valueWords(animators('assign.fte'), assignmentFields.ftePercent, (percent) =>
      fteText(percent, language),
    ),
    from: dayWords(tools, animators('assign.from'), assignmentFields.from),
    to: dayWords(tools, animators('assign.to'), assignmentFields.to),
    task: valueWords(animators('fields.task'), assignmentFields.task, asIs),
    notes: valueWords(animators('fields.notes'), assignmentFields.notes, asIs),
  };
}

/** How each field of an absence is told. */
export function absenceFieldWords(tools: HistoryTools): WordsOf<AbsenceInput> {
  const { animators, t, nameOf } = tools;
  return {
    animatorId: valueWords(
      animators('fields.animatorId'),
      absenceFields.animatorId,
      (id) => nameOf(id) ?? t('values.unknownAnimator'),
    ),
    from: dayWords(tools, animators('absence.from'), absenceFields.from),
    to: dayWords(tools, animators('absence.to'), absenceFields.to),
    reason: valueWords(animators('fields.reason'), absenceFields.reason, (reason) =>
      animators(`reasons.${reason}`),
    ),
    notes: valueWords(animators('fields.notes'), absenceFields.notes, asIs),
  };
}

/** How each field of a replacement is told. */
export function replacementFieldWords(tools: HistoryTools): WordsOf<ReplacementInput> {
  const { animators, t, nameOf, language } = tools;
  return {
    ...namedWords(tools, replacementFields),
    absenceId: valueWords(
      animators('fields.absenceId'),
      replacementFields.absenceId,
      (id) => nameOf(id) ?? id,
    ),
    animatorId: valueWords(
      animators('fields.replacedBy'),
      replacementFields.animatorId,
      (id) => nameOf(id) ?? t('values.unknownAnimator'),
    ),
    requestedOn: dayWords(tools, animators('fields.requestedOn'), replacementFields.requestedOn),
    from: dayWords(tools, animators('request.from'), replacementFields.from),
    to: dayWords(tools, animators('request.to'), replacementFields.to),
    ftePercent: valueWords(animators('request.fte'), replacementFields.ftePercent, (percent) =>
      fteText(percent, language),
    ),
    state: valueWords(animators('fields.state'), replacementFields.state, (state) =>
      animators(`states.${state}`),
    ),
    decidedOn: dayWords(tools, animators('fields.decidedOn'), replacementFields.decidedOn),
    notes: valueWords(animators('fields.notes'), replacementFields.notes, asIs),
  };
}

/** The animator and the place that an assignment or a replacement names. */
function namedWords(
  { animators, t, nameOf }: HistoryTools,
  schemas: Pick<typeof assignmentFields | typeof replacementFields, 'animatorId' | 'placeId'>,
): Pick<WordsOf<AssignmentInput>, 'animatorId' | 'placeId'> {
  return {
    animatorId: valueWords(
      animators('fields.animatorId'),
      schemas.animatorId,
      (id) => nameOf(id) ?? t('values.unknownAnimator'),
    ),
    placeId: valueWords(
      animators('fields.placeId'),
      schemas.placeId,
      (id) => nameOf(id) ?? t('values.unknownPlace'),
    ),
  };
}

function dayWords(
  { language }: HistoryTools,
  label: string,
  schema: typeof assignmentFields.from | typeof absenceFields.from,
): FieldWords {
  return valueWords<string | null>(label, schema, (value) => dayInWords(value, language));
}
