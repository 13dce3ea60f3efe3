import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';

/** *Observation des usages* in the settings: leads to the page that holds its settings. */
export function UsageSettingsLink({ onOpen }: { readonly onOpen: () => void }) {
  const { t } = useTranslation('usageSettings');
  return (
    <section aria-labelledby="settings-usage">
      <h2 id="settings-usage">{t('title')}</h2>
      <p>{t('summary')}</p>
      <div>
        <Button variant="default" size="xs" mt="xs" onClick={onOpen}>
          {t('open')}
        </Button>
      </div>
    </section>
  );
}
