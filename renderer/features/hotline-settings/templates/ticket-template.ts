import type { HotlineSettingsInput } from '#shared/domain/hotline-settings/hotline-settings.ts';

/** A text to put in a ticket by one act. */
export type TicketTemplate = HotlineSettingsInput['templates'][number];
