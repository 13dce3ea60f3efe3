import { Alert, Button } from '@mantine/core';
import { useElementSize } from '@mantine/hooks';
import { useCallback, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FigureOpeningProvider } from '#renderer/documents/figure-opening.ts';
import { ReportPages } from '#renderer/documents/report-pages.tsx';
import { makeReportWording } from '#renderer/documents/report-wording.ts';
import { wordReport } from '#renderer/documents/word-report.ts';
import { ProblemList } from '#renderer/entity-ui/problem-list.tsx';
import { useWindowTitle } from '#renderer/entity-ui/use-window-title.ts';
import { FigurePanel } from '#renderer/features/reports/figure/figure-panel.tsx';
import { keyFiguresOf } from '#renderer/features/reports/figure/last-look.ts';
import { ReportBar } from '#renderer/features/reports/report-bar.tsx';
import screen from '#renderer/features/reports/report-screen.module.css';
import { useReportExport } from '#renderer/features/reports/use-report-export.ts';
import type { RegisterApi } from '#renderer/workers/register-api.ts';
import { useRegisterQuery } from '#renderer/workers/register-context.tsx';
import type { IssuedReport, RecordPage } from '#renderer/workers/report-issue-api.ts';
import classes from './issue.module.css';
import { useIssueDay } from './use-issue-day.ts';

/** Room beside the pages, so that their edges show. */
const PREVIEW_MARGIN = 56;
const PAGE_WIDTH = 794;

const issueTables = ['reportIssue'] as const;

type Props = {
  readonly issueId: string;
  readonly onBack: () => void;
  readonly onOpenRecord: (page: RecordPage) => void;
};

/** `/bilans/…/versions/…`: a version as it was issued, whatever became of the register. */
export function IssuedReportScreen({ issueId, onBack, onOpenRecord }: Props) {
  const { t } = useTranslation('reports');
  const { t: words } = useTranslation('reportIssues');
  const read = useCallback((api: RegisterApi) => api.issuedReport(issueId), [issueId]);
  const outcome = useRegisterQuery(read, issueTables);
  if (outcome === undefined)
    return (
      <p className={screen.empty} role="status">
        {t('preview.composing')}
      </p>
    );
  if (!outcome.ok)
    return (
      <div className={screen.empty}>
        <Alert color="red" role="alert" mb="md">
          <ProblemList problems={outcome.problems} />
        </Alert>
        <Button variant="default" onClick={onBack}>
          {words('version.draft')}
        </Button>
      </div>
    );
  return <OpenVersion issue={outcome.value} onBack={onBack} onOpenRecord={onOpenRecord} />;
}

type OpenVersionProps = Omit<Props, 'issueId'> & { readonly issue: IssuedReport };

function OpenVersion({ issue, onBack, onOpenRecord }: OpenVersionProps) {
  const { t } = useTranslation('reports');
  const { t: words } = useTranslation('reportIssues');
  const { head, frozen } = issue;
  const { model, report, settings, language } = frozen;
  const wording = useMemo(() => makeReportWording(language), [language]);
  const dayOf = useIssueDay();
  const { running, pdf, docx, xlsx } = useReportExport();
  const { ref, width } = useElementSize<HTMLElement>();
  const pagesRef = useRef<HTMLDivElement>(null);
  const [pages, setPages] = useState(0);
  const [whole, setWhole] = useState(false);
  const [figureId, setFigureId] = useState<string | null>(null);

  const worded = useMemo(
    () => wordReport(model, report, settings, wording),
    [model, report, settings, wording],
  );
  const figures = useMemo(() => keyFiguresOf(model, report.chapters), [model, report.chapters]);
  const title = words('version.title', { title: worded.title, version: head.version });
  useWindowTitle(title);
  const opening = useMemo(
    () => ({
      open: setFigureId,
      marks: new Map(),
      label: (name: string) => words('figure.open', { title: name }),
    }),
    [words],
  );
  const pageName = useCallback(
    (page: number, count: number) => t('preview.page', { page, pages: count }),
    [t],
  );
  const scale =
    whole || width === 0 ? 1 : Math.min(1.3, Math.max(0.4, (width - PREVIEW_MARGIN) / PAGE_WIDTH));
  const name = words('version.fileName', {
    name: wording.fileName(report.period),
    version: head.version,
  });
  const block = figureId === null ? undefined : figures.get(figureId);

  return (
    <div className={classes.version}>
      <ReportBar
        title={title}
        pages={pages}
        ready={pages > 0}
        running={running}
        whole={whole}
        onWhole={setWhole}
        onExport={(kind) => {
          const request = { model, report, settings, language };
          if (kind === 'pdf') void pdf(name);
          else if (kind === 'xlsx') void xlsx(name, request);
          else if (pagesRef.current) void docx(name, request, pagesRef.current);
        }}
      />
      <section className={classes.banner} aria-label={title}>
        <div>
          <p>
            {words('version.banner', {
              version: head.version,
              date: dayOf(head.issuedAt),
              by: head.issuedBy,
            })}
          </p>
          {head.reason !== null && <p>{words('version.reason', { reason: head.reason })}</p>}
        </div>
        <Button size="compact-sm" variant="default" onClick={onBack}>
          {words('version.draft')}
        </Button>
      </section>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: the pages scroll, so the keyboard must reach them */}
      <section ref={ref} className={screen.preview} aria-label={t('preview.label')} tabIndex={0}>
        <FigureOpeningProvider value={opening}>
          <div ref={pagesRef}>
            <ReportPages report={worded} scale={scale} pageName={pageName} onLaid={setPages} />
          </div>
        </FigureOpeningProvider>
      </section>
      {block !== undefined && (
        <FigurePanel
          block={block}
          model={model}
          wording={wording}
          report={null}
          issued={null}
          looked={null}
          onOpenRecord={onOpenRecord}
          onClose={() => setFigureId(null)}
        />
      )}
    </div>
  );
}
