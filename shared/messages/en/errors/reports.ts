import type { Translated } from '#shared/messages/catalogue.ts';
import type { reportsErrorsFr } from '#shared/messages/fr/errors/reports.ts';

/** English of {@link reportsErrorsFr}. */
export const reportsErrorsEn: Translated<typeof reportsErrorsFr> = {
  'report/period':
    'Choose two months, the first before the last (for instance from September 2023 to August 2024).',
  'report/no-place': 'Choose at least one place.',
  'report-template/no-name': 'Give the model a name.',
  'report-template/name-taken': 'A model is already called “{{name}}”. Choose another name.',
  'report/no-chapter': 'Choose at least one chapter.',
  'report/file-failed': '“{{name}}” could not be made ({{reason}}).',
  'report/text-too-long':
    'This text has {{count, number}} characters; a chapter keeps {{limit, number}} at most. Take {{over, number}} out, or move a part of it to another chapter. Nothing is lost: it stays here, on this computer, and is saved as soon as it is short enough.',
  'report/text-too-many-blocks':
    'This text has {{count, number}} paragraphs and lines of lists; a chapter keeps {{limit, number}} at most. Join some, or move a part of it to another chapter. Nothing is lost: it stays here, on this computer.',
  'report/text-not-valid':
    'This text holds something that a report does not keep. Undo the last paste (Ctrl+Z), then paste without formatting (Ctrl+Shift+V).',
  'report-issue/unknown-report': 'The issued version names a report that is not in the register.',
  'report-issue/reason': 'Say why a new version is issued: the reason is kept with it.',
  'report-issue/not-begun': 'The period of the report has not begun: there is nothing to issue yet.',
  'report-issue/too-large':
    'This report is too long to be issued at once: take out the annexes by place, or choose fewer places.',
  'report-issue/unreadable':
    'This version cannot be read: a newer Maillage wrote it, or it is damaged. The other versions and the draft are untouched.',
  'record/tied-reportIssues_one': '“{{name}}” cannot be deleted: an issued version is tied to it.',
  'record/tied-reportIssues_other': '“{{name}}” cannot be deleted: {{count}} issued versions are tied to it.',
};
