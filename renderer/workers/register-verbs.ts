import type { RegisterHost } from '#renderer/storage/register-host.ts';
import { makeAccessPointVerbs } from './access-point-verbs.ts';
import { makeAnimatorVerbs } from './animator-verbs.ts';
import { makeArticleVerbs } from './article-verbs.ts';
import { makeAttachmentVerbs } from './attachment-verbs.ts';
import { makeDuplicatesVerbs } from './duplicates-verbs.ts';
import { makeEquipmentFiguresVerbs } from './equipment-figures-verbs.ts';
import { makeEquipmentSettingsVerbs } from './equipment-settings-verbs.ts';
import { makeExampleVerbs } from './example-verbs.ts';
import { makeExplorerVerbs } from './explorer-verbs.ts';
import { makeExportVerbs } from './export-verbs.ts';
import { makeFiguresVerbs } from './figures-verbs.ts';
import { makeFollowUpVerbs } from './follow-up-verbs.ts';
import { makeHistoryVerbs } from './history-verbs.ts';
import { makeHotlineFiguresVerbs } from './hotline-figures-verbs.ts';
import { makeHotlineSettingsVerbs } from './hotline-settings-verbs.ts';
import { makeImportVerbs } from './import-verbs.ts';
import { makeItemVerbs } from './item-verbs.ts';
import { makeLifecycleVerbs, makeTasks } from './lifecycle-verbs.ts';
import { makeListVerbs } from './list-verbs.ts';
import { makeLoanPointVerbs } from './loan-point-verbs.ts';
import { makeLoanVerbs } from './loan-verbs.ts';
import { makeNetworkVerbs } from './network-verbs.ts';
import { makeOrganisationVerbs } from './organisation-verbs.ts';
import { makeQualityVerbs } from './quality-verbs.ts';
import { makeQuestionnaireVerbs } from './questionnaire-verbs.ts';
import type { WireRegisterApi } from './register-connection.ts';
import { makeRegisterFileVerbs } from './register-file-verbs.ts';
import { makeReminderVerbs } from './reminder-verbs.ts';
import { makeReportIssueVerbs } from './report-issue-verbs.ts';
import { makeReportVerbs } from './report-verbs.ts';
import { makeSessionVerbs } from './session-verbs.ts';
import { makeSettingsVerbs } from './settings-verbs.ts';
import { makeSpreadsheetVerbs } from './spreadsheet-verbs.ts';
import { makeSurveyVerbs } from './survey-verbs.ts';
import { makeTicketQueueVerbs } from './ticket-queue-verbs.ts';
import { makeTicketRowsVerbs } from './ticket-rows-verbs.ts';
import { makeTicketSearchVerbs } from './ticket-search-verbs.ts';
import { makeTicketVerbs } from './ticket-verbs.ts';
import { makeUsageGridVerbs } from './usage-grid-verbs.ts';
import { makeUsageSettingsVerbs } from './usage-settings-verbs.ts';
import { makeUsageSourcesVerbs } from './usage-sources-verbs.ts';
import { makeUsageVerbs } from './usage-verbs.ts';
import type { WorkerContext } from './worker-context.ts';

/** Every verb of the register, put together from those of each subject. */
export function makeRegisterVerbs(host: RegisterHost): WireRegisterApi {
  const tasks = makeTasks();
  const context: WorkerContext = {
    register: host.register,
    fillGeneration: host.fillGeneration,
    task: tasks.run,
  };
  return {
    ...makeLifecycleVerbs(host, tasks),
    ...makeExampleVerbs(context),
    ...makeSettingsVerbs(context),
    ...makeAccessPointVerbs(context),
    ...makeListVerbs(context),
    ...makeNetworkVerbs(context),
    ...makeOrganisationVerbs(context),
    ...makeDuplicatesVerbs(context),
    ...makeFollowUpVerbs(context),
    ...makeAttachmentVerbs(context),
    ...makeAnimatorVerbs(context),
    ...makeArticleVerbs(context),
    ...makeLoanPointVerbs(context),
    ...makeLoanVerbs(context),
    ...makeEquipmentSettingsVerbs(context),
    ...makeItemVerbs(context),
    ...makeTicketQueueVerbs(context),
    ...makeTicketRowsVerbs(context),
    ...makeTicketSearchVerbs(context),
    ...makeTicketVerbs(context),
    ...makeHotlineSettingsVerbs(context),
    ...makeUsageSettingsVerbs(context),
    ...makeReminderVerbs(context),
    ...makeQualityVerbs(context),
    ...makeUsageSourcesVerbs(context),
    ...makeUsageVerbs(context),
    ...makeExplorerVerbs(context),
    ...makeQuestionnaireVerbs(context),
    ...makeSessionVerbs(context),
    ...makeFiguresVerbs(context),
    ...makeUsageGridVerbs(context),
    ...makeEquipmentFiguresVerbs(context),
    ...makeHotlineFiguresVerbs(context),
    ...makeSurveyVerbs(context),
    ...makeReportVerbs(context),
    ...makeReportIssueVerbs(context),
    ...makeRegisterFileVerbs(context),
    ...makeImportVerbs(context),
    ...makeSpreadsheetVerbs(context),
    ...makeExportVerbs(context),
    ...makeHistoryVerbs(context),
  };
}
