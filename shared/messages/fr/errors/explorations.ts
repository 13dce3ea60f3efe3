/** What is wrong with saved explorations. */
export const explorationsErrorsFr = {
  'record/tied-explorations_one': 'Impossible de supprimer « {{name}} » : une analyse y est rattachée.',
  'record/tied-explorations_other':
    'Impossible de supprimer « {{name}} » : {{count}} analyses y sont rattachées.',
} as const;
