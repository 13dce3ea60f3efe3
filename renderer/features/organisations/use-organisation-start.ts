import { useCallback } from 'react';
import { type DraftStart, useDraftStart } from '#renderer/entity-ui/use-draft-start.ts';
import { useRegister } from '#renderer/workers/register-context.tsx';
import type { Organisation } from '#shared/domain/organisation/organisation.ts';
import {
  type OrganisationDraft,
  organisationDraftKey,
  organisationDraftSchema,
} from './organisation-values.ts';

/** What the form of a structure starts from. */
export type OrganisationStart = DraftStart<{ readonly organisation: Organisation | null }, OrganisationDraft>;

/** Reads what the form needs before it is shown; undefined while it loads, null when the structure is not there. */
export function useOrganisationStart(organisationId: string | null): OrganisationStart | null | undefined {
  const { database } = useRegister();
  const read = useCallback(async () => {
    if (organisationId === null) return { organisation: null };
    const organisation = await database.organisations.get(organisationId);
    return organisation === undefined || organisation.deletedAt !== null ? null : { organisation };
  }, [database, organisationId]);
  return useDraftStart(organisationDraftKey(organisationId), organisationDraftSchema, read);
}
