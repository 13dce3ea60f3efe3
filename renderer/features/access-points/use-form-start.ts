import { startTransition, useEffect, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { v7 as uuid } from 'uuid';
import { todayIn } from '#renderer/entity-ui/calendar-text.ts';
import { type DraftKeeper, makeDraftKeeper } from '#renderer/entity-ui/draft-keeper.ts';
import { loadOpeningHours } from '#renderer/entity-ui/use-opening-hours.ts';
import { makeDraftStore } from '#renderer/storage/draft-store.ts';
import { useRegister } from '#renderer/workers/register-context.tsx';
import type { AccessPoint } from '#shared/domain/access-point/access-point.ts';
import type { FormTools } from './form-values.ts';
import { type PlaceDraft, placeDraftKey, placeDraftSchema } from './place-draft.ts';

/** What the form starts from. */
export type FormStart = {
  readonly place: AccessPoint | null;
  readonly tools: FormTools;
  readonly draft: PlaceDraft | null;
  readonly keeper: DraftKeeper;
};

/** Reads what the form needs before it is shown; undefined while it loads, null when the place is not there. */
export function useFormStart(placeId: string | null): FormStart | null | undefined {
  const { i18n } = useTranslation();
  const { database, settings } = useRegister();
  const [start, setStart] = useState<FormStart | null>();
  const [failure, setFailure] = useState<{ readonly error: unknown } | null>(null);
  const comma = i18n.language === 'en' ? '.' : ',';
  const today = useMemo(() => todayIn(settings.timeZone), [settings.timeZone]);
  useEffect(() => {
    let gone = false;
    const store = makeDraftStore(database);
    const key = placeDraftKey(placeId);
    const load = async (): Promise<FormStart | null> => {
      const [readHours, place, kept] = await Promise.all([
        loadOpeningHours(),
        placeId === null ? null : database.accessPoints.get(placeId),
        store.read(key),
      ]);
      if (place === undefined || (place !== null && place.deletedAt !== null)) return null;
      const draft = placeDraftSchema.safeParse(kept);
      const keeper = makeDraftKeeper(store, key, draft.success, () => new Date().toISOString());
      return {
        place,
        tools: { today, newId: uuid, readHours, comma },
        draft: draft.success ? draft.data : null,
        keeper,
      };
    };
    load().then(
      (loaded) => {
        // Some seventy fields: made in slices, so that the page answers meanwhile.
        if (!gone) startTransition(() => setStart(loaded));
      },
      (error: unknown) => setFailure({ error }),
    );
    return () => {
      gone = true;
    };
  }, [database, placeId, today, comma]);
  if (failure !== null) throw failure.error;
  return start;
}
