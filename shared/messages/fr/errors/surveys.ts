/** What is wrong with surveys. */
export const surveysErrorsFr = {
  'survey/unknown-survey': 'L’enquête de cette réponse n’est plus dans le registre.',
  'survey/unknown-place': 'Le lieu de cette réponse n’est plus dans le registre. Choisissez-en un autre.',
  'record/tied-surveys_one': 'Impossible de supprimer « {{name}} » : une enquête y est rattachée.',
  'record/tied-surveys_other': 'Impossible de supprimer « {{name}} » : {{count}} enquêtes y sont rattachées.',
  'record/tied-surveyResponses_one':
    'Impossible de supprimer « {{name}} » : une réponse d’usager y est rattachée.',
  'record/tied-surveyResponses_other':
    'Impossible de supprimer « {{name}} » : {{count}} réponses d’usagers y sont rattachées.',
} as const;
