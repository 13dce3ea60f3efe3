import type { ChangeTable } from '#shared/domain/change-set/change-set.ts';
import type { FieldChange, RecordAct } from '#shared/domain/change-set/record-history.ts';
import { dayInWords } from '#shared/messages/day-in-words.ts';
import {
  absenceFieldWords,
  animatorFieldWords,
  assignmentFieldWords,
  replacementFieldWords,
} from './animator-field-words.ts';
import { articleFieldWords } from './article-field-words.ts';
import { attachmentFieldWords, followUpFieldWords } from './daily-field-words.ts';
import { dashboardSettingsFieldWords } from './dashboard-settings-field-words.ts';
import { equipmentSettingsFieldWords } from './equipment-settings-field-words.ts';
import { explorationFieldWords } from './exploration-field-words.ts';
import type { FieldWords, HistoryTools } from './field-words.ts';
import { answeringLevelFieldWords, hotlineSettingsFieldWords } from './hotline-settings-field-words.ts';
import {
  itemFieldWords,
  kitFieldWords,
  lotFieldWords,
  maintenanceFieldWords,
  transferFieldWords,
} from './item-field-words.ts';
import { loanFieldWords, loanLineFieldWords } from './loan-field-words.ts';
import { inventoryFieldWords, loanPointFieldWords } from './loan-point-field-words.ts';
import { organisationFieldWords } from './organisation-field-words.ts';
import { placeFieldWords } from './place-field-words.ts';
import { qualityGridFieldWords, qualityReviewFieldWords } from './quality-field-words.ts';
import {
  networkFieldWords,
  reportFieldWords,
  reportTemplateFieldWords,
  settingsFieldWords,
} from './register-field-words.ts';
import { reportIssueFieldWords } from './report-issue-field-words.ts';
import { returnFieldWords } from './return-field-words.ts';
import { sessionFieldWords } from './session-field-words.ts';
import { surveyFieldWords, surveyResponseFieldWords } from './survey-field-words.ts';
import { ticketEventFieldWords, ticketFieldWords } from './ticket-field-words.ts';
import { usageSettingsFieldWords } from './usage-settings-field-words.ts';

/** A change in words. */
export type HistoryLine =
  /** One text in place of another; null = nothing was said. */
  | {
      readonly kind: 'changed';
      readonly label: string;
      readonly before: string | null;
      readonly after: string | null;
    }
  /** Items or an entry that came and went. */
  | {
      readonly kind: 'list';
      readonly label: string;
      readonly added: readonly string[];
      readonly removed: readonly string[];
    }
  /** The record as a whole. */
  | { readonly kind: 'record'; readonly label: string };

/** Tells the changes of one table. */
export type HistoryWording = {
  readonly line: (change: FieldChange) => HistoryLine;
  /** A value of a field in one text; null when it says nothing. */
  readonly value: (change: FieldChange, value: unknown) => string | null;
  /** Label of a field; null for one that has none. */
  readonly label: (field: string) => string | null;
};

/** Makes the wording of the history of a table, in the language of its tools. */
export function makeHistoryWording(table: ChangeTable, tools: HistoryTools): HistoryWording {
  const { t } = tools;
  const known =
    table === 'usageReturn' ? null : new Map<string, FieldWords>(Object.entries(wordsOf(table, tools)));
  const find = ({ id, field }: Pick<FieldChange, 'id' | 'field'>): FieldWords => {
    const name = field.split('/', 1)[0] ?? field;
    const words = known === null ? returnFieldWords(id, tools)[name] : known.get(name);
    // A field that this program no longer has is told by its name rather than left out.
    return words ?? { label: name, kind: 'value', say: (value) => (value === null ? [] : [String(value)]) };
  };
  return {
    line: (change) => {
      if (change.field === '')
        return { kind: 'record', label: t(change.after === null ? 'deleted' : 'made') };
      if (change.field === 'deletedAt')
        return { kind: 'record', label: t(change.after === null ? 'restored' : 'deleted') };
      return lineOf(find(change), change);
    },
    value: (change, value) => {
      const said = find(change).say(value);
      return said.length === 0 ? null : said.join(', ');
    },
    label: (field) => known?.get(field.split(/[/.]/, 1)[0] ?? field)?.label ?? null,
  };
}

function wordsOf(
  table: Exclude<ChangeTable, 'usageReturn'>,
  tools: HistoryTools,
): Readonly<Record<string, FieldWords>> {
  switch (table) {
    case 'accessPoint':
      return placeFieldWords(tools);
    case 'organisation':
      return organisationFieldWords(tools);
    case 'animator':
      return animatorFieldWords(tools);
    case 'assignment':
      return assignmentFieldWords(tools);
    case 'absence':
      return absenceFieldWords(tools);
    case 'replacement':
      return replacementFieldWords(tools);
    case 'loanPoint':
      return loanPointFieldWords(tools);
    case 'inventory':
      return inventoryFieldWords(tools);
    case 'item':
      return itemFieldWords(tools);
    case 'kit':
      return kitFieldWords(tools);
    case 'lot':
      return lotFieldWords(tools);
    case 'transfer':
      return transferFieldWords(tools);
    case 'maintenance':
      return maintenanceFieldWords(tools);
    case 'session':
      return sessionFieldWords(tools);
    case 'followUp':
      return followUpFieldWords(tools);
    case 'attachment':
      return attachmentFieldWords(tools);
    case 'loan':
      return loanFieldWords(tools);
    case 'loanLine':
      return loanLineFieldWords(tools);
    case 'ticket':
      return ticketFieldWords(tools);
    case 'ticketEvent':
      return ticketEventFieldWords(tools);
    case 'network':
      return networkFieldWords(tools);
    case 'report':
      return reportFieldWords(tools);
    case 'reportIssue':
      return reportIssueFieldWords(tools);
    case 'reportTemplate':
      return reportTemplateFieldWords(tools);
    case 'settings':
      return settingsFieldWords(tools);
    case 'dashboardSettings':
      return dashboardSettingsFieldWords(tools);
    case 'importBatch':
    case 'attachmentContent':
    case 'savedView':
    case 'importLayout':
    case 'distinctPair':
    case 'inventoryCount':
      return {};
    case 'qualityGrid':
      return qualityGridFieldWords(tools);
    case 'qualityReview':
      return qualityReviewFieldWords(tools);
    case 'survey':
      return surveyFieldWords(tools);
    case 'surveyResponse':
      return surveyResponseFieldWords(tools);
    case 'exploration':
      return explorationFieldWords(tools);
    case 'article':
      return articleFieldWords(tools);
    case 'answeringLevel':
      return answeringLevelFieldWords(tools);
    case 'hotlineSettings':
      return hotlineSettingsFieldWords(tools);
    case 'equipmentSettings':
      return equipmentSettingsFieldWords(tools);
    case 'usageSettings':
      return usageSettingsFieldWords(tools);
  }
}

function lineOf({ label, kind, say }: FieldWords, { before, after }: FieldChange): HistoryLine {
  const was = say(before);
  const is = say(after);
  const added = is.filter((item) => !was.includes(item));
  const removed = was.filter((item) => !is.includes(item));
  const text = (items: readonly string[]) => (items.length === 0 ? null : items.join(', '));
  const whole = (items: readonly string[]) => (items.length === 0 ? [] : [items.join(', ')]);
  if (kind === 'list' && added.length + removed.length > 0) return { kind: 'list', label, added, removed };
  if (kind === 'entry' && (before === null || after === null))
    return { kind: 'list', label, added: whole(is), removed: whole(was) };
  // Of an entry that was changed, what stays the same is not told again.
  if (kind === 'entry' && added.length + removed.length > 0)
    return { kind: 'changed', label, before: text(removed), after: text(added) };
  return { kind: 'changed', label, before: text(was), after: text(is) };
}

/** Why an act was done, in words. @param day writes the day and time of an instant */
export function reasonText(
  { reason, fileName, reversedAt }: Pick<RecordAct, 'reason' | 'fileName' | 'reversedAt'>,
  { t }: Pick<HistoryTools, 't'>,
  day: (instant: string) => string,
): string {
  switch (reason) {
    case 'start':
    case 'edit':
    case 'merge':
      return t(`reason.${reason}`);
    case 'import':
      return fileName === null ? t('reason.importUnnamed') : t('reason.import', { file: fileName });
    case 'undo':
    case 'redo':
      return reversedAt === null
        ? t(`reason.${reason}Unknown`)
        : t(`reason.${reason}`, { date: day(reversedAt) });
  }
}

/** Day and time of an instant in a time zone: « 3 septembre 2024 à 14:05 ». @param timeZone IANA name */
export function instantText(
  instant: string,
  timeZone: string,
  { t, language }: Pick<HistoryTools, 't' | 'language'>,
): string {
  const locale = language === 'en' ? 'en-GB' : 'fr';
  const at = new Date(instant);
  return t('when', {
    // The Swedish writing of a day is the ISO one.
    date: dayInWords(new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short' }).format(at), language),
    time: new Intl.DateTimeFormat(locale, { timeStyle: 'short', timeZone }).format(at),
  });
}
