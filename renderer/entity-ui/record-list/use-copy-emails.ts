import { notifications } from '@mantine/notifications';
import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { useRegister } from '#renderer/workers/register-context.tsx';
import type { ViewedList } from '#shared/domain/saved-view/saved-view.ts';

/** Copies the addresses of some records, each once, as a message takes them, and says how many have none. */
export function useCopyEmails(list: ViewedList): (ids: readonly string[]) => Promise<void> {
  const { t } = useTranslation('recordList');
  const { api } = useRegister();
  return useCallback(
    async (ids) => {
      const { emails, without } = await api.listEmails(list, ids);
      if (emails.length > 0) await navigator.clipboard.writeText(emails.join('; '));
      const said = [t('out.emailsCopied', { count: emails.length })];
      if (without > 0) said.push(t('out.emailsWithout', { count: without }));
      notifications.show({ message: said.join(' ') });
    },
    [api, list, t],
  );
}
