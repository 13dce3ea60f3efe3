import {
  type AnsweringLevelInput,
  answeringLevelFields,
} from '#shared/domain/answering-level/answering-level.ts';
import {
  hotlineSettingsFields as fields,
  type HotlineSettingsInput,
} from '#shared/domain/hotline-settings/hotline-settings.ts';
import { targetEntry } from '#shared/domain/hotline-settings/typed-target.ts';
import { impacts, priorities, urgencies } from '#shared/domain/ticket/ticket.ts';
import { dayInWords } from '#shared/messages/day-in-words.ts';
import { entryWords, type FieldWords, type HistoryTools, valueWords } from './field-words.ts';
import { weekSentence } from './working-week-text.ts';

const asIs = (text: string): string => text;

/** How each setting of the hotline is told. */
export function hotlineSettingsFieldWords({
  hotlineSettings: t,
  tickets,
  nameOf,
}: HistoryTools): Readonly<Record<keyof HotlineSettingsInput, FieldWords>> {
  return {
    ownCategories: entryWords(t('categories.one'), fields.ownCategories.element, ({ name }) => [name]),
    // Told cell by cell, so that only those that differ are shown.
    matrix: cellWords(t('priorities.matrix'), fields.matrix, (matrix) =>
      urgencies.flatMap((urgency) =>
        impacts.map((impact) =>
          t('history.matrixCell', {
            urgency: tickets(`urgencies.${urgency}`),
            impact: tickets(`impacts.${impact}`),
            priority: tickets(`priorities.${matrix[urgency][impact]}`),
          }),
        ),
      ),
    ),
    targets: cellWords(t('priorities.targets'), fields.targets, (targets) =>
      priorities.map((priority) => {
        const { firstResponse, resolution } = targets[priority];
        const told = (minutes: number | null) =>
          minutes === null ? t('priorities.noTarget') : targetEntry(minutes);
        return t('history.target', {
          priority: tickets(`priorities.${priority}`),
          firstResponse: told(firstResponse),
          resolution: told(resolution),
        });
      }),
    ),
    firstLevelId: valueWords(
      t('levels.first'),
      fields.firstLevelId,
      (id) => nameOf(id) ?? t('history.unknownLevel'),
    ),
    templates: entryWords(t('templates.one'), fields.templates.element, ({ name, text }) => [name, text]),
    retentionMonths: valueWords(t('retention.months'), fields.retentionMonths, (count) =>
      t('retention.monthsSaid', { count }),
    ),
  };
}

/** How each field of a level that answers is told. */
export function answeringLevelFieldWords({
  t: history,
  hotlineSettings: t,
  tickets,
  language,
  nameOf,
}: HistoryTools): Readonly<Record<keyof AnsweringLevelInput, FieldWords>> {
  const day = (text: string): string => dayInWords(text, language);
  const level = answeringLevelFields;
  return {
    name: valueWords(t('level.fields.name'), level.name, asIs),
    kind: valueWords(t('level.fields.kind'), level.kind, (kind) => tickets(`levelKinds.${kind}`)),
    accessPointId: valueWords(
      t('level.fields.accessPointId'),
      level.accessPointId,
      (id) => nameOf(id) ?? history('values.unknownPlace'),
    ),
    organisationId: valueWords(
      t('level.fields.organisationId'),
      level.organisationId,
      (id) => nameOf(id) ?? history('values.unknownOrganisation'),
    ),
    contact: valueWords(t('level.fields.contact'), level.contact, asIs),
    week: valueWords(t('level.fields.week'), level.week, (week) => weekSentence(week, language, t)),
    closures: entryWords(t('level.fields.closure'), level.closures.element, ({ from, to }) => [
      t(from === to ? 'level.closureDay' : 'level.closureRun', { from: day(from), to: day(to) }),
    ]),
    holidays: valueWords(t('level.fields.holidays'), level.holidays, (zone) => t(`holidays.${zone}`)),
  };
}

/** A field of many cells, told as a list of them. */
function cellWords<T>(
  label: string,
  schema: Parameters<typeof valueWords<T>>[1],
  say: (value: NonNullable<T>) => readonly string[],
): FieldWords {
  const { say: whole } = valueWords(label, schema, (value) => say(value).join('\n'));
  return { label, kind: 'list', say: (value) => whole(value).flatMap((text) => text.split('\n')) };
}
