import { speak } from '#renderer/app/language.ts';
import { SettingsScreen } from '#renderer/features/settings/settings-screen.tsx';

/** `/reglages` */
export function SettingsRoute() {
  return <SettingsScreen onLanguage={(language) => void speak(language)} />;
}
