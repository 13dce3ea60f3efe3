import { Alert, Button, Group, Stack } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useState, useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import type { DraftKeeper } from '#renderer/entity-ui/draft-keeper.ts';
import { ProblemList } from '#renderer/entity-ui/problem-list.tsx';
import { useKeptDraft } from '#renderer/entity-ui/use-kept-draft.ts';
import { useWrittenNotice } from '#renderer/entity-ui/use-written-notice.tsx';
import { useRegister } from '#renderer/workers/register-context.tsx';
import type { HotlineSettingsInput } from '#shared/domain/hotline-settings/hotline-settings.ts';
import type { Problem } from '#shared/domain/problem.ts';
import { MatrixTable } from './matrix-table.tsx';
import { type PriorityValues, priorityValues, readPriorityValues } from './priority-values.ts';
import { TargetTable } from './target-table.tsx';

type Props = {
  readonly settings: HotlineSettingsInput;
  readonly draft: PriorityValues | null;
  readonly keeper: DraftKeeper;
};

/** The priority of each urgency and impact, and the time that each priority allows. */
export function PriorityForm({ settings, draft, keeper }: Props) {
  const { t } = useTranslation('hotlineSettings');
  const { t: app } = useTranslation('app');
  const { api } = useRegister();
  const notice = useWrittenNotice();
  const [problems, setProblems] = useState<readonly Problem[]>([]);
  const [busy, setBusy] = useState(false);
  const kept = priorityValues(settings);
  const form = useForm<PriorityValues>({
    initialValues: keeper.holds() && draft !== null ? draft : kept,
    validate: (values) => {
      const read = readPriorityValues(values);
      return read.ok
        ? {}
        : Object.fromEntries(
            Object.entries(read.errors).map(([path, reason]) => [path, t(`priorities.${reason}`)]),
          );
    },
    onValuesChange: (values) => keeper.keep(values),
  });
  useKeptDraft(keeper);
  const holds = useSyncExternalStore(keeper.subscribe, keeper.holds);
  const save = form.onSubmit(async (values) => {
    const read = readPriorityValues(values);
    if (!read.ok) return;
    setBusy(true);
    // First, since the form is made anew as soon as what it shows is in the register.
    await keeper.forget();
    const outcome = await api.editHotlineSettings(read.settings);
    setBusy(false);
    setProblems(outcome.ok ? [] : outcome.problems);
    if (!outcome.ok) {
      keeper.keep(values);
      return;
    }
    notice(t('priorities.saved'), outcome.value);
  });
  const discard = async (): Promise<void> => {
    form.setValues(kept);
    form.clearErrors();
    await keeper.forget();
  };
  return (
    <form onSubmit={save} noValidate>
      <Stack gap="md">
        <MatrixTable form={form} />
        <TargetTable form={form} settings={settings} />
        {problems.length > 0 && (
          <Alert color="red" role="alert" title={app('notDone')}>
            <ProblemList problems={problems} />
          </Alert>
        )}
        <Group>
          <Button type="submit" loading={busy} disabled={!holds}>
            {t('priorities.save')}
          </Button>
          {holds && (
            <Button variant="subtle" color="gray" size="compact-sm" onClick={() => void discard()}>
              {t('priorities.discard')}
            </Button>
          )}
          <span role="status">{holds && t('priorities.unsaved')}</span>
        </Group>
      </Stack>
    </form>
  );
}
