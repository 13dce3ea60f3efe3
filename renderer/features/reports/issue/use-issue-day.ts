import { useTranslation } from 'react-i18next';
import { localInstant } from '#renderer/entity-ui/instant-text.ts';
import { useRegister } from '#renderer/workers/register-context.tsx';
import { dayInWords } from '#shared/messages/day-in-words.ts';

/** The day of an instant in words, by the clocks of the register. */
export function useIssueDay(): (instant: string) => string {
  const { settings } = useRegister();
  const { i18n } = useTranslation();
  const language = i18n.language === 'en' ? 'en' : 'fr';
  return (instant) => dayInWords(localInstant(Date.parse(instant), settings.timeZone).day, language);
}
