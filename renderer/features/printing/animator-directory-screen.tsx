import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { todayIn } from '#renderer/entity-ui/calendar-text.ts';
import { PrintScreen } from '#renderer/entity-ui/printing/print-screen.tsx';
import { usePrintedDocument } from '#renderer/entity-ui/printing/use-printed-document.ts';
import { useRegister } from '#renderer/workers/register-context.tsx';
import { animatorDirectoryItems } from './animator-directory.ts';
import { DIRECTORY_LIMIT, useDirectoryAnimators } from './use-directory.ts';

/** *Annuaire des animateurs*: the animators that the list shows, on paper. */
export function AnimatorDirectoryScreen({ onBack }: { readonly onBack: () => void }) {
  const { t, i18n } = useTranslation('printing');
  const { settings } = useRegister();
  const found = useDirectoryAnimators();
  const today = todayIn(settings.timeZone);
  const { language } = i18n;
  const items = useMemo(
    () => (found === undefined ? null : animatorDirectoryItems(found.rows, today, { t, language })),
    [found, today, t, language],
  );
  const title = t('directory.animators');
  const document = usePrintedDocument(title, found?.rows.length === 0 ? null : items);
  return (
    <PrintScreen
      title={title}
      fileName={`${t('directory.animatorsFile')}-${today}`}
      back={t('directory.backAnimators')}
      onBack={onBack}
      options={found?.isCut === true && <p>{t('directory.tooMany', { limit: DIRECTORY_LIMIT })}</p>}
      notice={found?.rows.length === 0 ? t('directory.empty') : null}
      document={document}
    />
  );
}
