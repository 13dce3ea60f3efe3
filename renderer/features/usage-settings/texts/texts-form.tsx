import { Alert, Button, Group, Stack, Textarea } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useId, useState, useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import type { DraftKeeper } from '#renderer/entity-ui/draft-keeper.ts';
import { ProblemList } from '#renderer/entity-ui/problem-list.tsx';
import { RecordSection } from '#renderer/entity-ui/record-section.tsx';
import { useKeptDraft } from '#renderer/entity-ui/use-kept-draft.ts';
import { useWrittenNotice } from '#renderer/entity-ui/use-written-notice.tsx';
import classes from '#renderer/features/usage-settings/usage-settings.module.css';
import { useRegister } from '#renderer/workers/register-context.tsx';
import { TEXT_LIMIT } from '#shared/domain/access-point/access-point.ts';
import type { Problem } from '#shared/domain/problem.ts';
import { MeasureChecks } from './measure-checks.tsx';
import { ReminderField } from './reminder-field.tsx';
import { type TextsValues, type TypedTexts, textsValues, typedTexts } from './texts-values.ts';

type Props = {
  readonly settings: TypedTexts;
  readonly draft: TextsValues | null;
  readonly keeper: DraftKeeper;
};

/** What questionnaires ask and say, and the text of the reminder. */
export function TextsForm({ settings, draft, keeper }: Props) {
  const { t } = useTranslation('usageSettings');
  const { t: app } = useTranslation('app');
  const { api } = useRegister();
  const notice = useWrittenNotice();
  const measuresTitle = useId();
  const [problems, setProblems] = useState<readonly Problem[]>([]);
  const [busy, setBusy] = useState(false);
  const kept = textsValues(settings);
  const tooLong = (text: string): string | null =>
    text.trim().length > TEXT_LIMIT ? t('tooLong', { limit: TEXT_LIMIT }) : null;
  const form = useForm<TextsValues>({
    initialValues: keeper.holds() && draft !== null ? draft : kept,
    validate: { questionnaireIntro: tooLong, questionnaireReply: tooLong, reminder: tooLong },
    onValuesChange: (values) => keeper.keep(values),
  });
  useKeptDraft(keeper);
  const holds = useSyncExternalStore(keeper.subscribe, keeper.holds);
  const save = form.onSubmit(async (values) => {
    setBusy(true);
    // First, since the form is made anew as soon as what it shows is in the register.
    await keeper.forget();
    const outcome = await api.editUsageSettings(typedTexts(values));
    setBusy(false);
    setProblems(outcome.ok ? [] : outcome.problems);
    if (!outcome.ok) {
      keeper.keep(values);
      return;
    }
    notice(t('saved'), outcome.value);
  });
  const discard = async (): Promise<void> => {
    form.setValues(kept);
    form.clearErrors();
    await keeper.forget();
  };
  const text = (
    field: 'questionnaireIntro' | 'questionnaireReply',
    name: 'intro' | 'reply',
    rows: number,
  ) => (
    <Textarea
      label={t(`questionnaires.${name}`)}
      description={t(`questionnaires.${name}Help`)}
      autosize
      minRows={rows}
      maxRows={12}
      inputWrapperOrder={['label', 'input', 'description', 'error']}
      {...form.getInputProps(field)}
    />
  );
  return (
    <form onSubmit={save} noValidate>
      <RecordSection title={t('questionnaires.title')}>
        <Stack gap="md" maw="48rem">
          <fieldset aria-labelledby={measuresTitle} className={classes.plain}>
            <legend id={measuresTitle}>{t('questionnaires.measures')}</legend>
            <p className={classes.help}>{t('questionnaires.measuresHelp')}</p>
            <MeasureChecks
              chosen={form.values.askedMeasures}
              onChange={(chosen) => form.setFieldValue('askedMeasures', [...chosen])}
            />
          </fieldset>
          {text('questionnaireIntro', 'intro', 3)}
          {text('questionnaireReply', 'reply', 2)}
        </Stack>
      </RecordSection>
      <RecordSection title={t('reminder.title')}>
        <Stack gap="md" maw="48rem">
          <ReminderField form={form} />
          {problems.length > 0 && (
            <Alert color="red" role="alert" title={app('notDone')}>
              <ProblemList problems={problems} />
            </Alert>
          )}
          <Group>
            <Button type="submit" loading={busy} disabled={!holds}>
              {t('save')}
            </Button>
            {holds && (
              <Button variant="subtle" color="gray" size="compact-sm" onClick={() => void discard()}>
                {t('discard')}
              </Button>
            )}
            <span role="status">{holds && t('unsaved')}</span>
          </Group>
        </Stack>
      </RecordSection>
    </form>
  );
}
