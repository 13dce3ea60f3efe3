import { wrap } from 'comlink';
import { animatorVerbsOf } from './animator-connection.ts';
import { articleVerbsOf } from './article-connection.ts';
import { dashboardVerbsOf } from './dashboard-connection.ts';
import { duplicatesVerbsOf } from './duplicates-connection.ts';
import { equipmentFiguresVerbsOf } from './equipment-figures-connection.ts';
import { explorerVerbsOf } from './explorer-connection.ts';
import { hotlineFiguresVerbsOf } from './hotline-figures-connection.ts';
import { hotlineSettingsVerbsOf } from './hotline-settings-connection.ts';
import { itemVerbsOf } from './item-connection.ts';
import { type FlatJournalHome, flatJournalHome } from './journal-home-wire.ts';
import { loanVerbsOf } from './loan-connection.ts';
import { loanPointVerbsOf } from './loan-point-connection.ts';
import { qualityVerbsOf } from './quality-connection.ts';
import { questionnaireVerbsOf } from './questionnaire-connection.ts';
import type { RegisterApi, RegisterEvent } from './register-api.ts';
import { reminderVerbsOf } from './reminder-connection.ts';
import { reportIssueVerbsOf } from './report-issue-connection.ts';
import { sessionVerbsOf } from './session-connection.ts';
import { surveyVerbsOf } from './survey-connection.ts';
import { ticketVerbsOf } from './ticket-connection.ts';
import { ticketQueueVerbsOf } from './ticket-queue-connection.ts';
import { ticketRowsVerbsOf } from './ticket-rows-connection.ts';
import { ticketSearchVerbsOf } from './ticket-search-connection.ts';
import { usageSourcesVerbsOf } from './usage-sources-connection.ts';
import { setUpWire } from './wire.ts';

/** The register's verbs as they cross to the worker: the same, but for the journal's home, which is sent in one piece. */
export type WireRegisterApi = Omit<RegisterApi, 'openRegister'> & {
  readonly openRegister: (home: FlatJournalHome | null) => ReturnType<RegisterApi['openRegister']>;
};

/** The page's end of the register worker. */
export type RegisterConnection = {
  readonly api: RegisterApi;
  /** Calls back after each change set; gives the function that stops it. */
  readonly onChange: (listener: (event: RegisterEvent) => void) => () => void;
  readonly close: () => void;
};

/** Talks to a register worker that was started. One connection a page. */
export function connectRegister(worker: Worker): RegisterConnection {
  setUpWire();
  const remote = wrap<WireRegisterApi>(worker);
  const listeners = new Set<(event: RegisterEvent) => void>();
  const tell = (event: RegisterEvent): void => {
    for (const listener of listeners) listener(event);
  };
  const subscribed = remote.subscribe(tell);
  const api: RegisterApi = {
    createRegister: (...given) => remote.createRegister(...given),
    openRegisterFile: (...given) => remote.openRegisterFile(...given),
    saveRegisterFile: (...given) => remote.saveRegisterFile(...given),
    openExample: (...given) => remote.openExample(...given),
    editSettings: (...given) => remote.editSettings(...given),
    listRecords: (...given) => remote.listRecords(...given),
    listCells: (...given) => remote.listCells(...given),
    listChoices: (...given) => remote.listChoices(...given),
    listEmails: (...given) => remote.listEmails(...given),
    planBulkChange: (...given) => remote.planBulkChange(...given),
    applyBulkChange: (...given) => remote.applyBulkChange(...given),
    saveView: (...given) => remote.saveView(...given),
    editView: (...given) => remote.editView(...given),
    deleteView: (...given) => remote.deleteView(...given),
    setDefaultView: (...given) => remote.setDefaultView(...given),
    accessPointRows: (...given) => remote.accessPointRows(...given),
    createAccessPoint: (...given) => remote.createAccessPoint(...given),
    editAccessPoint: (...given) => remote.editAccessPoint(...given),
    deleteAccessPoint: (...given) => remote.deleteAccessPoint(...given),
    createNetwork: (...given) => remote.createNetwork(...given),
    editNetwork: (...given) => remote.editNetwork(...given),
    deleteNetwork: (...given) => remote.deleteNetwork(...given),
    networkCounts: (...given) => remote.networkCounts(...given),
    networkPlaceIds: (...given) => remote.networkPlaceIds(...given),
    organisationRows: (...given) => remote.organisationRows(...given),
    carriedPlaces: (...given) => remote.carriedPlaces(...given),
    createOrganisation: (...given) => remote.createOrganisation(...given),
    editOrganisation: (...given) => remote.editOrganisation(...given),
    deleteOrganisation: (...given) => remote.deleteOrganisation(...given),
    logFollowUp: (...given) => remote.logFollowUp(...given),
    editFollowUp: (...given) => remote.editFollowUp(...given),
    deleteFollowUp: (...given) => remote.deleteFollowUp(...given),
    markNextDone: (...given) => remote.markNextDone(...given),
    followUpAgenda: (...given) => remote.followUpAgenda(...given),
    placesToVisit: (...given) => remote.placesToVisit(...given),
    addAttachments: (...given) => remote.addAttachments(...given),
    editAttachment: (...given) => remote.editAttachment(...given),
    deleteAttachment: (...given) => remote.deleteAttachment(...given),
    attachmentBytes: (...given) => remote.attachmentBytes(...given),
    ...animatorVerbsOf(remote),
    ...articleVerbsOf(remote),
    ...loanPointVerbsOf(remote),
    ...loanVerbsOf(remote),
    ...itemVerbsOf(remote),
    ...ticketQueueVerbsOf(remote),
    ...ticketRowsVerbsOf(remote),
    ...ticketSearchVerbsOf(remote),
    ...ticketVerbsOf(remote),
    ...hotlineSettingsVerbsOf(remote),
    ...equipmentFiguresVerbsOf(remote),
    ...hotlineFiguresVerbsOf(remote),
    ...dashboardVerbsOf(remote),
    ...explorerVerbsOf(remote),
    ...reportIssueVerbsOf(remote),
    ...surveyVerbsOf(remote),
    ...duplicatesVerbsOf(remote),
    ...questionnaireVerbsOf(remote),
    ...reminderVerbsOf(remote),
    ...qualityVerbsOf(remote),
    ...usageSourcesVerbsOf(remote),
    editEquipmentSettings: (...given) => remote.editEquipmentSettings(...given),
    replaceOwnCategory: (...given) => remote.replaceOwnCategory(...given),
    editUsageSettings: (...given) => remote.editUsageSettings(...given),
    ...sessionVerbsOf(remote),
    usageReturns: (...given) => remote.usageReturns(...given),
    usageGrid: (...given) => remote.usageGrid(...given),
    usagePlaceYear: (...given) => remote.usagePlaceYear(...given),
    usageMargins: (...given) => remote.usageMargins(...given),
    placeReturns: (...given) => remote.placeReturns(...given),
    saveReturns: (...given) => remote.saveReturns(...given),
    actOnReturns: (...given) => remote.actOnReturns(...given),
    usageSummary: (...given) => remote.usageSummary(...given),
    createReport: (...given) => remote.createReport(...given),
    editReport: (...given) => remote.editReport(...given),
    deleteReport: (...given) => remote.deleteReport(...given),
    createReportTemplate: (...given) => remote.createReportTemplate(...given),
    editReportTemplate: (...given) => remote.editReportTemplate(...given),
    deleteReportTemplate: (...given) => remote.deleteReportTemplate(...given),
    reportModel: (...given) => remote.reportModel(...given),
    planImport: (...given) => remote.planImport(...given),
    importedFields: (...given) => remote.importedFields(...given),
    applyImport: (...given) => remote.applyImport(...given),
    openSpreadsheet: (...given) => remote.openSpreadsheet(...given),
    closeSpreadsheet: (...given) => remote.closeSpreadsheet(...given),
    proposeSpreadsheet: (...given) => remote.proposeSpreadsheet(...given),
    planSpreadsheet: (...given) => remote.planSpreadsheet(...given),
    planRowIds: (...given) => remote.planRowIds(...given),
    planRows: (...given) => remote.planRows(...given),
    planProblems: (...given) => remote.planProblems(...given),
    applySpreadsheet: (...given) => remote.applySpreadsheet(...given),
    checkNationalExport: (...given) => remote.checkNationalExport(...given),
    writeNationalExport: (...given) => remote.writeNationalExport(...given),
    cancel: (...given) => remote.cancel(...given),
    undoChangeSet: (...given) => remote.undoChangeSet(...given),
    undoLast: (...given) => remote.undoLast(...given),
    redoLast: (...given) => remote.redoLast(...given),
    recordHistory: (...given) => remote.recordHistory(...given),
    putBackField: (...given) => remote.putBackField(...given),
    subscribe: (...given) => remote.subscribe(...given),
    openRegister: async (home) => {
      await subscribed;
      return remote.openRegister(home === null ? null : flatJournalHome(home));
    },
  };
  return {
    api,
    onChange: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    close: () => worker.terminate(),
  };
}
