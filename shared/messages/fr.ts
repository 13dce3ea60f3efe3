import type { Translated } from './catalogue.ts';
import { accessPointsFr } from './fr/access-points.ts';
import { animatorsFr } from './fr/animators.ts';
import { appFr } from './fr/app.ts';
import { articlesFr } from './fr/articles.ts';
import { attachmentsFr } from './fr/attachments.ts';
import { commandLineFr } from './fr/command-line.ts';
import { dashboardFr } from './fr/dashboard.ts';
import { duplicatesFr } from './fr/duplicates.ts';
import { equipmentFr } from './fr/equipment.ts';
import { equipmentPapersFr } from './fr/equipment-papers.ts';
import { accessPointsErrorsFr } from './fr/errors/access-points.ts';
import { animatorsErrorsFr } from './fr/errors/animators.ts';
import { articlesErrorsFr } from './fr/errors/articles.ts';
import { attachmentsErrorsFr } from './fr/errors/attachments.ts';
import { commandLineErrorsFr } from './fr/errors/command-line.ts';
import { duplicatesErrorsFr } from './fr/errors/duplicates.ts';
import { equipmentPapersErrorsFr } from './fr/errors/equipment-papers.ts';
import { exampleErrorsFr } from './fr/errors/example.ts';
import { exchangeErrorsFr } from './fr/errors/exchange.ts';
import { explorationsErrorsFr } from './fr/errors/explorations.ts';
import { followUpsErrorsFr } from './fr/errors/follow-ups.ts';
import { hotlineSettingsErrorsFr } from './fr/errors/hotline-settings.ts';
import { itemsErrorsFr } from './fr/errors/items.ts';
import { loanPointsErrorsFr } from './fr/errors/loan-points.ts';
import { loansErrorsFr } from './fr/errors/loans.ts';
import { organisationsErrorsFr } from './fr/errors/organisations.ts';
import { qualityErrorsFr } from './fr/errors/quality.ts';
import { questionnairesErrorsFr } from './fr/errors/questionnaires.ts';
import { recordListErrorsFr } from './fr/errors/record-list.ts';
import { registerFileErrorsFr } from './fr/errors/register-file.ts';
import { reportsErrorsFr } from './fr/errors/reports.ts';
import { sessionFormErrorsFr } from './fr/errors/session-form.ts';
import { sessionsErrorsFr } from './fr/errors/sessions.ts';
import { shellErrorsFr } from './fr/errors/shell.ts';
import { spreadsheetErrorsFr } from './fr/errors/spreadsheet.ts';
import { startErrorsFr } from './fr/errors/start.ts';
import { storageErrorsFr } from './fr/errors/storage.ts';
import { surveysErrorsFr } from './fr/errors/surveys.ts';
import { ticketCallErrorsFr } from './fr/errors/ticket-call.ts';
import { ticketsErrorsFr } from './fr/errors/tickets.ts';
import { usageErrorsFr } from './fr/errors/usage.ts';
import { usageSettingsErrorsFr } from './fr/errors/usage-settings.ts';
import { exampleFr } from './fr/example.ts';
import { exchangeFr } from './fr/exchange.ts';
import { explorerFr } from './fr/explorer.ts';
import { followUpsFr } from './fr/follow-ups.ts';
import { historyFr } from './fr/history.ts';
import { hotlineFiguresFr } from './fr/hotline-figures.ts';
import { hotlineSettingsFr } from './fr/hotline-settings.ts';
import { itemsFr } from './fr/items.ts';
import { listsFr } from './fr/lists.ts';
import { loanCalendarFr } from './fr/loan-calendar.ts';
import { loanPointsFr } from './fr/loan-points.ts';
import { loansFr } from './fr/loans.ts';
import { menuFr } from './fr/menu.ts';
import { networksFr } from './fr/networks.ts';
import { organisationsFr } from './fr/organisations.ts';
import { placesFr } from './fr/places.ts';
import { printingFr } from './fr/printing.ts';
import { qualityFr } from './fr/quality.ts';
import { questionnairesFr } from './fr/questionnaires.ts';
import { recordListFr } from './fr/record-list.ts';
import { registerFileFr } from './fr/register-file.ts';
import { remindersFr } from './fr/reminders.ts';
import { reportBatchFr } from './fr/report-batch.ts';
import { reportDocumentFr } from './fr/report-document.ts';
import { reportIssuesFr } from './fr/report-issues.ts';
import { reportsFr } from './fr/reports.ts';
import { sessionsFr } from './fr/sessions.ts';
import { settingsFr } from './fr/settings.ts';
import { spreadsheetFieldsFr } from './fr/spreadsheet-fields.ts';
import { spreadsheetImportFr } from './fr/spreadsheet-import.ts';
import { startFr } from './fr/start.ts';
import { surveysFr } from './fr/surveys.ts';
import { ticketCallFr } from './fr/ticket-call.ts';
import { ticketListFr } from './fr/ticket-list.ts';
import { ticketPageFr } from './fr/ticket-page.ts';
import { ticketQueueFr } from './fr/ticket-queue.ts';
import { ticketsFr } from './fr/tickets.ts';
import { usageFr } from './fr/usage.ts';
import { usageSettingsFr } from './fr/usage-settings.ts';
import { usageSourcesFr } from './fr/usage-sources.ts';

/** The Frenchfr catalogue, a namespace for each subject. */
export const fr = {
  app: appFr,
  start: startFr,
  accessPoints: accessPointsFr,
  organisations: organisationsFr,
  animators: animatorsFr,
  followUps: followUpsFr,
  attachments: attachmentsFr,
  loanPoints: loanPointsFr,
  items: itemsFr,
  loans: loansFr,
  loanCalendar: loanCalendarFr,
  equipmentPapers: equipmentPapersFr,
  equipment: equipmentFr,
  tickets: ticketsFr,
  ticketCall: ticketCallFr,
  ticketPage: ticketPageFr,
  ticketQueue: ticketQueueFr,
  ticketList: ticketListFr,
  articles: articlesFr,
  hotlineSettings: hotlineSettingsFr,
  hotlineFigures: hotlineFiguresFr,
  printing: printingFr,
  places: placesFr,
  networks: networksFr,
  usage: usageFr,
  sessions: sessionsFr,
  explorer: explorerFr,
  questionnaires: questionnairesFr,
  reminders: remindersFr,
  usageSources: usageSourcesFr,
  surveys: surveysFr,
  quality: qualityFr,
  usageSettings: usageSettingsFr,
  dashboard: dashboardFr,
  reports: reportsFr,
  reportBatch: reportBatchFr,
  reportIssues: reportIssuesFr,
  reportDocument: reportDocumentFr,
  duplicates: duplicatesFr,
  exchange: exchangeFr,
  spreadsheetFields: spreadsheetFieldsFr,
  spreadsheetImport: spreadsheetImportFr,
  registerFile: registerFileFr,
  history: historyFr,
  settings: settingsFr,
  lists: listsFr,
  recordList: recordListFr,
  menu: menuFr,
  commandLine: commandLineFr,
  example: exampleFr,
  errors: {
    ...startErrorsFr,
    ...accessPointsErrorsFr,
    ...organisationsErrorsFr,
    ...followUpsErrorsFr,
    ...attachmentsErrorsFr,
    ...recordListErrorsFr,
    ...animatorsErrorsFr,
    ...loanPointsErrorsFr,
    ...itemsErrorsFr,
    ...loansErrorsFr,
    ...equipmentPapersErrorsFr,
    ...ticketCallErrorsFr,
    ...ticketsErrorsFr,
    ...articlesErrorsFr,
    ...hotlineSettingsErrorsFr,
    ...usageErrorsFr,
    ...sessionFormErrorsFr,
    ...sessionsErrorsFr,
    ...explorationsErrorsFr,
    ...questionnairesErrorsFr,
    ...surveysErrorsFr,
    ...qualityErrorsFr,
    ...usageSettingsErrorsFr,
    ...reportsErrorsFr,
    ...exchangeErrorsFr,
    ...duplicatesErrorsFr,
    ...spreadsheetErrorsFr,
    ...registerFileErrorsFr,
    ...storageErrorsFr,
    ...shellErrorsFr,
    ...commandLineErrorsFr,
    ...exampleErrorsFr,
  },
} as const;

/** The keys of the catalogue, the same in every language. */
export type Catalogue = Translated<typeof fr>;
