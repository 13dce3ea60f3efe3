import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { useWrittenNotice } from '#renderer/entity-ui/use-written-notice.tsx';
import { useRegister } from '#renderer/workers/register-context.tsx';
import type { AccessPoint, AccessPointInput } from '#shared/domain/access-point/access-point.ts';
import type { Outcome } from '#shared/domain/problem.ts';
import { placePatch } from './place-patch.ts';

/**
 * Writes what was typed: a new place, or the fields that changed of one.
 *
 * @param place the place being edited, null for a new one
 * @returns a function that gives the id of the place
 */
export function useSavePlace(
  place: AccessPoint | null,
): (input: AccessPointInput) => Promise<Outcome<string>> {
  const { t } = useTranslation('accessPoints');
  const { api } = useRegister();
  const notice = useWrittenNotice();
  return useCallback(
    async (input) => {
      if (place === null) {
        const created = await api.createAccessPoint(input);
        if (!created.ok) return created;
        notice(t('form.saved'), created.value);
        return { ok: true, value: created.value.id };
      }
      const patch = placePatch(place, input);
      const edited = await api.editAccessPoint(place.id, patch);
      if (!edited.ok) return edited;
      notice(t(edited.value.changeSetId === null ? 'form.unchanged' : 'form.saved'), edited.value);
      return { ok: true, value: place.id };
    },
    [api, notice, place, t],
  );
}
