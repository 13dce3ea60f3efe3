import { DEFAULT_LEVEL_ID } from '#shared/domain/answering-level/default-level.ts';
import {
  defaultHotlineSettings,
  HOTLINE_SETTINGS_ID,
  type HotlineSettingsInput,
  hotlineSettingsInputSchema,
  hotlineSettingsParts,
} from '#shared/domain/hotline-settings/hotline-settings.ts';
import { accepted, type Outcome, refused } from '#shared/domain/problem.ts';
import { schemaProblems } from '#shared/domain/record/schema-problems.ts';
import { ticketCategories } from '#shared/domain/ticket/ticket.ts';
import { editChanges } from '#shared/merge/record-changes.ts';
import { defaultLevelChanges, isDefaultLevelPending } from './default-level-change.ts';
import { writeRecords } from './record-writing.ts';
import type { Register } from './register.ts';
import { type SettingsRecord, settingsChanges } from './settings-changes.ts';
import type { Written } from './write-path.ts';

const patchSchema = hotlineSettingsInputSchema.partial();
const settings: SettingsRecord = {
  table: 'hotlineSettings',
  id: HOTLINE_SETTINGS_ID,
  defaults: defaultHotlineSettings,
  parts: hotlineSettingsParts,
};

/** Sets some of the settings of the hotline; the first act of all makes the record. */
export async function editHotlineSettings(
  register: Register,
  patch: Partial<HotlineSettingsInput>,
): Promise<Outcome<Written>> {
  const parsed = patchSchema.safeParse(patch);
  if (!parsed.success) return { ok: false, problems: schemaProblems(parsed.error) };
  const { database } = register;
  return writeRecords(register, {
    reason: 'edit',
    changes: async (act) => {
      const stored = await database.hotlineSettings.get(HOTLINE_SETTINGS_ID);
      const namesDefault =
        parsed.data.firstLevelId === DEFAULT_LEVEL_ID && (await isDefaultLevelPending(database));
      return accepted([
        ...(namesDefault ? await defaultLevelChanges(database, act) : []),
        ...settingsChanges(settings, stored, parsed.data, act),
      ]);
    },
  });
}

/** Takes a category of the officer's away, its tickets and sheets moved to another one, as one act. */
export function replaceTicketCategory(register: Register, id: string, to: string): Promise<Outcome<Written>> {
  return writeRecords(register, {
    reason: 'edit',
    changes: async (act) => {
      const { database } = register;
      const stored = await database.hotlineSettings.get(HOTLINE_SETTINGS_ID);
      const own = stored?.deletedAt === null ? stored.ownCategories : [];
      const left = own.filter((category) => category.id !== id);
      if (left.length === own.length) return refused('record/gone');
      const codes: readonly string[] = [...ticketCategories, ...left.map((category) => category.id)];
      if (!codes.includes(to)) return refused('hotline-settings/no-such-category');
      const moves = ({ deletedAt, category }: { deletedAt: string | null; category: string | null }) =>
        deletedAt === null && category === id;
      const [tickets, articles] = await Promise.all([
        database.tickets.filter(moves).toArray(),
        database.articles.filter(moves).toArray(),
      ]);
      return accepted([
        ...tickets.flatMap((ticket) => editChanges('ticket', ticket, { category: to }, [], act)),
        ...articles.flatMap((article) => editChanges('article', article, { category: to }, [], act)),
        ...settingsChanges(settings, stored, { ownCategories: left }, act),
      ]);
    },
  });
}
