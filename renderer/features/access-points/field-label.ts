import type { TFunction } from 'i18next';
import { weekdayName } from '#renderer/entity-ui/calendar-text.ts';
import { problemSentence } from '#renderer/entity-ui/problem-sentence.ts';
import type { Problem } from '#shared/domain/problem.ts';

/** Name of a field of the form, for the summary of errors. @param path path in the form's values */
export function fieldLabel(path: string, t: TFunction<'accessPoints'>): string {
  const parts = path.split('.');
  const [first = '', second] = parts;
  if (first === 'hours') return t('fields.openingHours');
  if (first === 'hoursHolidays') return t('fields.openingHoursHolidays');
  if (first === 'stops') return t('fields.stopNumber', { number: Number(second) + 1 });
  if (path === 'location.communeName') return t('fields.commune');
  const name = first === 'location' && second !== undefined ? second : first;
  return isFieldName(name) ? t(`fields.${name}`) : path;
}

type FieldName = Extract<keyof typeof names, string>;
const names = {
  name: true,
  pivot: true,
  summary: true,
  description: true,
  address: true,
  addressComplement: true,
  postcode: true,
  latitude: true,
  longitude: true,
  movedOn: true,
  statusHistory: true,
  rhythms: true,
  weeklyOpening: true,
  weeklyFreeAccess: true,
  weeklyAccompanied: true,
  workstationsFixed: true,
  workstationsPortable: true,
  tablets: true,
  networks: true,
  carrierId: true,
  hubId: true,
  parentOrganisation: true,
  phone: true,
  emails: true,
  websites: true,
  appointmentUrl: true,
  accessibilitySheet: true,
  wheelchair: true,
  contacts: true,
  otherTrainingLabels: true,
  verifiedOn: true,
  notes: true,
} as const;

function isFieldName(name: string): name is FieldName {
  return name in names;
}

/** The sentence of a problem of the form, days of the week named. */
export function formSentence(problem: Problem, language: string): string {
  const { weekday } = problem.values;
  if (typeof weekday !== 'number') return problemSentence(problem);
  const name = weekdayName(weekday, language);
  const day = `${name.charAt(0).toLocaleUpperCase(language)}${name.slice(1)}`;
  return problemSentence({ ...problem, values: { ...problem.values, day } });
}
