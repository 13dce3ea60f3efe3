/** What is wrong with surveys. */
export const surveysErrorsFr = {
  'survey/unknown-survey': 'L’enquête de cette réponse n’est plus dans le registre.',
  'survey/unknown-place': 'Le lieu de cette réponse n’est plus dans le registre. Choisissez-en un autre.',
  'survey/ends-before-start': 'L’enquête se termine avant d’avoir commencé.',
  'survey/question-twice': 'La question « {{text}} » est posée deux fois. Changez ou retirez l’une des deux.',
  'survey/options-missing':
    'La question « {{question}} » demande de choisir : donnez au moins deux réponses possibles.',
  'survey/options-of-no-choice':
    'La question « {{question}} » ne demande pas de choisir : retirez ses réponses possibles.',
  'survey/option-twice': 'Dans la question « {{question}} », la réponse « {{text}} » est proposée deux fois.',
  'survey/question-answered_one':
    'La question « {{question}} » a déjà reçu une réponse qui serait perdue. Laissez la question, son type et ses réponses possibles ; vous pouvez corriger les mots ou ajouter des questions.',
  'survey/question-answered_other':
    'La question « {{question}} » a déjà reçu {{count}} réponses qui seraient perdues. Laissez la question, son type et ses réponses possibles ; vous pouvez corriger les mots ou ajouter des questions.',
  'survey/answered-twice': 'Une même question a deux réponses dans cette feuille.',
  'survey/answer-empty': 'Une réponse de cette feuille ne dit rien, ou dit deux choses à la fois.',
  'survey/nothing-to-quote': 'Seul un texte écrit par un usager peut être cité.',
  'survey/answer-does-not-fit':
    'Une réponse ne correspond plus aux questions de l’enquête « {{name}} ». Rouvrez la feuille et vérifiez-la.',
  'survey/number-taken': 'La feuille n° {{number}} est déjà enregistrée dans cette enquête.',
  'record/tied-surveys_one': 'Impossible de supprimer « {{name}} » : une enquête y est rattachée.',
  'record/tied-surveys_other': 'Impossible de supprimer « {{name}} » : {{count}} enquêtes y sont rattachées.',
  'record/tied-surveyResponses_one':
    'Impossible de supprimer « {{name}} » : une réponse d’usager y est rattachée.',
  'record/tied-surveyResponses_other':
    'Impossible de supprimer « {{name}} » : {{count}} réponses d’usagers y sont rattachées.',
} as const;
