import type { Written } from '#renderer/storage/write-path.ts';
import type { AnsweringLevelInput } from '#shared/domain/answering-level/answering-level.ts';
import type { HotlineSettingsInput } from '#shared/domain/hotline-settings/hotline-settings.ts';
import type { Outcome } from '#shared/domain/problem.ts';

type Act = Promise<Outcome<Written>>;

/** The verbs of the settings of the hotline and of the levels that answer. */
export type HotlineSettingsApi = {
  /** Refused where two categories have one name, or where a category that goes is still used. */
  readonly editHotlineSettings: (patch: Partial<HotlineSettingsInput>) => Act;
  /** Takes a category of the officer's away; its tickets and sheets go to another one. */
  readonly replaceTicketCategory: (id: string, to: string) => Act;
  readonly createAnsweringLevel: (
    input: AnsweringLevelInput,
  ) => Promise<Outcome<Written & { readonly id: string }>>;
  /** The level that every register begins with is made by its first change. */
  readonly editAnsweringLevel: (id: string, patch: Partial<AnsweringLevelInput>) => Act;
  /** Refused where tickets went through it. */
  readonly deleteAnsweringLevel: (id: string) => Act;
};
