/** The settings screen. */
export const settingsFr = {} as const;
