import { Button, Modal } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { ReportIssueHead } from '#renderer/storage/report-issue-store.ts';
import classes from './issue.module.css';
import { useIssueDay } from './use-issue-day.ts';

type Props = {
  readonly issues: readonly ReportIssueHead[];
  readonly onOpen: (issueId: string) => void;
  readonly onClose: () => void;
};

/** The versions of a report, each opening as it was issued. */
export function VersionsDialog({ issues, onOpen, onClose }: Props) {
  const { t } = useTranslation('reportIssues');
  const { t: app } = useTranslation('app');
  const dayOf = useIssueDay();
  return (
    <Modal
      opened
      onClose={onClose}
      size="xl"
      title={t('versions.title')}
      closeButtonProps={{ 'aria-label': app('close') }}
    >
      <table className={classes.table}>
        <caption className="visually-hidden">{t('versions.title')}</caption>
        <thead>
          <tr>
            {(['version', 'date', 'by', 'reason', 'open'] as const).map((column) => (
              <th key={column} scope="col">
                {column === 'open' ? (
                  <span className="visually-hidden">{t('versions.open')}</span>
                ) : (
                  t(`versions.${column}`)
                )}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {issues.map(({ id, version, issuedAt, issuedBy, reason }) => (
            <tr key={id}>
              <th scope="row">{version}</th>
              <td>{dayOf(issuedAt)}</td>
              <td>{issuedBy}</td>
              <td>{reason ?? t('versions.first')}</td>
              <td data-align="end">
                <Button
                  size="compact-sm"
                  variant="default"
                  aria-label={t('versions.openNamed', { version })}
                  onClick={() => onOpen(id)}
                >
                  {t('versions.open')}
                </Button>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Modal>
  );
}
