import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';
import type { Language } from '#shared/domain/setting/register-settings.ts';
import { en } from '#shared/messages/en.ts';
import { fr } from '#shared/messages/fr.ts';

const STORAGE_KEY = 'maillage-language';

/** The language kept for this PC, else the system's when it is one of ours, else French. */
export function rememberedLanguage(systemLanguage: string): Language {
  const kept = localStorage.getItem(STORAGE_KEY);
  if (kept === 'fr' || kept === 'en') return kept;
  return systemLanguage.toLowerCase().startsWith('en') ? 'en' : 'fr';
}

/** Loads both catalogues and speaks the given language. The page's `lang` follows. */
export async function startLanguage(language: Language): Promise<void> {
  await i18next.use(initReactI18next).init({
    resources: { fr, en },
    lng: language,
    fallbackLng: 'fr',
    defaultNS: 'app',
    // React escapes what it shows; escaping twice would show entities.
    interpolation: { escapeValue: false },
  });
  document.documentElement.lang = language;
}

/** Changes the language of every screen, and keeps it for this PC. */
export async function speak(language: Language): Promise<void> {
  localStorage.setItem(STORAGE_KEY, language);
  await i18next.changeLanguage(language);
  document.documentElement.lang = language;
}
