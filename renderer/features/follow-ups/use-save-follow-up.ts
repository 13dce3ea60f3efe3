import { useTranslation } from 'react-i18next';
import { dayText } from '#renderer/entity-ui/calendar-text.ts';
import { useWrittenNotice } from '#renderer/entity-ui/use-written-notice.tsx';
import { useRegister } from '#renderer/workers/register-context.tsx';
import type { FollowUp, FollowUpInput } from '#shared/domain/follow-up/follow-up.ts';
import type { Outcome } from '#shared/domain/problem.ts';

/** Writes an entry: a new visit or contact, or the changes of one; says so, with a way to undo. */
export function useSaveFollowUp(): (
  input: FollowUpInput,
  followUp: FollowUp | null,
  closes: string | null,
) => Promise<Outcome<null>> {
  const { t } = useTranslation('followUps');
  const { api } = useRegister();
  const notice = useWrittenNotice();
  return async (input, followUp, closes) => {
    const written =
      followUp === null ? await api.logFollowUp(input, closes) : await api.editFollowUp(followUp.id, input);
    if (!written.ok) return written;
    const saved =
      input.nextOn === null ? t('entry.saved') : t('entry.savedNext', { day: dayText(input.nextOn) });
    notice(written.value.changeSetId === null ? t('entry.unchanged') : saved, written.value);
    return { ok: true, value: null };
  };
}
