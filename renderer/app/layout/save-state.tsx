import { useTranslation } from 'react-i18next';
import { useLastSaved } from './use-last-saved.ts';

/** Says when the last act was kept: shown only once journal and database both hold it. */
export function SaveState() {
  const { t, i18n } = useTranslation();
  const savedAt = useLastSaved();
  const time =
    savedAt === null
      ? ''
      : new Intl.DateTimeFormat(i18n.language, {
          hour: '2-digit',
          minute: '2-digit',
          second: '2-digit',
        }).format(savedAt);
  return <p role="status">{savedAt === null ? t('nothingToSave') : t('savedAt', { time })}</p>;
}
