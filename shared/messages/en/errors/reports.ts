import type { Translated } from '#shared/messages/catalogue.ts';
import type { reportsErrorsFr } from '#shared/messages/fr/errors/reports.ts';

/** English of {@link reportsErrorsFr}. */
export const reportsErrorsEn: Translated<typeof reportsErrorsFr> = {
  'report/period':
    'Choose two months, the first before the last (for instance from September 2023 to August 2024).',
  'report/no-chapter': 'Choose at least one chapter.',
  'report/file-failed': '“{{name}}” could not be made ({{reason}}).',
  'report-issue/unknown-report': 'The issued version names a report that is not in the register.',
  'record/tied-reportIssues_one': '“{{name}}” cannot be deleted: an issued version is tied to it.',
  'record/tied-reportIssues_other': '“{{name}}” cannot be deleted: {{count}} issued versions are tied to it.',
};
