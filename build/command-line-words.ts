import { createInstance, type TFunction } from 'i18next';
import { en } from '#shared/messages/en.ts';
import { fr } from '#shared/messages/fr.ts';

/** The words of the terminal in the system's language: French, unless it asks for English. */
export async function commandLineWords(locale: string): Promise<TFunction> {
  const words = createInstance();
  return words.init({
    resources: { fr, en },
    lng: locale.toLowerCase().startsWith('en') ? 'en' : 'fr',
    fallbackLng: 'fr',
    defaultNS: 'commandLine',
    interpolation: { escapeValue: false },
  });
}
