/** What is wrong with surveys. */
export const surveysErrorsFr = {
  'survey/unknown-survey': 'L’enquête de cette réponse n’est plus dans le registre.',
  'survey/unknown-place': 'Le lieu de cette réponse n’est plus dans le registre. Choisissez-en un autre.',
  'survey/name-missing': 'Donnez un nom à l’enquête.',
  'survey/no-question': 'Posez au moins une question.',
  'survey/text-missing': 'Écrivez la question {{number}}, ou retirez-la.',
  'survey/label-missing': 'Un choix de la question {{number}} est vide : écrivez-le ou retirez-le.',
  'survey/field-too-long': 'Ce texte est trop long. Raccourcissez-le.',
  'survey/day-in-future': 'Ce jour n’est pas encore arrivé.',
  'survey/sheet-empty':
    'Cette feuille n’a aucune réponse. Répondez à une question au moins, ou passez à la suivante.',
  'survey/mark-not-valid': '« {{text}} » n’est pas une note de 1 à 4 (question « {{question}} »).',
  'survey/option-not-valid':
    '« {{text}} » n’est pas un choix de la question « {{question}} ». Choix possibles : {{options}}.',
  'survey/one-option-only':
    'La question « {{question}} » n’attend qu’un choix : « {{text}} » en donne plusieurs.',
  'survey/place-not-known':
    'Le lieu « {{name}} » n’est pas dans le registre, ou deux lieux portent ce nom. Choisissez-le plus haut.',
  'survey/day-not-valid': '« {{text}} » n’est pas une date. Écrivez 12/03/2026.',
  'survey/number-twice': 'La feuille n° {{number}} est déjà plus haut dans le fichier.',
  'survey/file-newer':
    'Ce fichier vient d’une version plus récente de Maillage. Mettez le programme à jour pour le relire.',
  'survey/file-of-another':
    'Ce tableur est celui d’une autre enquête. Ouvrez cette autre enquête pour le relire.',
  'survey/file-empty': 'Ce fichier ne contient aucune feuille de réponses.',
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
