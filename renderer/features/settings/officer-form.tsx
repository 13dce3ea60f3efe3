import { Alert, Button, Group, SegmentedControl, Stack, Text, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemList } from '#renderer/entity-ui/problem-list.tsx';
import { useRegister } from '#renderer/workers/register-context.tsx';
import type { Problem } from '#shared/domain/problem.ts';
import { languageSchema, type RegisterSettings } from '#shared/domain/setting/register-settings.ts';

const OFFICER_LIMIT = 120;
const ORGANISATION_LIMIT = 200;

type Props = { readonly settings: RegisterSettings; readonly onLanguage: (language: 'fr' | 'en') => void };

/** The officer's name, organisation and language. */
export function OfficerForm({ settings, onLanguage }: Props) {
  const { t } = useTranslation('settings');
  const { t: tApp } = useTranslation('app');
  const { api } = useRegister();
  const [problems, setProblems] = useState<readonly Problem[]>([]);
  const within = (limit: number, value: string) =>
    value.trim().length > limit ? t('tooLong', { limit }) : null;
  const form = useForm({
    initialValues: {
      officer: settings.officer,
      organisation: settings.organisation ?? '',
      language: settings.language,
    },
    validate: {
      officer: (value) => (value.trim() === '' ? t('officerMissing') : within(OFFICER_LIMIT, value)),
      organisation: (value) => within(ORGANISATION_LIMIT, value),
    },
  });
  const save = form.onSubmit(async (values) => {
    const organisation = values.organisation.trim();
    const outcome = await api.editSettings({
      officer: values.officer.trim(),
      organisation: organisation === '' ? null : organisation,
      language: values.language,
    });
    setProblems(outcome.ok ? [] : outcome.problems);
    if (outcome.ok) onLanguage(values.language);
  });
  return (
    <form onSubmit={save} noValidate>
      <Stack gap="sm" maw="28rem">
        <TextInput
          label={t('officer')}
          description={t('officerHelp')}
          required
          {...form.getInputProps('officer')}
        />
        <TextInput
          label={t('organisation')}
          description={t('organisationHelp')}
          {...form.getInputProps('organisation')}
        />
        <div>
          <Text id="settings-language" size="sm" fw={500}>
            {t('language')}
          </Text>
          <Text size="xs" c="dimmed" mb={4}>
            {t('languageHelp')}
          </Text>
          <SegmentedControl
            aria-labelledby="settings-language"
            value={form.values.language}
            onChange={(value) => form.setFieldValue('language', languageSchema.catch('fr').parse(value))}
            data={[
              { value: 'fr', label: t('languages.fr') },
              { value: 'en', label: t('languages.en') },
            ]}
          />
        </div>
        {problems.length > 0 && (
          <Alert color="red" role="alert">
            <ProblemList problems={problems} />
          </Alert>
        )}
        <Group>
          <Button type="submit" disabled={!form.isDirty()}>
            {tApp('save')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
