import { notifications } from '@mantine/notifications';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { DraftKeeper } from './draft-keeper.ts';

/**
 * Writes the draft of a form when the page goes away, and says so when the officer leaves it with something unsaved.
 *
 * @param said what is said then; without it, that the record's form will show it again
 */
export function useKeptDraft(keeper: DraftKeeper, said?: string): void {
  const { t } = useTranslation('accessPoints');
  const message = useRef('');
  useEffect(() => {
    message.current = said ?? t('form.leftWithDraft');
  }, [t, said]);
  useEffect(() => {
    const flush = (): void => keeper.flush();
    window.addEventListener('pagehide', flush);
    document.addEventListener('visibilitychange', flush);
    return () => {
      window.removeEventListener('pagehide', flush);
      document.removeEventListener('visibilitychange', flush);
      keeper.flush();
      if (keeper.holds()) notifications.show({ message: message.current });
    };
  }, [keeper]);
}
