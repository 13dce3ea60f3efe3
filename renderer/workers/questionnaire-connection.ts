import type { Remote } from 'comlink';
import type { QuestionnaireApi } from './questionnaire-api.ts';

/** The verbs of questionnaires, across to the worker. */
export function questionnaireVerbsOf(remote: Remote<QuestionnaireApi>): QuestionnaireApi {
  return {
    questionnairePlaces: (...given) => remote.questionnairePlaces(...given),
    writeQuestionnaires: (...given) => remote.writeQuestionnaires(...given),
    readQuestionnaires: (...given) => remote.readQuestionnaires(...given),
    reviewQuestionnaires: (...given) => remote.reviewQuestionnaires(...given),
    applyQuestionnaires: (...given) => remote.applyQuestionnaires(...given),
    closeQuestionnaires: (...given) => remote.closeQuestionnaires(...given),
  };
}
