import { firstLevelId } from '#renderer/storage/first-level.ts';
import type { Register } from '#renderer/storage/register.ts';
import { hotlineSettings } from '#renderer/storage/ticket-opening-store.ts';
import { DEFAULT_LEVEL_ID, defaultLevel } from '#shared/domain/answering-level/default-level.ts';
import { defaultHotlineSettings } from '#shared/domain/hotline-settings/hotline-settings.ts';
import type { ImportTarget } from '#shared/domain/import-layout/import-layout.ts';
import { REGISTER_SETTINGS_ID } from '#shared/domain/setting/register-settings.ts';
import type { KnownHotline } from '#shared/exchange/spreadsheet/spreadsheet-plan.ts';

/** The tickets that the rows of a file are compared with; none is read for a file of anything else. */
export async function knownHotline(
  register: Register,
  target: ImportTarget,
  now: Date,
): Promise<KnownHotline> {
  const { database, parts, pointer } = register;
  const base = { now: now.toISOString(), device: pointer.deviceId };
  if (target !== 'ticket')
    return {
      ...base,
      tickets: [],
      momentsOf: () => [],
      levels: [],
      firstLevelId: DEFAULT_LEVEL_ID,
      settings: defaultHotlineSettings,
      numbers: [],
      timeZone: 'Europe/Paris',
    };
  const [tickets, numbers, hotline, settings, first, ofHotline] = await Promise.all([
    database.tickets.filter(({ deletedAt }) => deletedAt === null).toArray(),
    database.tickets.orderBy('number').keys(),
    parts.hotline.read(),
    database.settings.get(REGISTER_SETTINGS_ID),
    firstLevelId(register),
    hotlineSettings(register),
  ]);
  const levels = [...hotline.levels.values()];
  return {
    ...base,
    tickets,
    momentsOf: (id) => hotline.tickets.get(id)?.moments ?? [],
    levels:
      levels.length === 0 && settings !== undefined
        ? [{ id: DEFAULT_LEVEL_ID, ...defaultLevel(settings) }]
        : levels,
    firstLevelId: first,
    settings: ofHotline,
    numbers: numbers.map(String),
    timeZone: settings?.timeZone ?? 'Europe/Paris',
  };
}
