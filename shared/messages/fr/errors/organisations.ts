/** Sentences of the problems of structures. */
export const organisationsErrorsFr = {
  'organisation/name-missing': 'Donnez un nom à la structure.',
  'organisation/siret-not-valid':
    'Ce SIRET est faux : il a 14 chiffres, et sa clé de contrôle doit correspondre.',
  'organisation/rna-not-valid': 'Un numéro RNA s’écrit W et 9 caractères, par exemple W161001234.',
  'organisation/siret-taken': 'La structure « {{name}} » porte déjà ce SIRET.',
  'organisation/rna-taken': 'La structure « {{name}} » porte déjà ce numéro RNA.',
  'organisation/entry-twice': 'La même entrée figure deux fois.',
  'organisation/field-not-valid': 'Ce champ n’a pas la forme attendue, ou son texte est trop long.',
  'access-point/unknown-carrier':
    'La structure porteuse n’est plus dans le registre : choisissez-en une autre.',
  'record/tied-carried_one':
    '« {{name}} » ne peut pas être supprimée : elle porte encore un lieu, {{places}}. Donnez-lui d’abord une autre structure.',
  'record/tied-carried_other':
    '« {{name}} » ne peut pas être supprimée : elle porte encore {{count}} lieux ({{places}}). Donnez-leur d’abord une autre structure.',
} as const;
