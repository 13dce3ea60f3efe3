import type { Translated } from '#shared/messages/catalogue.ts';
import type { hotlineSettingsErrorsFr } from '#shared/messages/fr/errors/hotline-settings.ts';

/** English of {@link hotlineSettingsErrorsFr}. */
export const hotlineSettingsErrorsEn: Translated<typeof hotlineSettingsErrorsFr> = {
  'answering-level/two-holders': 'A level is held by a place or by an organisation, not both.',
  'answering-level/hours-reversed': 'A stretch of hours ends before it begins.',
  'answering-level/hours-meet':
    'Two stretches of hours of the same day overlap at {{time}}. Correct one of them.',
  'answering-level/never-open':
    'Give at least one stretch of hours in the week: without it no time can be counted.',
  'answering-level/closure-reversed': 'The closure of {{from}} ends before it begins ({{to}}).',
  'answering-level/unknown-place':
    'The place that holds this level is no longer in the register. Choose another one.',
  'answering-level/unknown-organisation':
    'The organisation that holds this level is no longer in the register. Choose another one.',
  'answering-level/name-missing': 'Give the level a name.',
  'answering-level/field-not-valid': 'This field is not of the expected form, or its text is too long.',
  'answering-level/day-hours-not-valid': 'Write the hours like “8:30-12:30 13:30-17:30”, without overlap.',
  'answering-level/closure-day-missing': 'Give the first day of the closure.',
  'hotline-settings/no-retention': 'No retention time is set. Give one in the settings of the hotline.',
  'ticket/anonymous-stays':
    'Ticket {{number}} was made anonymous: this cannot be undone, and nothing is changed.',
  'ticket/anonymous-caller': 'Ticket {{number}} was made anonymous: it can no longer tell who called.',
  'ticket/anonymous-text': 'Ticket {{number}} was made anonymous: its former texts cannot be brought back.',
  'answering-level/name-taken':
    'A level is already called “{{name}}”. They are chosen by name: give another one.',
  'hotline-settings/no-such-category': 'This category does not exist, or does no longer. Choose another one.',
  'hotline-settings/unknown-category':
    '“{{name}}” is in a category that does not exist, or does no longer. Choose another one.',
  'hotline-settings/unknown-level':
    'The level that answers first is no longer in the register. Choose another one.',
  'hotline-settings/category-twice': 'Two categories are called “{{name}}”. Rename one of them.',
  'hotline-settings/template-twice': 'Two templates are called “{{name}}”. Rename one of them.',
  'hotline-settings/targets-reversed':
    'The target of resolution ({{resolution}} min) is shorter than that of the first response ({{firstResponse}} min). Correct one of them.',
  'record/tied-answeringLevels_one': '“{{name}}” cannot be deleted: a level that answers is tied to it.',
  'record/tied-answeringLevels_other':
    '“{{name}}” cannot be deleted: {{count}} levels that answer are tied to it.',
  'record/tied-hotlineSettingss_one':
    '“{{name}}” cannot be deleted: it is the level that answers first. Choose another one in the settings of the hotline.',
  'record/tied-hotlineSettingss_other': '“{{name}}” cannot be deleted: {{count}} settings name it.',
};
