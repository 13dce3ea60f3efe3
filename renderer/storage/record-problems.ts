import type { Change, RecordTable } from '#shared/domain/change-set/change-set.ts';
import type { Problem } from '#shared/domain/problem.ts';
import type { RowOf } from '#shared/domain/record/record-row.ts';
import { type RecordRule, recordRules } from '#shared/domain/record/record-rules.ts';
import { schemaProblems } from '#shared/domain/record/schema-problems.ts';
import { brokenAnonymity } from './anonymity-problems.ts';
import { takenLevelNames } from './answering-level-problems.ts';
import { strayCategories } from './category-problems.ts';
import { hubCircles } from './hub-problems.ts';
import { takenInventoryNumbers } from './item-problems.ts';
import { takenLoanPointNames } from './loan-point-problems.ts';
import { takenNetworkNames } from './network-problems.ts';
import { doubleOccupations } from './occupation-problems.ts';
import { takenNumbers } from './organisation-problems.ts';
import { strayQualityAnswers } from './quality-problems.ts';
import type { RecordTables } from './record-tables.ts';
import { strayReplacements } from './replacement-problems.ts';
import { changesByTable, rowsAfter, type Writer } from './rows-after.ts';
import { strayAnswers, takenSheetNumbers } from './survey-problems.ts';
import { takenNumbersOf } from './taken-numbers.ts';
import { strayTicketCategories } from './ticket-category-problems.ts';
import { ticketsProblems } from './ticket-problems.ts';
import { unknownReferences } from './unknown-references.ts';

/**
 * What cannot stand in the rows that these changes would leave: a row that breaks its schema, a rule across fields
 * that fails, a name given twice, a reference to nothing. Empty = they may be written.
 *
 * @param writer who would write them, and when
 * @param isReversal whether they bring back what stood before an act
 */
export async function recordProblems(
  tables: RecordTables,
  changes: readonly Change[],
  writer: Writer,
  isReversal = false,
): Promise<readonly Problem[]> {
  const byTable = changesByTable(changes);
  const broken: Problem[] = [];
  const checked = <T extends RecordTable>(table: T) =>
    rowsAfter(tables, table, byTable.get(table) ?? [], writer, (error) => {
      broken.push(...schemaProblems(error));
    });
  const after = {
    settings: await checked('settings'),
    network: await checked('network'),
    organisation: await checked('organisation'),
    accessPoint: await checked('accessPoint'),
    animator: await checked('animator'),
    assignment: await checked('assignment'),
    absence: await checked('absence'),
    replacement: await checked('replacement'),
    loanPoint: await checked('loanPoint'),
    lot: await checked('lot'),
    item: await checked('item'),
    kit: await checked('kit'),
    transfer: await checked('transfer'),
    loan: await checked('loan'),
    loanLine: await checked('loanLine'),
    maintenance: await checked('maintenance'),
    inventory: await checked('inventory'),
    inventoryCount: await checked('inventoryCount'),
    equipmentSettings: await checked('equipmentSettings'),
    answeringLevel: await checked('answeringLevel'),
    ticket: await checked('ticket'),
    ticketEvent: await checked('ticketEvent'),
    article: await checked('article'),
    hotlineSettings: await checked('hotlineSettings'),
    usageSettings: await checked('usageSettings'),
    exploration: await checked('exploration'),
    survey: await checked('survey'),
    surveyResponse: await checked('surveyResponse'),
    qualityGrid: await checked('qualityGrid'),
    qualityReview: await checked('qualityReview'),
    followUp: await checked('followUp'),
    attachment: await checked('attachment'),
    attachmentContent: await checked('attachmentContent'),
    savedView: await checked('savedView'),
    importLayout: await checked('importLayout'),
    distinctPair: await checked('distinctPair'),
    report: await checked('report'),
    reportIssue: await checked('reportIssue'),
    reportTemplate: await checked('reportTemplate'),
    dashboardSettings: await checked('dashboardSettings'),
    importBatch: await checked('importBatch'),
  } as const;
  if (broken.length > 0) return broken;
  return [
    ...(await takenNetworkNames(tables.network, after.network)),
    ...ruleProblems(recordRules.accessPoint, after.accessPoint),
    ...ruleProblems(recordRules.organisation, after.organisation),
    ...ruleProblems(recordRules.animator, after.animator),
    ...ruleProblems(recordRules.assignment, after.assignment),
    ...ruleProblems(recordRules.absence, after.absence),
    ...ruleProblems(recordRules.replacement, after.replacement),
    ...ruleProblems(recordRules.loanPoint, after.loanPoint),
    ...ruleProblems(recordRules.item, after.item),
    ...ruleProblems(recordRules.transfer, after.transfer),
    ...ruleProblems(recordRules.loan, after.loan),
    ...ruleProblems(recordRules.loanLine, after.loanLine),
    ...ruleProblems(recordRules.maintenance, after.maintenance),
    ...ruleProblems(recordRules.inventory, after.inventory),
    ...ruleProblems(recordRules.equipmentSettings, after.equipmentSettings),
    ...ruleProblems(recordRules.answeringLevel, after.answeringLevel),
    ...ruleProblems(recordRules.ticket, after.ticket),
    ...ruleProblems(recordRules.ticketEvent, after.ticketEvent),
    ...ruleProblems(recordRules.hotlineSettings, after.hotlineSettings),
    ...ruleProblems(recordRules.usageSettings, after.usageSettings),
    ...ruleProblems(recordRules.survey, after.survey),
    ...ruleProblems(recordRules.surveyResponse, after.surveyResponse),
    ...ruleProblems(recordRules.qualityGrid, after.qualityGrid),
    ...ruleProblems(recordRules.qualityReview, after.qualityReview),
    ...ruleProblems(recordRules.followUp, after.followUp),
    ...ruleProblems(recordRules.attachment, after.attachment),
    ...(await takenLoanPointNames(tables.loanPoint, after.loanPoint)),
    ...(await takenLevelNames(tables.answeringLevel, after.answeringLevel)),
    ...(await unknownReferences(tables, after)),
    ...(await hubCircles(tables.accessPoint, after.accessPoint)),
    ...(await takenNumbers(tables.organisation, after.organisation)),
    ...(await strayCategories(tables, after.item, after.equipmentSettings)),
    ...(await strayTicketCategories(tables, after.ticket, after.article, after.hotlineSettings)),
    ...(await strayAnswers(tables, after.survey, after.surveyResponse)),
    ...(await takenSheetNumbers(tables, after.surveyResponse)),
    ...(await strayQualityAnswers(tables, after.qualityGrid, after.qualityReview)),
    ...(await takenInventoryNumbers(tables, after.item, after.kit)),
    ...(await takenNumbersOf(tables.loan, after.loan, 'loan/number-taken')),
    ...(await brokenAnonymity(tables, after.ticket, after.ticketEvent, isReversal)),
    ...(await doubleOccupations(tables, after, writer, isReversal)),
    ...(await strayReplacements(tables, after.replacement, after.absence)),
    ...(await ticketsProblems(tables, changes, after, writer, isReversal)),
  ];
}

function ruleProblems<T extends RecordTable>(
  rule: RecordRule<T>,
  rows: ReadonlyMap<string, RowOf[T] | null>,
): readonly Problem[] {
  const problems: Problem[] = [];
  for (const row of rows.values()) if (row !== null && row.deletedAt === null) problems.push(...rule(row));
  return problems;
}
