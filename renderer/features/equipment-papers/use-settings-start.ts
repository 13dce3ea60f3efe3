import { useEffect, useState } from 'react';
import { type DraftKeeper, makeDraftKeeper } from '#renderer/entity-ui/draft-keeper.ts';
import { makeDraftStore } from '#renderer/storage/draft-store.ts';
import { useRegister } from '#renderer/workers/register-context.tsx';
import { type SettingsValues, settingsValuesSchema } from './settings-values.ts';

const DRAFT_KEY = 'equipment-settings';

/** What was typed and not saved, if anything was, and what keeps it. */
export type SettingsStart = { readonly draft: SettingsValues | null; readonly keeper: DraftKeeper };

/** Reads what was left unsaved in the form of the settings; undefined while it loads. */
export function useSettingsStart(): SettingsStart | undefined {
  const { database } = useRegister();
  const [start, setStart] = useState<SettingsStart>();
  const [failure, setFailure] = useState<{ readonly error: unknown } | null>(null);
  useEffect(() => {
    let gone = false;
    const store = makeDraftStore(database);
    store.read(DRAFT_KEY).then(
      (kept) => {
        const draft = settingsValuesSchema.safeParse(kept);
        const keeper = makeDraftKeeper(store, DRAFT_KEY, draft.success, () => new Date().toISOString());
        if (!gone) setStart({ draft: draft.success ? draft.data : null, keeper });
      },
      (error: unknown) => setFailure({ error }),
    );
    return () => {
      gone = true;
    };
  }, [database]);
  if (failure !== null) throw failure.error;
  return start;
}
