import { type ReportIssueInput, reportIssueFields } from '#shared/domain/report/report-issue.ts';
import { dayText } from './calendar-text.ts';
import { type FieldWords, type HistoryTools, valueWords } from './field-words.ts';

const asIs = (text: string): string => text;

/** How each field of an issued version is told. What it holds is said to be there, not written out. */
export function reportIssueFieldWords({
  t,
  nameOf,
}: HistoryTools): Readonly<Record<keyof ReportIssueInput, FieldWords>> {
  return {
    reportId: valueWords(t('fields.report'), reportIssueFields.reportId, (id) => nameOf(id) ?? id),
    version: valueWords(t('fields.version'), reportIssueFields.version, String),
    issuedAt: valueWords(t('fields.issuedAt'), reportIssueFields.issuedAt, (at) => dayText(at.slice(0, 10))),
    issuedBy: valueWords(t('fields.issuedBy'), reportIssueFields.issuedBy, asIs),
    reason: valueWords(t('fields.issueReason'), reportIssueFields.reason, asIs),
    content: valueWords(t('fields.issueContent'), reportIssueFields.content, () => t('values.frozen')),
  };
}
