import { ActionIcon } from '@mantine/core';
import { IconTrash } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ConfirmDialog } from '#renderer/components/dialog/confirm-dialog.tsx';
import { useWrittenNotice } from '#renderer/entity-ui/use-written-notice.tsx';
import type { ReportIssueHead } from '#renderer/storage/report-issue-store.ts';
import { useRegister } from '#renderer/workers/register-context.tsx';

type Props = {
  readonly reportId: string;
  /** How the report is called in a sentence. */
  readonly name: string;
};

/** Deletes a report; where versions of it were issued, says first that they go too. One act, which can be undone. */
export function DeleteReport({ reportId, name }: Props) {
  const { t } = useTranslation('reports');
  const { t: issues } = useTranslation('reportIssues');
  const { api } = useRegister();
  const say = useWrittenNotice();
  const [asked, setAsked] = useState<readonly ReportIssueHead[] | null>(null);
  const [busy, setBusy] = useState(false);

  const remove = async () => {
    setBusy(true);
    const outcome = await api.deleteReport(reportId);
    setBusy(false);
    setAsked(null);
    if (outcome.ok) say(t('deleted', { name }), outcome.value);
  };
  const ask = async () => {
    const versions = await api.reportIssues(reportId);
    if (versions.length === 0) await remove();
    else setAsked(versions);
  };

  return (
    <>
      <ActionIcon
        variant="subtle"
        color="gray"
        aria-label={t('deleteNamed', { name })}
        loading={busy && asked === null}
        onClick={() => void ask()}
      >
        <IconTrash size={18} />
      </ActionIcon>
      <ConfirmDialog
        opened={asked !== null}
        title={issues('delete.title', { name })}
        confirm={issues('delete.confirm')}
        cancel={issues('delete.cancel')}
        danger
        busy={busy}
        onConfirm={() => void remove()}
        onCancel={() => setAsked(null)}
      >
        <p>
          {issues('delete.text', {
            count: asked?.length ?? 0,
            versions: (asked ?? []).map(({ version }) => version).join(', '),
          })}{' '}
          {issues('delete.texts')} {issues('delete.undo')}
        </p>
      </ConfirmDialog>
    </>
  );
}
