import { Alert, Button, Group, Modal, Stack, Text, Textarea } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemList } from '#renderer/entity-ui/problem-list.tsx';
import { useToday } from '#renderer/entity-ui/use-today.ts';
import { useWrittenNotice } from '#renderer/entity-ui/use-written-notice.tsx';
import { useReportLanguage } from '#renderer/features/reports/use-report-language.ts';
import { useRegister } from '#renderer/workers/register-context.tsx';
import type { Problem } from '#shared/domain/problem.ts';
import type { Report } from '#shared/domain/report/report.ts';

const REASON_LIMIT = 2_000;

type Props = {
  readonly report: Report;
  /** The number that the version will bear. */
  readonly version: number;
  /** Waits until what was typed is in the register. */
  readonly settled: () => Promise<void>;
  readonly onClose: () => void;
};

/** Says what issuing does, asks why there is another version, and issues. */
export function IssueDialog({ report, version, settled, onClose }: Props) {
  const { t } = useTranslation('reportIssues');
  const { api } = useRegister();
  const language = useReportLanguage();
  const say = useWrittenNotice();
  const underWay = report.period.to >= useToday().slice(0, 7);
  const [reason, setReason] = useState('');
  const [problems, setProblems] = useState<readonly Problem[]>([]);
  const [busy, setBusy] = useState(false);
  const ofReason = problems.filter(({ field }) => field === 'reason');
  const others = problems.filter(({ field }) => field !== 'reason');

  const issue = async (event: FormEvent) => {
    event.preventDefault();
    setBusy(true);
    await settled();
    const outcome = await api.issueReport(report.id, { reason: version === 1 ? null : reason, language });
    setBusy(false);
    if (!outcome.ok) return setProblems(outcome.problems);
    say(t('issued', { version: outcome.value.version }), outcome.value);
    onClose();
  };

  return (
    <Modal opened onClose={onClose} title={t('dialog.title', { version })} withCloseButton={false} centered>
      <form onSubmit={(event) => void issue(event)} noValidate>
        <Stack gap="sm">
          <Text size="sm">{t('dialog.frozen')}</Text>
          <Text size="sm">{t('dialog.after')}</Text>
          {underWay && <Alert color="yellow">{t('dialog.underWay')}</Alert>}
          {version > 1 && (
            <Textarea
              label={t('dialog.reason')}
              description={t('dialog.reasonHelp')}
              autosize
              minRows={2}
              maxRows={8}
              maxLength={REASON_LIMIT}
              required
              data-autofocus
              value={reason}
              onChange={(event) => setReason(event.currentTarget.value)}
              error={ofReason.length > 0 ? <ProblemList problems={ofReason} /> : null}
            />
          )}
          {others.length > 0 && (
            <Alert color="red" role="alert">
              <ProblemList problems={others} />
            </Alert>
          )}
        </Stack>
        <Group justify="flex-end" mt="lg">
          <Button variant="default" onClick={onClose}>
            {t('dialog.cancel')}
          </Button>
          <Button type="submit" loading={busy}>
            {t('dialog.confirm', { version })}
          </Button>
        </Group>
      </form>
    </Modal>
  );
}
