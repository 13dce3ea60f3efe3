import { useTranslation } from 'react-i18next';
import type { Language } from '#shared/domain/setting/register-settings.ts';

/** The language that reports are written in: the one that the screen speaks. */
export function useReportLanguage(): Language {
  const { i18n } = useTranslation();
  return i18n.language === 'en' ? 'en' : 'fr';
}
