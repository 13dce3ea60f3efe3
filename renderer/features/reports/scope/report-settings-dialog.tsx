import { TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { EntryDialog } from '#renderer/entity-ui/entry-dialog.tsx';
import { useWrittenNotice } from '#renderer/entity-ui/use-written-notice.tsx';
import { useRegister } from '#renderer/workers/register-context.tsx';
import type { Problem } from '#shared/domain/problem.ts';
import type { Report } from '#shared/domain/report/report.ts';
import { readScope, scopeOf } from './report-scope.ts';
import { ScopeFields } from './scope-fields.tsx';

const FIELDS = ['period', 'places', 'chapters'];
const TITLE_LIMIT = 200;

type ReportSettingsDialogProps = {
  readonly report: Report;
  /** The title that its period gives. */
  readonly ordinaryTitle: string;
  readonly onClose: () => void;
};

/** Changes the title, the months, the places and the chapters of a report, in one act. Texts are kept. */
export function ReportSettingsDialog({ report, ordinaryTitle, onClose }: ReportSettingsDialogProps) {
  const { t } = useTranslation('reports');
  const { t: app } = useTranslation('app');
  const { api } = useRegister();
  const say = useWrittenNotice();
  const [title, setTitle] = useState(report.title ?? '');
  const [scope, setScope] = useState(() => scopeOf(report));
  const [problems, setProblems] = useState<readonly Problem[]>([]);
  const [busy, setBusy] = useState(false);
  const submit = async (): Promise<void> => {
    const read = readScope(scope);
    if (!read.ok) return setProblems(read.problems);
    setBusy(true);
    const named = title.trim() === '' ? null : title.trim();
    const outcome = await api.editReport(report.id, { ...read.value, title: named });
    setBusy(false);
    if (!outcome.ok) return setProblems(outcome.problems);
    say(t('settings.saved'), outcome.value);
    onClose();
  };
  return (
    <EntryDialog
      title={t('settings.title')}
      confirm={app('save')}
      entry={{ busy, problems: problems.filter(({ field }) => field === null || !FIELDS.includes(field)) }}
      onSubmit={() => void submit()}
      onClose={onClose}
    >
      <TextInput
        data-autofocus
        label={t('settings.reportTitle')}
        description={t('settings.reportTitleHelp', { title: ordinaryTitle })}
        autoComplete="off"
        maxLength={TITLE_LIMIT}
        value={title}
        onChange={(event) => setTitle(event.currentTarget.value)}
      />
      <ScopeFields
        scope={scope}
        problems={problems}
        onChange={(change) => {
          setScope({ ...scope, ...change });
          setProblems([]);
        }}
      />
    </EntryDialog>
  );
}
