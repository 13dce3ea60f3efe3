import { useEffect, useState } from 'react';
import { type DraftKeeper, makeDraftKeeper } from '#renderer/entity-ui/draft-keeper.ts';
import { makeDraftStore } from '#renderer/storage/draft-store.ts';
import { useRegister } from '#renderer/workers/register-context.tsx';
import type { Organisation } from '#shared/domain/organisation/organisation.ts';
import {
  type OrganisationDraft,
  organisationDraftKey,
  organisationDraftSchema,
} from './organisation-values.ts';

/** What the form of a structure starts from. */
export type OrganisationStart = {
  readonly organisation: Organisation | null;
  readonly draft: OrganisationDraft | null;
  readonly keeper: DraftKeeper;
};

/** Reads what the form needs before it is shown; undefined while it loads, null when the structure is not there. */
export function useOrganisationStart(organisationId: string | null): OrganisationStart | null | undefined {
  const { database } = useRegister();
  const [start, setStart] = useState<OrganisationStart | null>();
  const [failure, setFailure] = useState<{ readonly error: unknown } | null>(null);
  useEffect(() => {
    let gone = false;
    const store = makeDraftStore(database);
    const key = organisationDraftKey(organisationId);
    const load = async (): Promise<OrganisationStart | null> => {
      const [organisation, kept] = await Promise.all([
        organisationId === null ? null : database.organisations.get(organisationId),
        store.read(key),
      ]);
      if (organisation === undefined || (organisation !== null && organisation.deletedAt !== null))
        return null;
      const draft = organisationDraftSchema.safeParse(kept);
      const keeper = makeDraftKeeper(store, key, draft.success, () => new Date().toISOString());
      return { organisation, draft: draft.success ? draft.data : null, keeper };
    };
    load().then(
      (loaded) => {
        if (!gone) setStart(loaded);
      },
      (error: unknown) => setFailure({ error }),
    );
    return () => {
      gone = true;
    };
  }, [database, organisationId]);
  if (failure !== null) throw failure.error;
  return start;
}
