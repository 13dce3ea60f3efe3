import { Anchor, Button, Group, Progress, SegmentedControl } from '@mantine/core';
import {
  IconArrowLeft,
  IconFileDescription,
  IconFileText,
  IconPrinter,
  IconTable,
} from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { usePrintsToPdf } from '#renderer/shell/use-prints-to-pdf.ts';
import classes from './report-screen.module.css';
import type { ReportExport } from './use-report-export.ts';

type ReportBarProps = {
  readonly title: string;
  readonly pages: number;
  /** Whether the pages are laid, so that a file can be made of them. */
  readonly ready: boolean;
  readonly running: ReportExport | null;
  readonly whole: boolean;
  readonly onWhole: (whole: boolean) => void;
  /** Opens the one page for elected members; not offered for what was issued. */
  readonly onOpenSummary?: () => void;
  readonly onExport: (kind: ReportExport['kind']) => void;
  readonly onBack?: () => void;
  /** Acts besides the files of this report. */
  readonly more?: ReactNode;
};

/** Above a report: its name, the size of its pages, and the files that it can be written to. */
export function ReportBar(props: ReportBarProps) {
  const { t } = useTranslation('reports');
  const { running, ready } = props;
  const printsToPdf = usePrintsToPdf();
  const button = (kind: ReportExport['kind'], icon: ReactNode) => (
    <Button
      size="sm"
      variant={kind === 'pdf' ? 'filled' : 'default'}
      leftSection={icon}
      disabled={!ready || (running !== null && running.kind !== kind)}
      loading={running?.kind === kind}
      onClick={() => props.onExport(kind)}
    >
      {kind === 'pdf' && !printsToPdf ? t('export.print') : t(`export.${kind}`)}
    </Button>
  );
  return (
    <header className={classes.bar}>
      <div className={classes.heading}>
        {props.onBack !== undefined && (
          <Anchor component="button" type="button" className={classes.back} onClick={props.onBack}>
            <IconArrowLeft size={15} aria-hidden="true" /> {t('preview.back')}
          </Anchor>
        )}
        <h1>
          {props.title}{' '}
          {props.pages > 0 && (
            <span className={classes.count}>{t('preview.pages', { count: props.pages })}</span>
          )}
        </h1>
      </div>
      <Group gap="sm">
        <SegmentedControl
          size="xs"
          aria-label={t('preview.zoom')}
          value={props.whole ? 'whole' : 'fit'}
          onChange={(value) => props.onWhole(value === 'whole')}
          data={[
            { value: 'fit', label: t('preview.zoomFit') },
            { value: 'whole', label: t('preview.zoomWhole') },
          ]}
        />
        {props.onOpenSummary !== undefined && (
          <Button
            size="sm"
            variant="default"
            leftSection={<IconFileDescription size={16} aria-hidden="true" />}
            onClick={props.onOpenSummary}
          >
            {t('document.summary.title')}
          </Button>
        )}
        {button('pdf', <IconPrinter size={16} />)}
        {button('docx', <IconFileText size={16} />)}
        {button('xlsx', <IconTable size={16} />)}
        {props.more}
      </Group>
      {running !== null && (
        <Progress
          className={classes.progress}
          size="xs"
          value={(100 * running.progress.done) / Math.max(1, running.progress.total)}
          aria-label={t('export.working', { done: running.progress.done, total: running.progress.total })}
        />
      )}
    </header>
  );
}
