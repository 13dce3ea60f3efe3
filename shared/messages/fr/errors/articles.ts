/** What is wrong with a knowledge sheet. */
export const articlesErrorsFr = {
  'article/title-missing': 'Donnez un titre à la fiche.',
  'article/answer-missing': 'Écrivez la réponse : c’est elle que l’on cherche.',
  'article/field-not-valid': 'Cette valeur ne convient pas, ou le texte est trop long.',
  'article/link-not-valid':
    '« {{text}} » n’est pas une adresse de page. Exemple : https://www.exemple.fr/aide.',
  'article/verified-in-future': 'La date de vérification est à venir. Donnez un jour passé ou aujourd’hui.',
  'article/unknown-ticket': 'La demande dont vient cette fiche n’est plus dans le registre.',
  'record/tied-articles_one': '« {{name}} » ne peut pas être supprimé : une fiche pratique y est rattachée.',
  'record/tied-articles_other':
    '« {{name}} » ne peut pas être supprimé : {{count}} fiches pratiques y sont rattachées.',
} as const;
