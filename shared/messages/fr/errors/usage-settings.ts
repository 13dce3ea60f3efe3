/** What is wrong with the settings of usage. */
export const usageSettingsErrorsFr = {
  'usage-settings/theme-twice': 'Deux thèmes s’appellent « {{name}} ». Renommez-en un.',
  'record/tied-usageSettingss_one':
    'Impossible de supprimer « {{name}} » : les réglages des usages le nomment.',
  'record/tied-usageSettingss_other':
    'Impossible de supprimer « {{name}} » : les réglages des usages le nomment.',
} as const;
