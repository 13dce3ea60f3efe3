import type { UsageSettingsInput } from '#shared/domain/usage-settings/usage-settings.ts';

/** A theme of sessions that the officer added. */
export type OwnTheme = UsageSettingsInput['ownThemes'][number];
