import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { todayIn } from '#renderer/entity-ui/calendar-text.ts';
import { useRegister } from '#renderer/workers/register-context.tsx';
import { addDays } from '#shared/domain/calendar/shift-day.ts';
import {
  type ReminderFacts,
  reminderFields,
  reminderText,
  unknownReminderFields,
} from '#shared/domain/loan/reminder-text.ts';
import classes from './equipment-settings.module.css';

/** The fields of a reminder, what in it is none, and how it reads for a loan that is made up. */
export function ReminderHelp({ template }: { readonly template: string }) {
  const { t } = useTranslation('equipmentPapers');
  const { settings } = useRegister();
  const unknown = unknownReminderFields(template);
  const braces = (names: readonly string[]) => names.map((name) => `{${name}}`).join(', ');
  const facts: ReminderFacts = {
    borrower: 'Médiathèque de Valmont',
    number: 'P-0042',
    things: ['PORT-2026-007 Ordinateur portable', 'VP-2025-002 Vidéoprojecteur'],
    due: addDays(todayIn(settings.timeZone), -9),
    daysLate: 9,
    loanPoint: 'Point de prêt de Valmont',
    phone: '+33231000001',
    organisation: settings.organisation,
  };
  return (
    <>
      <small className={classes.quiet}>
        {t('settings.reminderTextHelp', { fields: braces(reminderFields) })}
      </small>
      {unknown.length > 0 && (
        <Text size="sm" c="orange.9" role="status">
          {t('settings.reminderUnknown', { fields: braces(unknown) })}
        </Text>
      )}
      <details className={classes.preview}>
        <summary>{t('settings.reminderPreview')}</summary>
        <p lang="fr">{reminderText(template.trim() === '' ? null : template, facts)}</p>
      </details>
    </>
  );
}
