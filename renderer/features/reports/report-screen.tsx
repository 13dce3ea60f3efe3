import { useElementSize } from '@mantine/hooks';
import { useLiveQuery } from 'dexie-react-hooks';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FigureOpeningProvider } from '#renderer/documents/figure-opening.ts';
import { ReportPages } from '#renderer/documents/report-pages.tsx';
import { makeReportWording } from '#renderer/documents/report-wording.ts';
import { wordReport } from '#renderer/documents/word-report.ts';
import { useRegister } from '#renderer/workers/register-context.tsx';
import type { RecordPage } from '#renderer/workers/report-issue-api.ts';
import type { Report } from '#shared/domain/report/report.ts';
import { BatchMenu } from './batch/batch-menu.tsx';
import { ChaptersPanel } from './chapters-panel.tsx';
import { IssueStrip } from './issue/issue-strip.tsx';
import { ReportFigurePanel } from './issue/report-figure-panel.tsx';
import { useReportMarks } from './issue/use-report-marks.ts';
import { ReportBar } from './report-bar.tsx';
import classes from './report-screen.module.css';
import { useReportExport } from './use-report-export.ts';
import { useReportLanguage } from './use-report-language.ts';
import { useReportModel } from './use-report-model.ts';

/** Where a report leads. */
type Ways = {
  readonly onBack?: () => void;
  /** Its one page for elected members. */
  readonly onOpenSummary: () => void;
  readonly onOpenIssue: (issueId: string) => void;
  readonly onOpenRecord: (page: RecordPage) => void;
};
type ReportScreenProps = Ways & { readonly reportId: string };

/** `/bilans/…`: one report, its texts beside its pages as they will print. */
export function ReportScreen({ reportId, ...ways }: ReportScreenProps) {
  const { t } = useTranslation('reports');
  const { database } = useRegister();
  const report = useLiveQuery(
    async () => (await database.reports.get(reportId)) ?? null,
    [database, reportId],
  );
  if (report === undefined) return null;
  if (report === null || report.deletedAt !== null) return <p className={classes.empty}>{t('missing')}</p>;
  return <OpenReport report={report} {...ways} />;
}

/** Room beside the pages, so that their edges show. */
const PREVIEW_MARGIN = 56;
const PAGE_WIDTH = 794;

type OpenReportProps = Ways & { readonly report: Report };

function OpenReport({ report, onBack, onOpenSummary, onOpenIssue, onOpenRecord }: OpenReportProps) {
  const { t } = useTranslation('reports');
  const { settings } = useRegister();
  const language = useReportLanguage();
  const wording = useMemo(() => makeReportWording(language), [language]);
  const model = useReportModel(report);
  const marks = useReportMarks(report, model);
  const { running, pdf, docx, xlsx } = useReportExport();
  const { ref, width } = useElementSize<HTMLElement>();
  const pagesRef = useRef<HTMLDivElement>(null);
  const saving = useRef<Promise<void>>(Promise.resolve());
  const [pages, setPages] = useState(0);
  const [whole, setWhole] = useState(false);

  const worded = useMemo(
    () => (model === undefined ? null : wordReport(model, report, settings, wording)),
    [model, report, settings, wording],
  );
  useDocumentTitle(worded?.title ?? null);
  const pageName = useCallback(
    (page: number, count: number) => t('preview.page', { page, pages: count }),
    [t],
  );
  const scale =
    whole || width === 0 ? 1 : Math.min(1.3, Math.max(0.4, (width - PREVIEW_MARGIN) / PAGE_WIDTH));
  const name = wording.fileName(report.period);

  return (
    <FigureOpeningProvider value={marks.opening}>
      <div className={classes.screen}>
        <ReportBar
          title={report.title ?? wording.title(report.period)}
          pages={pages}
          ready={worded !== null && pages > 0}
          running={running}
          more={<BatchMenu report={report} wording={wording} />}
          whole={whole}
          onWhole={setWhole}
          onOpenSummary={onOpenSummary}
          onExport={(kind) => {
            if (model === undefined) return;
            const request = { model, report, settings, language };
            if (kind === 'pdf') void pdf(name);
            else if (kind === 'xlsx') void xlsx(name, request);
            else if (pagesRef.current) void docx(name, request, pagesRef.current);
          }}
          {...(onBack === undefined ? {} : { onBack })}
        />
        <IssueStrip
          report={report}
          issues={marks.issues}
          changes={marks.changes}
          unseen={marks.unseen}
          wording={wording}
          settled={() => saving.current}
          onSeen={marks.see}
          onOpenIssue={onOpenIssue}
        />
        <ChaptersPanel report={report} model={model} worded={worded} wording={wording} saving={saving} />
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: the pages scroll, so the keyboard must reach them */}
        <section ref={ref} className={classes.preview} aria-label={t('preview.label')} tabIndex={0}>
          {worded === null ? (
            <p className={classes.empty} role="status">
              {t('computing')}
            </p>
          ) : (
            <div ref={pagesRef}>
              <ReportPages report={worded} scale={scale} pageName={pageName} onLaid={setPages} />
            </div>
          )}
        </section>
        <ReportFigurePanel
          report={report}
          model={model}
          wording={wording}
          marks={marks}
          onOpenRecord={onOpenRecord}
        />
      </div>
    </FigureOpeningProvider>
  );
}

/** Names the window after the report while it is open: a PDF takes its title from there. */
function useDocumentTitle(title: string | null): void {
  useEffect(() => {
    if (title === null) return;
    const before = document.title;
    document.title = title;
    return () => {
      document.title = before;
    };
  }, [title]);
}
