import { Alert, Button, Group, Stack, Textarea, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useState, useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemList } from '#renderer/entity-ui/problem-list.tsx';
import { problemSentence } from '#renderer/entity-ui/problem-sentence.ts';
import { useKeptDraft } from '#renderer/entity-ui/use-kept-draft.ts';
import { useWrittenNotice } from '#renderer/entity-ui/use-written-notice.tsx';
import { useRegister } from '#renderer/workers/register-context.tsx';
import { TEXT_LIMIT } from '#shared/domain/access-point/access-point.ts';
import { patternProblems } from '#shared/domain/equipment-settings/equipment-settings-rules.ts';
import type { Problem } from '#shared/domain/problem.ts';
import { defaultLoanConditions } from '#shared/messages/fr/default-loan-conditions.ts';
import { defaultReminder } from '#shared/messages/fr/default-reminder.ts';
import classes from './equipment-settings.module.css';
import { PatternExample } from './pattern-example.tsx';
import { ReminderHelp } from './reminder-help.tsx';
import { type SettingsValues, settingsValues, type TypedSettings, typedSettings } from './settings-values.ts';
import type { SettingsStart } from './use-settings-start.ts';

type Props = { readonly settings: TypedSettings; readonly start: SettingsStart };

const texts = ['documentHeader', 'loanConditions', 'reminderText'] as const;
const programTexts = { loanConditions: defaultLoanConditions, reminderText: defaultReminder } as const;

/** Numbers, usual length of a loan, and the texts of papers and reminders. */
export function EquipmentSettingsForm({ settings, start: { draft, keeper } }: Props) {
  const { t } = useTranslation('equipmentPapers');
  const { t: app } = useTranslation('app');
  const { api } = useRegister();
  const notice = useWrittenNotice();
  const [problems, setProblems] = useState<readonly Problem[]>([]);
  const [busy, setBusy] = useState(false);
  const kept = settingsValues(settings);
  const form = useForm<SettingsValues>({
    initialValues: keeper.holds() && draft !== null ? draft : kept,
    validate: {
      inventoryPattern: (value) =>
        patternProblems(value).map((problem) => problemSentence(problem))[0] ?? null,
      loanDays: (value) => {
        const { loanDays } = typedSettings({ ...kept, loanDays: value });
        return loanDays < 1 || loanDays > 3_660 ? t('settings.loanDaysWrong') : null;
      },
      ...Object.fromEntries(
        texts.map((field) => [
          field,
          (value: string) =>
            value.trim().length > TEXT_LIMIT ? t('settings.tooLong', { limit: TEXT_LIMIT }) : null,
        ]),
      ),
    },
    onValuesChange: (values) => keeper.keep(values),
  });
  useKeptDraft(keeper);
  const holds = useSyncExternalStore(keeper.subscribe, keeper.holds);
  const save = form.onSubmit(async (values) => {
    setBusy(true);
    // First, since the form is made anew as soon as what it shows is in the register.
    await keeper.forget();
    const outcome = await api.editEquipmentSettings(typedSettings(values));
    setBusy(false);
    setProblems(outcome.ok ? [] : outcome.problems);
    if (!outcome.ok) {
      keeper.keep(values);
      return;
    }
    notice(t('settings.saved'), outcome.value);
  });
  const discard = async (): Promise<void> => {
    form.setValues(kept);
    form.clearErrors();
    await keeper.forget();
  };
  const text = (field: (typeof texts)[number], rows: number) => (
    <Textarea
      label={t(`settings.${field}`)}
      autosize
      minRows={rows}
      maxRows={16}
      inputWrapperOrder={['label', 'input', 'description', 'error']}
      {...form.getInputProps(field)}
    />
  );
  const programText = (field: keyof typeof programTexts) =>
    form.values[field].trim() !== programTexts[field] && (
      <Button
        variant="subtle"
        size="compact-xs"
        onClick={() => form.setFieldValue(field, programTexts[field])}
        aria-label={`${t('settings.programText')} : ${t(`settings.${field}`)}`}
      >
        {t('settings.programText')}
      </Button>
    );
  return (
    <form onSubmit={save} noValidate>
      <Stack gap="md" maw="44rem">
        <Stack gap={4}>
          <TextInput
            label={t('settings.inventoryPattern')}
            description={t('settings.inventoryPatternHelp')}
            maw="28rem"
            autoComplete="off"
            {...form.getInputProps('inventoryPattern')}
          />
          <PatternExample pattern={form.values.inventoryPattern} />
        </Stack>
        <TextInput
          label={t('settings.loanDays')}
          description={t('settings.loanDaysHelp')}
          maw="16rem"
          inputMode="numeric"
          autoComplete="off"
          {...form.getInputProps('loanDays')}
        />
        <div>
          {text('documentHeader', 3)}
          <small className={classes.quiet}>{t('settings.documentHeaderHelp')}</small>
        </div>
        <div>
          {text('loanConditions', 6)}
          <small className={classes.quiet}>{t('settings.loanConditionsHelp')}</small>
          <div>{programText('loanConditions')}</div>
        </div>
        <div>
          {text('reminderText', 6)}
          <ReminderHelp template={form.values.reminderText} />
          {programText('reminderText')}
        </div>
        {problems.length > 0 && (
          <Alert color="red" role="alert" title={app('notDone')}>
            <ProblemList problems={problems} />
          </Alert>
        )}
        <Group>
          <Button type="submit" loading={busy} disabled={!holds}>
            {t('settings.save')}
          </Button>
          {holds && (
            <Button variant="subtle" color="gray" size="compact-sm" onClick={() => void discard()}>
              {t('settings.discard')}
            </Button>
          )}
          <span role="status">{holds && t('settings.unsaved')}</span>
        </Group>
      </Stack>
    </form>
  );
}
