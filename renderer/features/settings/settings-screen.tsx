import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useCommunes } from '#renderer/entity-ui/communes-context.tsx';
import { RecordHistory } from '#renderer/entity-ui/record-history.tsx';
import { useRegister } from '#renderer/workers/register-context.tsx';
import { REGISTER_SETTINGS_ID } from '#shared/domain/setting/register-settings.ts';
import type { Territory } from '#shared/domain/territory/territory.ts';
import type { CommuneIndex } from '#shared/territory/commune-index.ts';
import { AboutProgram } from './about-program.tsx';
import { OfficerForm } from './officer-form.tsx';
import classes from './settings-screen.module.css';
import { ShortcutList } from './shortcut-list.tsx';

type Props = {
  /** Changes the language of the screens of this PC. */
  readonly onLanguage: (language: 'fr' | 'en') => void;
  /** Sections of other parts of the program, after the officer's. */
  readonly children?: ReactNode;
};

function territoryName(territory: Territory, communes: CommuneIndex): string {
  return territory.kind === 'region'
    ? (communes.regionName(territory.code) ?? territory.code)
    : territory.codes.map((code) => `${communes.departementName(code) ?? ''} (${code})`.trim()).join(', ');
}

/** *Réglages*: the officer, the territory, the language, the program itself. */
export function SettingsScreen({ onLanguage, children }: Props) {
  const { t } = useTranslation('settings');
  const { t: history } = useTranslation('history');
  const { settings } = useRegister();
  const communes = useCommunes();
  return (
    <div className={classes.screen}>
      <h1>{t('title')}</h1>
      <section aria-labelledby="settings-you">
        <h2 id="settings-you">{t('you')}</h2>
        <OfficerForm key={settings.updatedAt} settings={settings} onLanguage={onLanguage} />
      </section>
      {children}
      <section aria-labelledby="settings-territory">
        <h2 id="settings-territory">{t('territory')}</h2>
        <dl className={classes.facts}>
          <dt>{t('territory')}</dt>
          <dd>
            {territoryName(settings.territory, communes)} <small>{t('territoryHelp')}</small>
          </dd>
          <dt>{t('timeZone')}</dt>
          <dd>{settings.timeZone}</dd>
        </dl>
      </section>
      <section aria-labelledby="settings-shortcuts">
        <h2 id="settings-shortcuts">{t('shortcuts')}</h2>
        <ShortcutList />
      </section>
      <section aria-labelledby="settings-history">
        <h2 id="settings-history">{history('title')}</h2>
        <RecordHistory table="settings" id={REGISTER_SETTINGS_ID} />
      </section>
      <section aria-labelledby="settings-about">
        <h2 id="settings-about">{t('about')}</h2>
        <AboutProgram />
      </section>
    </div>
  );
}
