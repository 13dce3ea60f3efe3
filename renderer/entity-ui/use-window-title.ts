import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';

/** Names the window after the screen: *Lieux d’accès – Maillage*. @param title null while the name is awaited */
export function useWindowTitle(title: string | null): void {
  const { t } = useTranslation('app');
  useEffect(() => {
    if (title !== null) document.title = `${title} – ${t('name')}`;
  }, [title, t]);
}
