import type { RegisterSettingsInput } from '#shared/domain/setting/register-settings.ts';

/** How a new register begins. */
export const beginnings = ['import', 'empty', 'example'] as const;
export type Beginning = (typeof beginnings)[number];

/** What the first-run form gives: the settings of the register, and how it begins. */
export type StartChoice = { readonly settings: RegisterSettingsInput; readonly beginning: Beginning };
