import type { RecordTable } from '#shared/domain/change-set/change-set.ts';
import type { RowOf } from '#shared/domain/record/record-row.ts';
import type { ExampleRegister } from './generate-example.ts';

/** The rows of one table of the example. */
export type ExampleRows = {
  readonly [T in RecordTable]: { readonly table: T; readonly rows: readonly RowOf[T][] };
}[RecordTable];

/** The records of the example by table, settings and returns aside, in the order in which they are written. */
export function exampleRecords(example: ExampleRegister): readonly ExampleRows[] {
  const { equipment, hotline } = example;
  return [
    { table: 'network', rows: example.networks },
    { table: 'organisation', rows: example.organisations },
    { table: 'accessPoint', rows: example.places },
    { table: 'animator', rows: example.animators },
    { table: 'assignment', rows: example.assignments },
    { table: 'absence', rows: example.absences },
    { table: 'replacement', rows: example.replacements },
    { table: 'equipmentSettings', rows: equipment.equipmentSettings },
    { table: 'loanPoint', rows: equipment.loanPoints },
    { table: 'lot', rows: equipment.lots },
    { table: 'kit', rows: equipment.kits },
    { table: 'item', rows: equipment.items },
    { table: 'transfer', rows: equipment.transfers },
    { table: 'loan', rows: equipment.loans },
    { table: 'loanLine', rows: equipment.loanLines },
    { table: 'maintenance', rows: equipment.maintenances },
    { table: 'inventory', rows: equipment.inventories },
    { table: 'inventoryCount', rows: equipment.inventoryCounts },
    { table: 'usageSettings', rows: example.usageSettings },
    { table: 'hotlineSettings', rows: hotline.hotlineSettings },
    { table: 'answeringLevel', rows: hotline.levels },
    { table: 'ticket', rows: hotline.tickets },
    { table: 'article', rows: hotline.articles },
    { table: 'ticketEvent', rows: hotline.ticketEvents },
    { table: 'survey', rows: example.survey.surveys },
    { table: 'surveyResponse', rows: example.survey.surveyResponses },
    { table: 'qualityGrid', rows: example.quality.grids },
    { table: 'qualityReview', rows: example.quality.reviews },
    { table: 'followUp', rows: example.followUps },
    { table: 'savedView', rows: example.savedViews },
    { table: 'report', rows: example.reports },
  ];
}
