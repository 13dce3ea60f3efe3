import { notifications } from '@mantine/notifications';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { DraftKeeper } from './draft-keeper.ts';

/** Writes the draft of a form when the page goes away, and says so when the officer leaves it with something unsaved. */
export function useKeptDraft(keeper: DraftKeeper): void {
  const { t } = useTranslation('accessPoints');
  const message = useRef('');
  useEffect(() => {
    message.current = t('form.leftWithDraft');
  }, [t]);
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
