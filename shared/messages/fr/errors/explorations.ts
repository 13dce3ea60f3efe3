/** What is wrong with saved explorations. */
export const explorationsErrorsFr = {
  'exploration/name-taken':
    'Une analyse s’appelle déjà « {{name}} ». Choisissez un autre nom, ou mettez-la à jour.',
  'record/tied-explorations_one': 'Impossible de supprimer « {{name}} » : une analyse y est rattachée.',
  'record/tied-explorations_other':
    'Impossible de supprimer « {{name}} » : {{count}} analyses y sont rattachées.',
} as const;
