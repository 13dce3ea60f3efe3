import { Button, TextInput } from '@mantine/core';
import { useCallback, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemList } from '#renderer/entity-ui/problem-list.tsx';
import { useWrittenNotice } from '#renderer/entity-ui/use-written-notice.tsx';
import classes from '#renderer/features/hotline-settings/hotline-settings.module.css';
import type { RegisterApi } from '#renderer/workers/register-api.ts';
import { useRegister, useRegisterQuery } from '#renderer/workers/register-context.tsx';
import type { HotlineSettingsInput } from '#shared/domain/hotline-settings/hotline-settings.ts';
import type { Problem } from '#shared/domain/problem.ts';
import { AnonymisationLog } from './anonymisation-log.tsx';
import { RetentionState } from './retention-state.tsx';

/** How long a ticket tells who called, what is past that time, and what was taken out. */
export function RetentionSection({ settings }: { readonly settings: HotlineSettingsInput }) {
  const { t } = useTranslation('hotlineSettings');
  const read = useCallback((api: RegisterApi) => api.retentionPreview(), []);
  const preview = useRegisterQuery(read, ['ticket', 'ticketEvent', 'hotlineSettings']);
  return (
    <>
      <p className={classes.help}>{t('retention.help')}</p>
      <RetentionMonths key={settings.retentionMonths ?? ''} months={settings.retentionMonths} />
      <RetentionState preview={preview} />
      <AnonymisationLog />
    </>
  );
}

function RetentionMonths({ months }: { readonly months: number | null }) {
  const { t } = useTranslation('hotlineSettings');
  const { api } = useRegister();
  const notice = useWrittenNotice();
  const [typed, setTyped] = useState(months === null ? '' : String(months));
  const [wrong, setWrong] = useState<string | null>(null);
  const [problems, setProblems] = useState<readonly Problem[]>([]);
  const save = async (): Promise<void> => {
    const text = typed.trim();
    const count = /^\d{1,3}$/.test(text) ? Number(text) : 0;
    if (text !== '' && (count < 1 || count > 240)) {
      setWrong(t('retention.monthsWrong'));
      return;
    }
    const outcome = await api.editHotlineSettings({ retentionMonths: text === '' ? null : count });
    setProblems(outcome.ok ? [] : outcome.problems);
    if (outcome.ok) notice(t('retention.saved'), outcome.value);
  };
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <div className={classes.retention}>
        <TextInput
          label={t('retention.monthsLabel')}
          description={t('retention.monthsHelp')}
          inputWrapperOrder={['label', 'input', 'description', 'error']}
          inputMode="numeric"
          autoComplete="off"
          w="18rem"
          value={typed}
          error={wrong}
          onChange={(event) => {
            setWrong(null);
            setTyped(event.currentTarget.value);
          }}
        />
        <Button
          type="submit"
          variant="default"
          className={classes.beside ?? ''}
          disabled={typed.trim() === (months === null ? '' : String(months))}
        >
          {t('retention.save')}
        </Button>
      </div>
      {problems.length > 0 && <ProblemList problems={problems} />}
    </form>
  );
}
