import type { RecordTable } from '#shared/domain/change-set/change-set.ts';

/** A field by which the records of a table name records of another. */
export type RecordReference = {
  /** The table that names. */
  readonly table: RecordTable;
  /** The field that holds the id; a list of ids where `many`. */
  readonly field: string;
  readonly many: boolean;
  /** The table that is named. */
  readonly to: RecordTable;
  /** Code of the refusal where nothing living bears the id. */
  readonly refusal: string;
};

const one = (table: RecordTable, field: string, to: RecordTable, refusal: string): RecordReference => ({
  table,
  field,
  many: false,
  to,
  refusal,
});

/**
 * Every reference between records, once: what must be there when a record is written, what hangs on a record that
 * goes, what moves when two records become one. Each field is an index of the database.
 */
export const recordReferences: readonly RecordReference[] = [
  {
    table: 'accessPoint',
    field: 'networkIds',
    many: true,
    to: 'network',
    refusal: 'access-point/unknown-network',
  },
  one('accessPoint', 'carrierId', 'organisation', 'access-point/unknown-carrier'),
  one('accessPoint', 'hubId', 'accessPoint', 'access-point/unknown-place'),
  one('accessPoint', 'successorId', 'accessPoint', 'access-point/unknown-place'),
  one('animator', 'employerId', 'organisation', 'animator/unknown-employer'),
  one('assignment', 'animatorId', 'animator', 'assignment/unknown-animator'),
  one('assignment', 'placeId', 'accessPoint', 'assignment/unknown-place'),
  one('absence', 'animatorId', 'animator', 'absence/unknown-animator'),
  one('replacement', 'absenceId', 'absence', 'replacement/unknown-absence'),
  one('replacement', 'placeId', 'accessPoint', 'replacement/unknown-place'),
  one('replacement', 'animatorId', 'animator', 'replacement/unknown-animator'),
  one('loanPoint', 'placeId', 'accessPoint', 'loan-point/unknown-place'),
  one('loanPoint', 'animatorId', 'animator', 'loan-point/unknown-animator'),
  one('lot', 'donorId', 'organisation', 'lot/unknown-donor'),
  one('item', 'funderId', 'organisation', 'item/unknown-funder'),
  one('item', 'lotId', 'lot', 'item/unknown-lot'),
  one('item', 'loanPointId', 'loanPoint', 'item/unknown-loan-point'),
  one('item', 'placeId', 'accessPoint', 'item/unknown-place'),
  one('item', 'kitId', 'kit', 'item/unknown-kit'),
  one('kit', 'loanPointId', 'loanPoint', 'item/unknown-loan-point'),
  one('transfer', 'itemId', 'item', 'item/unknown-item'),
  one('transfer', 'fromLoanPointId', 'loanPoint', 'item/unknown-loan-point'),
  one('transfer', 'fromPlaceId', 'accessPoint', 'item/unknown-place'),
  one('transfer', 'toLoanPointId', 'loanPoint', 'item/unknown-loan-point'),
  one('transfer', 'toPlaceId', 'accessPoint', 'item/unknown-place'),
  one('loan', 'loanPointId', 'loanPoint', 'loan/unknown-loan-point'),
  one('loan', 'borrowerPlaceId', 'accessPoint', 'loan/unknown-place'),
  one('loan', 'borrowerOrganisationId', 'organisation', 'loan/unknown-organisation'),
  one('loan', 'borrowerAnimatorId', 'animator', 'loan/unknown-animator'),
  one('loanLine', 'loanId', 'loan', 'loan/unknown-loan'),
  one('loanLine', 'itemId', 'item', 'loan/unknown-item'),
  one('loanLine', 'kitId', 'kit', 'loan/unknown-kit'),
  one('maintenance', 'itemId', 'item', 'item/unknown-item'),
  one('maintenance', 'loanId', 'loan', 'loan/unknown-loan'),
  one('inventory', 'loanPointId', 'loanPoint', 'inventory/unknown-loan-point'),
  one('inventoryCount', 'inventoryId', 'inventory', 'inventory/unknown-inventory'),
  one('inventoryCount', 'itemId', 'item', 'inventory/unknown-item'),
  one('answeringLevel', 'accessPointId', 'accessPoint', 'answering-level/unknown-place'),
  one('answeringLevel', 'organisationId', 'organisation', 'answering-level/unknown-organisation'),
  one('ticket', 'accessPointId', 'accessPoint', 'ticket/unknown-place'),
  one('ticket', 'organisationId', 'organisation', 'ticket/unknown-organisation'),
  one('ticket', 'animatorId', 'animator', 'ticket/unknown-animator'),
  one('ticket', 'itemId', 'item', 'ticket/unknown-item'),
  one('ticket', 'loanId', 'loan', 'ticket/unknown-loan'),
  one('ticket', 'duplicateOfId', 'ticket', 'ticket/unknown-ticket'),
  one('ticketEvent', 'ticketId', 'ticket', 'ticket/unknown-ticket'),
  one('ticketEvent', 'levelId', 'answeringLevel', 'ticket/unknown-level'),
  one('ticketEvent', 'articleId', 'article', 'ticket/unknown-article'),
  one('article', 'ticketId', 'ticket', 'article/unknown-ticket'),
  one('hotlineSettings', 'firstLevelId', 'answeringLevel', 'hotline-settings/unknown-level'),
  one('surveyResponse', 'surveyId', 'survey', 'survey/unknown-survey'),
  one('surveyResponse', 'placeId', 'accessPoint', 'survey/unknown-place'),
  one('qualityReview', 'placeId', 'accessPoint', 'quality/unknown-place'),
  one('qualityReview', 'gridId', 'qualityGrid', 'quality/unknown-grid'),
  one('followUp', 'accessPointId', 'accessPoint', 'follow-up/unknown-place'),
  one('followUp', 'organisationId', 'organisation', 'follow-up/unknown-organisation'),
  one('followUp', 'animatorId', 'animator', 'follow-up/unknown-animator'),
  one('followUp', 'itemId', 'item', 'follow-up/unknown-item'),
  one('followUp', 'loanId', 'loan', 'follow-up/unknown-loan'),
  one('followUp', 'ticketId', 'ticket', 'follow-up/unknown-ticket'),
  one('attachment', 'accessPointId', 'accessPoint', 'attachment/unknown-place'),
  one('attachment', 'organisationId', 'organisation', 'attachment/unknown-organisation'),
  one('attachment', 'animatorId', 'animator', 'attachment/unknown-animator'),
  one('attachment', 'itemId', 'item', 'attachment/unknown-item'),
  one('attachment', 'loanId', 'loan', 'attachment/unknown-loan'),
  one('attachment', 'ticketId', 'ticket', 'attachment/unknown-ticket'),
  one('reportIssue', 'reportId', 'report', 'report-issue/unknown-report'),
];

/** The ids that a row holds in the field of a reference; none where the field is empty. */
export function referredIds(row: object, { field, many }: RecordReference): readonly string[] {
  const value: unknown = Reflect.get(row, field);
  if (!many) return typeof value === 'string' ? [value] : [];
  return Array.isArray(value) ? value.filter((id) => typeof id === 'string') : [];
}
