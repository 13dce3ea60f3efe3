import { Anchor } from '@mantine/core';
import { IconArrowLeft } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { RecordHistory } from '#renderer/entity-ui/record-history.tsx';
import classes from '#renderer/entity-ui/record-page.module.css';
import { RecordSection } from '#renderer/entity-ui/record-section.tsx';
import { useHotlineSettings } from '#renderer/entity-ui/use-hotline-settings.ts';
import { useWindowTitle } from '#renderer/entity-ui/use-window-title.ts';
import { HOTLINE_SETTINGS_ID } from '#shared/domain/hotline-settings/hotline-settings.ts';
import { OwnCategories } from './categories/own-categories.tsx';
import { LevelsSection } from './levels/levels-section.tsx';
import { PrioritiesSection } from './priorities/priorities-section.tsx';
import { RetentionSection } from './retention/retention-section.tsx';
import { Templates } from './templates/templates.tsx';

type Props = {
  readonly onBack: () => void;
  readonly onAddLevel: () => void;
  readonly onOpenLevel: (levelId: string) => void;
};

/** Settings of the hotline: who answers and when, priorities and targets, categories, texts, personal data. */
export function HotlineSettingsScreen({ onBack, onAddLevel, onOpenLevel }: Props) {
  const { t } = useTranslation('hotlineSettings');
  const { t: history } = useTranslation('history');
  useWindowTitle(t('title'));
  const settings = useHotlineSettings();
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
      <RecordSection title={t('levels.title')}>
        <LevelsSection settings={settings} onAdd={onAddLevel} onOpen={onOpenLevel} />
      </RecordSection>
      <RecordSection title={t('priorities.title')}>
        <PrioritiesSection settings={settings} />
      </RecordSection>
      <RecordSection title={t('categories.title')}>
        <OwnCategories own={settings.ownCategories} />
      </RecordSection>
      <RecordSection title={t('templates.title')}>
        <Templates templates={settings.templates} />
      </RecordSection>
      <RecordSection title={t('retention.title')}>
        <RetentionSection settings={settings} />
      </RecordSection>
      <RecordSection title={history('title')}>
        <RecordHistory table="hotlineSettings" id={HOTLINE_SETTINGS_ID} />
      </RecordSection>
    </div>
  );
}
