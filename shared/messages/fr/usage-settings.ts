/** Settings of the observation of usage. */
export const usageSettingsFr = {
  title: 'Observation des usages',
} as const;
