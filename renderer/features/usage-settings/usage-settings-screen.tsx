import { Anchor } from '@mantine/core';
import { IconArrowLeft } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { RecordHistory } from '#renderer/entity-ui/record-history.tsx';
import classes from '#renderer/entity-ui/record-page.module.css';
import { RecordSection } from '#renderer/entity-ui/record-section.tsx';
import { useUsageSettings } from '#renderer/entity-ui/use-usage-settings.ts';
import { useWindowTitle } from '#renderer/entity-ui/use-window-title.ts';
import { USAGE_SETTINGS_ID } from '#shared/domain/usage-settings/usage-settings.ts';
import { LockedYears } from './locked-years.tsx';
import { TextsSection } from './texts/texts-section.tsx';
import { OwnThemes } from './themes/own-themes.tsx';

/** Settings of the observation of usage: themes of sessions, closed years, questionnaires, reminder. */
export function UsageSettingsScreen({ onBack }: { readonly onBack: () => void }) {
  const { t } = useTranslation('usageSettings');
  const { t: history } = useTranslation('history');
  useWindowTitle(t('title'));
  const settings = useUsageSettings();
  if (settings === undefined) return null;
  return (
    <div className={classes.page}>
      <Anchor component="button" type="button" size="sm" className={classes.back} onClick={onBack}>
        <IconArrowLeft size={15} aria-hidden />
        {t('back')}
      </Anchor>
      <header className={classes.head}>
        <div className={classes.title}>
          <h1>{t('title')}</h1>
          <p className={classes.description}>{t('summary')}</p>
        </div>
      </header>
      <RecordSection title={t('themes.title')}>
        <OwnThemes own={settings.ownThemes} />
      </RecordSection>
      <RecordSection title={t('locked.title')}>
        <LockedYears years={settings.lockedYears} />
      </RecordSection>
      <TextsSection settings={settings} />
      <RecordSection title={history('title')}>
        <RecordHistory table="usageSettings" id={USAGE_SETTINGS_ID} />
      </RecordSection>
    </div>
  );
}
