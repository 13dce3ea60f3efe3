import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { makeReportWording } from '#renderer/documents/report-wording.ts';
import { useToday } from '#renderer/entity-ui/use-today.ts';
import { useRegister } from '#renderer/workers/register-context.tsx';
import type { TaskTools } from './task-text.ts';

/** What the words of the dashboard are made with, the same while language, day and time zone are. */
export function useTaskTools(): TaskTools {
  const { t, i18n } = useTranslation('dashboard');
  const { t: tickets } = useTranslation('tickets');
  const { settings } = useRegister();
  const { timeZone } = settings;
  const today = useToday();
  const language = i18n.language.startsWith('en') ? 'en' : 'fr';
  const wording = useMemo(() => makeReportWording(language), [language]);
  return useMemo(() => ({ t, tickets, wording, today, timeZone }), [t, tickets, wording, today, timeZone]);
}
