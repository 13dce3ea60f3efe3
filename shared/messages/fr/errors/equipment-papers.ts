/** Sentences of the problems of the settings of equipment and of papers. */
export const equipmentPapersErrorsFr = {
  'equipment-settings/category-twice':
    'Deux catégories s’appellent « {{name}} ». Donnez à l’une un autre nom.',
  'equipment-settings/unknown-part':
    'Le modèle de numéro contient {{part}}, qui ne veut rien dire. Utilisez {AAAA}, {CAT} et des zéros entre accolades.',
  'equipment-settings/one-number_one':
    'Le modèle de numéro contient {{count}} compteur. Mettez-en un seul, par exemple {000}.',
  'equipment-settings/one-number_other':
    'Le modèle de numéro contient {{count}} compteurs. Mettez-en un seul, par exemple {000}.',
  'equipment-settings/unknown-category':
    'Le matériel {{number}} ({{name}}) est d’une catégorie qui n’existe pas dans ce registre. Donnez-lui une autre catégorie.',
  'equipment-settings/no-such-category':
    'La catégorie de remplacement n’existe plus. Choisissez-en une autre.',
};
