import { notifications } from '@mantine/notifications';
import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';

/** Copies a text and says so, or that the computer refused. */
export function useCopy(): (text: string, said: string) => Promise<void> {
  const { t } = useTranslation('reminders');
  return useCallback(
    async (text, said) => {
      try {
        await navigator.clipboard.writeText(text);
        notifications.show({ message: said });
      } catch {
        notifications.show({ color: 'red', message: t('chosen.notCopied') });
      }
    },
    [t],
  );
}

/** The addresses of some places, each once, and how many places have none. */
export function addressesOf(places: readonly { readonly contact: { readonly email: string | null } }[]): {
  readonly emails: readonly string[];
  readonly without: number;
} {
  const emails = places.flatMap(({ contact }) => contact.email ?? []);
  return { emails: [...new Set(emails)], without: places.length - emails.length };
}

/** Copies the addresses of some places, each once, and says how many have none. */
export function useCopyEmails(): (places: Parameters<typeof addressesOf>[0]) => Promise<void> {
  const { t } = useTranslation('reminders');
  const copy = useCopy();
  return async (places) => {
    const { emails, without } = addressesOf(places);
    if (emails.length === 0) {
      // What was copied before stays: there is nothing to put in its place.
      notifications.show({ message: t('chosen.noEmails') });
      return;
    }
    const missing = without > 0 ? ` ${t('chosen.withoutEmail', { count: without })}` : '';
    await copy(emails.join('; '), `${t('chosen.emailsCopied', { count: emails.length })}${missing}`);
  };
}
