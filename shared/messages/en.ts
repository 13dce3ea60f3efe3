import type { Translated } from './catalogue.ts';
import { accessPointsEn } from './en/access-points.ts';
import { animatorsEn } from './en/animators.ts';
import { appEn } from './en/app.ts';
import { articlesEn } from './en/articles.ts';
import { attachmentsEn } from './en/attachments.ts';
import { commandLineEn } from './en/command-line.ts';
import { dashboardEn } from './en/dashboard.ts';
import { duplicatesEn } from './en/duplicates.ts';
import { equipmentEn } from './en/equipment.ts';
import { equipmentPapersEn } from './en/equipment-papers.ts';
import { accessPointsErrorsEn } from './en/errors/access-points.ts';
import { animatorsErrorsEn } from './en/errors/animators.ts';
import { articlesErrorsEn } from './en/errors/articles.ts';
import { attachmentsErrorsEn } from './en/errors/attachments.ts';
import { commandLineErrorsEn } from './en/errors/command-line.ts';
import { duplicatesErrorsEn } from './en/errors/duplicates.ts';
import { equipmentPapersErrorsEn } from './en/errors/equipment-papers.ts';
import { exampleErrorsEn } from './en/errors/example.ts';
import { exchangeErrorsEn } from './en/errors/exchange.ts';
import { explorationsErrorsEn } from './en/errors/explorations.ts';
import { followUpsErrorsEn } from './en/errors/follow-ups.ts';
import { hotlineSettingsErrorsEn } from './en/errors/hotline-settings.ts';
import { itemsErrorsEn } from './en/errors/items.ts';
import { loanPointsErrorsEn } from './en/errors/loan-points.ts';
import { loansErrorsEn } from './en/errors/loans.ts';
import { organisationsErrorsEn } from './en/errors/organisations.ts';
import { qualityErrorsEn } from './en/errors/quality.ts';
import { questionnairesErrorsEn } from './en/errors/questionnaires.ts';
import { recordListErrorsEn } from './en/errors/record-list.ts';
import { registerFileErrorsEn } from './en/errors/register-file.ts';
import { reportsErrorsEn } from './en/errors/reports.ts';
import { sessionFormErrorsEn } from './en/errors/session-form.ts';
import { sessionsErrorsEn } from './en/errors/sessions.ts';
import { shellErrorsEn } from './en/errors/shell.ts';
import { spreadsheetErrorsEn } from './en/errors/spreadsheet.ts';
import { startErrorsEn } from './en/errors/start.ts';
import { storageErrorsEn } from './en/errors/storage.ts';
import { surveysErrorsEn } from './en/errors/surveys.ts';
import { ticketCallErrorsEn } from './en/errors/ticket-call.ts';
import { ticketsErrorsEn } from './en/errors/tickets.ts';
import { usageErrorsEn } from './en/errors/usage.ts';
import { usageSettingsErrorsEn } from './en/errors/usage-settings.ts';
import { exampleEn } from './en/example.ts';
import { exchangeEn } from './en/exchange.ts';
import { explorerEn } from './en/explorer.ts';
import { followUpsEn } from './en/follow-ups.ts';
import { historyEn } from './en/history.ts';
import { hotlineFiguresEn } from './en/hotline-figures.ts';
import { hotlineSettingsEn } from './en/hotline-settings.ts';
import { itemsEn } from './en/items.ts';
import { listsEn } from './en/lists.ts';
import { loanCalendarEn } from './en/loan-calendar.ts';
import { loanPointsEn } from './en/loan-points.ts';
import { loansEn } from './en/loans.ts';
import { menuEn } from './en/menu.ts';
import { networksEn } from './en/networks.ts';
import { organisationsEn } from './en/organisations.ts';
import { placesEn } from './en/places.ts';
import { printingEn } from './en/printing.ts';
import { qualityEn } from './en/quality.ts';
import { questionnairesEn } from './en/questionnaires.ts';
import { recordListEn } from './en/record-list.ts';
import { registerFileEn } from './en/register-file.ts';
import { remindersEn } from './en/reminders.ts';
import { reportBatchEn } from './en/report-batch.ts';
import { reportDocumentEn } from './en/report-document.ts';
import { reportIssuesEn } from './en/report-issues.ts';
import { reportsEn } from './en/reports.ts';
import { sessionsEn } from './en/sessions.ts';
import { settingsEn } from './en/settings.ts';
import { spreadsheetFieldsEn } from './en/spreadsheet-fields.ts';
import { spreadsheetImportEn } from './en/spreadsheet-import.ts';
import { startEn } from './en/start.ts';
import { surveysEn } from './en/surveys.ts';
import { ticketCallEn } from './en/ticket-call.ts';
import { ticketListEn } from './en/ticket-list.ts';
import { ticketPageEn } from './en/ticket-page.ts';
import { ticketQueueEn } from './en/ticket-queue.ts';
import { ticketsEn } from './en/tickets.ts';
import { usageEn } from './en/usage.ts';
import { usageSettingsEn } from './en/usage-settings.ts';
import { usageSourcesEn } from './en/usage-sources.ts';
import type { fr } from './fr.ts';

/** The en catalogue, a namespace for each subject. */
export const en = {
  app: appEn,
  start: startEn,
  accessPoints: accessPointsEn,
  organisations: organisationsEn,
  animators: animatorsEn,
  followUps: followUpsEn,
  attachments: attachmentsEn,
  loanPoints: loanPointsEn,
  items: itemsEn,
  loans: loansEn,
  loanCalendar: loanCalendarEn,
  equipmentPapers: equipmentPapersEn,
  equipment: equipmentEn,
  tickets: ticketsEn,
  ticketCall: ticketCallEn,
  ticketPage: ticketPageEn,
  ticketQueue: ticketQueueEn,
  ticketList: ticketListEn,
  articles: articlesEn,
  hotlineSettings: hotlineSettingsEn,
  hotlineFigures: hotlineFiguresEn,
  printing: printingEn,
  places: placesEn,
  networks: networksEn,
  usage: usageEn,
  sessions: sessionsEn,
  explorer: explorerEn,
  questionnaires: questionnairesEn,
  reminders: remindersEn,
  usageSources: usageSourcesEn,
  surveys: surveysEn,
  quality: qualityEn,
  usageSettings: usageSettingsEn,
  dashboard: dashboardEn,
  reports: reportsEn,
  reportBatch: reportBatchEn,
  reportIssues: reportIssuesEn,
  reportDocument: reportDocumentEn,
  duplicates: duplicatesEn,
  exchange: exchangeEn,
  spreadsheetFields: spreadsheetFieldsEn,
  spreadsheetImport: spreadsheetImportEn,
  registerFile: registerFileEn,
  history: historyEn,
  settings: settingsEn,
  lists: listsEn,
  recordList: recordListEn,
  menu: menuEn,
  commandLine: commandLineEn,
  example: exampleEn,
  errors: {
    ...startErrorsEn,
    ...accessPointsErrorsEn,
    ...organisationsErrorsEn,
    ...followUpsErrorsEn,
    ...attachmentsErrorsEn,
    ...recordListErrorsEn,
    ...animatorsErrorsEn,
    ...loanPointsErrorsEn,
    ...itemsErrorsEn,
    ...loansErrorsEn,
    ...equipmentPapersErrorsEn,
    ...ticketCallErrorsEn,
    ...ticketsErrorsEn,
    ...articlesErrorsEn,
    ...hotlineSettingsErrorsEn,
    ...usageErrorsEn,
    ...sessionFormErrorsEn,
    ...sessionsErrorsEn,
    ...explorationsErrorsEn,
    ...questionnairesErrorsEn,
    ...surveysErrorsEn,
    ...qualityErrorsEn,
    ...usageSettingsErrorsEn,
    ...reportsErrorsEn,
    ...exchangeErrorsEn,
    ...duplicatesErrorsEn,
    ...spreadsheetErrorsEn,
    ...registerFileErrorsEn,
    ...storageErrorsEn,
    ...shellErrorsEn,
    ...commandLineErrorsEn,
    ...exampleErrorsEn,
  },
} satisfies Translated<typeof fr>;
