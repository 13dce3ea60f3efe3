import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { speak } from '#renderer/app/language.ts';
import { useWindowTitle } from '#renderer/entity-ui/use-window-title.ts';
import { EquipmentSettingsSection } from '#renderer/features/equipment-papers/equipment-settings-section.tsx';
import { HotlineSettingsLink } from '#renderer/features/hotline-settings/hotline-settings-link.tsx';
import { SettingsScreen } from '#renderer/features/settings/settings-screen.tsx';
import { UsageSettingsLink } from '#renderer/features/usage-settings/usage-settings-link.tsx';

/** `/reglages` */
export function SettingsRoute() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  useWindowTitle(t('nav.settings'));
  return (
    <SettingsScreen onLanguage={(language) => void speak(language)}>
      <EquipmentSettingsSection />
      <HotlineSettingsLink onOpen={() => void navigate({ to: '/reglages/hotline' })} />
      <UsageSettingsLink onOpen={() => void navigate({ to: '/reglages/usages' })} />
    </SettingsScreen>
  );
}
