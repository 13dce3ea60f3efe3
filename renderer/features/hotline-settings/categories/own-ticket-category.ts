import type { HotlineSettingsInput } from '#shared/domain/hotline-settings/hotline-settings.ts';

/** A category of the officer's. */
export type OwnTicketCategory = HotlineSettingsInput['ownCategories'][number];
