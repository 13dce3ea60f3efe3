import { Button, Textarea } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import { useTranslation } from 'react-i18next';
import classes from '#renderer/features/usage-settings/usage-settings.module.css';
import { unknownUsageReminderFields } from '#shared/domain/usage-settings/usage-reminder.ts';
import { defaultUsageReminder, usageReminderFields } from '#shared/messages/fr/default-usage-reminder.ts';
import type { TextsValues } from './texts-values.ts';

/** The text of the reminder, what is replaced in it, and the way back to the program's text. */
export function ReminderField({ form }: { readonly form: UseFormReturnType<TextsValues> }) {
  const { t } = useTranslation('usageSettings');
  const fields = usageReminderFields.map((field) => `{${field}}`).join(', ');
  const text = form.values.reminder;
  const [unknown] = unknownUsageReminderFields(text);
  return (
    <div>
      <Textarea
        label={t('reminder.text')}
        autosize
        minRows={6}
        maxRows={16}
        inputWrapperOrder={['label', 'input', 'description', 'error']}
        description={t('reminder.help', { fields })}
        {...form.getInputProps('reminder')}
      />
      {unknown !== undefined && (
        <p role="status" className={classes.warn}>
          {t('reminder.unknown', { field: `{${unknown}}`, fields })}
        </p>
      )}
      {text.trim() !== defaultUsageReminder && (
        <Button
          variant="subtle"
          size="compact-xs"
          onClick={() => form.setFieldValue('reminder', defaultUsageReminder)}
        >
          {t('reminder.program')}
        </Button>
      )}
    </div>
  );
}
