import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';

/** *Hotline* in the settings: leads to the page that holds its settings. */
export function HotlineSettingsLink({ onOpen }: { readonly onOpen: () => void }) {
  const { t } = useTranslation('hotlineSettings');
  return (
    <section aria-labelledby="settings-hotline">
      <h2 id="settings-hotline">{t('title')}</h2>
      <p>{t('summary')}</p>
      <div>
        <Button variant="default" size="xs" mt="xs" onClick={onOpen}>
          {t('open')}
        </Button>
      </div>
    </section>
  );
}
