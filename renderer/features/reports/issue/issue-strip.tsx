import { Button, Group } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ReportWording } from '#renderer/documents/report-wording.ts';
import type { ReportIssueHead } from '#renderer/storage/report-issue-store.ts';
import type { Report } from '#shared/domain/report/report.ts';
import { distinctFigures, type ReportDifferences } from '#shared/report/report-differences.ts';
import { ChangesDialog } from './changes-dialog.tsx';
import classes from './issue.module.css';
import { IssueDialog } from './issue-dialog.tsx';
import { useIssueDay } from './use-issue-day.ts';
import { VersionsDialog } from './versions-dialog.tsx';

type Props = {
  readonly report: Report;
  readonly issues: readonly ReportIssueHead[];
  /** What changed since the latest version; null where there is none, undefined while it is compared. */
  readonly changes: ReportDifferences | null | undefined;
  /** Key figures that changed since the last look at this report. */
  readonly unseen: number;
  readonly wording: ReportWording;
  readonly settled: () => Promise<void>;
  readonly onSeen: () => void;
  readonly onOpenIssue: (issueId: string) => void;
};

/** Under the bar of a report: what was issued of it, what changed since, and the button that issues. */
export function IssueStrip({ report, issues, changes, unseen, wording, settled, ...on }: Props) {
  const { t } = useTranslation('reportIssues');
  const dayOf = useIssueDay();
  const [opened, setOpened] = useState<'issue' | 'versions' | 'changes' | null>(null);
  const close = () => setOpened(null);
  const last = issues[0];
  const differs = changes !== null && changes !== undefined && changes.figures.length + changes.cellCount > 0;
  return (
    <section className={classes.strip} aria-label={t('strip.label')}>
      <div className={classes.said} role="status">
        {last === undefined ? (
          <span>{t('strip.never')}</span>
        ) : (
          <span>{t('strip.last', { version: last.version, date: dayOf(last.issuedAt) })}</span>
        )}
        {last !== undefined && <Changed changes={changes} />}
        {unseen > 0 && <span className={classes.unseen}>{t('strip.look', { count: unseen })}</span>}
      </div>
      <Group gap="xs">
        {unseen > 0 && (
          <Button size="compact-sm" variant="subtle" onClick={on.onSeen}>
            {t('strip.seen')}
          </Button>
        )}
        {differs && (
          <Button size="compact-sm" variant="subtle" onClick={() => setOpened('changes')}>
            {t('strip.changes')}
          </Button>
        )}
        {last !== undefined && (
          <Button size="compact-sm" variant="subtle" onClick={() => setOpened('versions')}>
            {t('strip.versions')}
          </Button>
        )}
        <Button size="compact-sm" variant="default" onClick={() => setOpened('issue')}>
          {t(last === undefined ? 'strip.issue' : 'strip.issueAgain')}
        </Button>
      </Group>
      {opened === 'issue' && (
        <IssueDialog report={report} version={(last?.version ?? 0) + 1} settled={settled} onClose={close} />
      )}
      {opened === 'versions' && <VersionsDialog issues={issues} onOpen={on.onOpenIssue} onClose={close} />}
      {opened === 'changes' && differs && last !== undefined && (
        <ChangesDialog version={last.version} changes={changes} wording={wording} onClose={close} />
      )}
    </section>
  );
}

/** How many figures and values of tables changed since the latest version. */
function Changed({ changes }: Pick<Props, 'changes'>) {
  const { t } = useTranslation('reportIssues');
  if (changes === undefined) return <span className={classes.quiet}>{t('strip.comparing')}</span>;
  if (changes === null) return null;
  const { cellCount } = changes;
  const figures = distinctFigures(changes.figures);
  if (figures.length + cellCount === 0) return <span className={classes.quiet}>{t('strip.same')}</span>;
  return (
    <span className={classes.changed}>
      {figures.length > 0
        ? t('strip.figures', { count: figures.length })
        : t('strip.cells', { count: cellCount })}
    </span>
  );
}
