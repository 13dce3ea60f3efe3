/** What is wrong with the settings of the hotline. */
export const hotlineSettingsErrorsFr = {
  'answering-level/two-holders': 'Un échelon est tenu par un lieu ou par une structure, pas les deux.',
  'answering-level/hours-reversed': 'Une plage horaire finit avant de commencer.',
  'answering-level/hours-meet':
    'Deux plages horaires du même jour se chevauchent à {{time}}. Corrigez l’une des deux.',
  'answering-level/never-open':
    'Donnez au moins une plage horaire dans la semaine : sans elle, aucun délai ne peut être compté.',
  'answering-level/closure-reversed': 'La fermeture du {{from}} finit avant de commencer ({{to}}).',
  'answering-level/unknown-place':
    'Le lieu qui tient cet échelon n’est plus dans le registre. Choisissez-en un autre.',
  'answering-level/unknown-organisation':
    'La structure qui tient cet échelon n’est plus dans le registre. Choisissez-en une autre.',
  'answering-level/name-missing': 'Donnez un nom à l’échelon.',
  'answering-level/field-not-valid': 'Ce champ n’a pas la forme attendue, ou son texte est trop long.',
  'answering-level/day-hours-not-valid':
    'Écrivez les heures comme « 8h30-12h30 13h30-17h30 », sans chevauchement.',
  'answering-level/closure-day-missing': 'Donnez le premier jour de la fermeture.',
  'hotline-settings/no-retention':
    'Aucune durée de conservation n’est fixée. Donnez-en une dans les réglages de la hotline.',
  'ticket/anonymous-stays':
    'La demande {{number}} a été anonymisée : cela ne s’annule pas, et rien n’est changé.',
  'ticket/anonymous-caller': 'La demande {{number}} a été anonymisée : on ne peut plus y dire qui a appelé.',
  'ticket/anonymous-text':
    'La demande {{number}} a été anonymisée : ses textes d’avant ne peuvent pas être rétablis.',
  'answering-level/name-taken':
    'Un échelon s’appelle déjà « {{name}} ». On les choisit par leur nom : donnez-en un autre.',
  'hotline-settings/no-such-category':
    'Cette catégorie n’existe pas ou n’existe plus. Choisissez-en une autre.',
  'hotline-settings/unknown-category':
    '« {{name}} » est rangé dans une catégorie qui n’existe pas ou n’existe plus. Choisissez-en une autre.',
  'hotline-settings/unknown-level':
    'L’échelon qui répond en premier n’est plus dans le registre. Choisissez-en un autre.',
  'hotline-settings/category-twice': 'Deux catégories s’appellent « {{name}} ». Renommez-en une.',
  'hotline-settings/template-twice': 'Deux textes types s’appellent « {{name}} ». Renommez-en un.',
  'hotline-settings/targets-reversed':
    'Le délai de résolution ({{resolution}} min) est plus court que celui de première réponse ({{firstResponse}} min). Corrigez l’un des deux.',
  'record/tied-answeringLevels_one':
    '« {{name}} » ne peut pas être supprimé : un échelon qui répond y est rattaché.',
  'record/tied-answeringLevels_other':
    '« {{name}} » ne peut pas être supprimé : {{count}} échelons qui répondent y sont rattachés.',
  'record/tied-hotlineSettingss_one':
    '« {{name}} » ne peut pas être supprimé : c’est l’échelon qui répond en premier. Choisissez-en un autre dans les réglages de la hotline.',
  'record/tied-hotlineSettingss_other':
    '« {{name}} » ne peut pas être supprimé : {{count}} réglages le nomment.',
} as const;
