import { Alert, Button } from '@mantine/core';
import { IconLock, IconLockOpen } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ConfirmDialog } from '#renderer/components/dialog/confirm-dialog.tsx';
import { todayIn } from '#renderer/entity-ui/calendar-text.ts';
import { ProblemList } from '#renderer/entity-ui/problem-list.tsx';
import { useUsageSettings } from '#renderer/entity-ui/use-usage-settings.ts';
import { useWrittenNotice } from '#renderer/entity-ui/use-written-notice.tsx';
import { useRegister } from '#renderer/workers/register-context.tsx';
import type { Problem } from '#shared/domain/problem.ts';

/** Locks a finished year, once it was said what that means, or opens it again; nothing for a year that runs. */
export function YearLock({ year }: { readonly year: number }) {
  const { t } = useTranslation('usage');
  const { t: app } = useTranslation('app');
  const { api, settings: register } = useRegister();
  const settings = useUsageSettings();
  const notice = useWrittenNotice();
  const [asking, setAsking] = useState(false);
  const [busy, setBusy] = useState(false);
  const [problems, setProblems] = useState<readonly Problem[]>([]);
  if (settings === undefined) return null;
  const { lockedYears } = settings;
  const locked = lockedYears.includes(year);
  if (!locked && year >= Number(todayIn(register.timeZone).slice(0, 4))) return null;
  const words = locked ? 'unlock' : 'lock';
  const change = async (): Promise<void> => {
    setBusy(true);
    const years = locked
      ? lockedYears.filter((one) => one !== year)
      : [...lockedYears, year].sort((a, b) => a - b);
    const outcome = await api.editUsageSettings({ lockedYears: years });
    setBusy(false);
    setProblems(outcome.ok ? [] : outcome.problems);
    if (!outcome.ok) return;
    setAsking(false);
    notice(t(`${words}.done`, { year }), outcome.value);
  };
  return (
    <>
      <Button
        size="xs"
        variant={locked ? 'light' : 'subtle'}
        leftSection={locked ? <IconLock size={14} /> : <IconLockOpen size={14} />}
        onClick={() => setAsking(true)}
      >
        {t(`${words}.button`, { year })}
      </Button>
      <ConfirmDialog
        opened={asking}
        title={t(`${words}.title`, { year })}
        confirm={t(`${words}.confirm`)}
        cancel={app('cancel')}
        danger={false}
        busy={busy}
        onConfirm={() => void change()}
        onCancel={() => setAsking(false)}
      >
        <p>{t(`${words}.body`, { year })}</p>
        {problems.length > 0 && (
          <Alert color="red" role="alert">
            <ProblemList problems={problems} />
          </Alert>
        )}
      </ConfirmDialog>
    </>
  );
}
