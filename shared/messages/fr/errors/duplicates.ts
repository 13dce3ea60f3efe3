/** Sentences of the problems of duplicates and of places that take over from one another. */
export const duplicatesErrorsFr = {
  'duplicates/same-record': 'Une fiche ne peut pas être fusionnée avec elle-même.',
  'duplicates/returns-to-choose_one':
    'Les deux lieux ont des relevés pour une même période : choisissez ceux qui restent.',
  'duplicates/returns-to-choose_other':
    'Les deux lieux ont des relevés pour {{count}} mêmes périodes : choisissez pour chacune ceux qui restent.',
  'succession/itself': 'Un lieu ne peut pas prendre sa propre suite : choisissez un autre lieu.',
  'succession/closed-already':
    '« {{name}} » est déjà fermé au {{day}}. Corrigez d’abord son statut si cette fermeture est une erreur.',
  'succession/successor-closed':
    '« {{name}} » est fermé au {{day}} : il ne peut pas prendre la suite ce jour-là.',
  'succession/before-opening':
    '« {{name}} » n’était pas encore ouvert avant le {{day}} : choisissez un jour après son ouverture.',
  'succession/loop':
    'Les lieux se succéderaient en rond : « {{name}} » prend déjà, directement ou non, la suite de celui qui prendrait la sienne.',
} as const;
