import {
  type QuestionnairePart,
  questionnaireParts,
} from '#renderer/features/questionnaires/questionnaire-parts.ts';

/** What the address of the questionnaires says: the half that is open, and the places that are meant. */
export type QuestionnairesSearch = {
  readonly volet?: QuestionnairePart;
  /** `silencieux`: those with a return missing are chosen. */
  readonly lieux?: 'silencieux';
};

/** Reads it from the address; whatever else stands there is left out. */
export function readQuestionnairesSearch(search: Readonly<Record<string, unknown>>): QuestionnairesSearch {
  const part = questionnaireParts.find((known) => known === search.volet);
  return {
    ...(part === undefined ? {} : { volet: part }),
    ...(search.lieux === 'silencieux' ? { lieux: 'silencieux' } : {}),
  };
}
