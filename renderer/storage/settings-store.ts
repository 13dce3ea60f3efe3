import type { Outcome } from '#shared/domain/problem.ts';
import {
  REGISTER_SETTINGS_ID,
  type RegisterSettingsInput,
  registerSettingsInputSchema,
} from '#shared/domain/setting/register-settings.ts';
import { editRecord } from './record-writing.ts';
import type { Register } from './register.ts';
import type { Written } from './write-path.ts';

const patchSchema = registerSettingsInputSchema.partial();

/** Changes some settings of the register. */
export function editSettings(
  register: Register,
  patch: Partial<RegisterSettingsInput>,
): Promise<Outcome<Written>> {
  return editRecord(register, 'settings', patchSchema, REGISTER_SETTINGS_ID, patch);
}
