import type { HotlineSettingsInput } from '#shared/domain/hotline-settings/hotline-settings.ts';

/** A category of the officer's. */
export type OwnTicketCategory = HotlineSettingsInput['ownCategories'][number];
/** How many living tickets and sheets a category has. */
export type CategoryUse = { readonly tickets: number; readonly articles: number };
