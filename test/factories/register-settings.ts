import type { RegisterSettingsInput } from '#shared/domain/setting/register-settings.ts';

/** Settings as the first-run screens give them. */
export function makeRegisterSettingsInput(
  overrides: Partial<RegisterSettingsInput> = {},
): RegisterSettingsInput {
  return {
    language: 'fr',
    territory: { kind: 'departements', codes: ['14'] },
    officer: 'Camille Exemple',
    organisation: null,
    timeZone: 'Europe/Paris',
    example: false,
    ...overrides,
  };
}
