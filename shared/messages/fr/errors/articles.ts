/** What is wrong with a knowledge sheet. */
export const articlesErrorsFr = {
  'article/unknown-ticket': 'La demande dont vient cette fiche n’est plus dans le registre.',
  'record/tied-articles_one': '« {{name}} » ne peut pas être supprimé : une fiche pratique y est rattachée.',
  'record/tied-articles_other':
    '« {{name}} » ne peut pas être supprimé : {{count}} fiches pratiques y sont rattachées.',
} as const;
