import { useLiveQuery } from 'dexie-react-hooks';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { makeReportWording } from '#renderer/documents/report-wording.ts';
import { SummaryPage } from '#renderer/documents/summary-page.tsx';
import { wordSummary } from '#renderer/documents/word-summary.ts';
import { PrintFrame } from '#renderer/entity-ui/printing/print-frame.tsx';
import { useRegister } from '#renderer/workers/register-context.tsx';
import type { Report } from '#shared/domain/report/report.ts';
import classes from './report-screen.module.css';
import { useReportLanguage } from './use-report-language.ts';
import { useReportModel } from './use-report-model.ts';

type SummaryScreenProps = { readonly reportId: string; readonly onBack: () => void };

/** `/bilans/…/synthese`: the report on one page, for elected members, as it will print. */
export function SummaryScreen({ reportId, onBack }: SummaryScreenProps) {
  const { t } = useTranslation('reports');
  const { database } = useRegister();
  const report = useLiveQuery(
    async () => (await database.reports.get(reportId)) ?? null,
    [database, reportId],
  );
  if (report === undefined) return null;
  if (report === null || report.deletedAt !== null) return <p className={classes.empty}>{t('missing')}</p>;
  return <OpenSummary report={report} onBack={onBack} />;
}

function OpenSummary({ report, onBack }: { readonly report: Report; readonly onBack: () => void }) {
  const { t } = useTranslation('reports');
  const { settings } = useRegister();
  const language = useReportLanguage();
  const wording = useMemo(() => makeReportWording(language), [language]);
  const model = useReportModel(report);
  const [pages, setPages] = useState(0);
  const summary = useMemo(
    () => (model === undefined ? null : wordSummary(model, report, settings, wording)),
    [model, report, settings, wording],
  );
  return (
    <PrintFrame
      title={summary?.heading ?? t('document.summary.title')}
      fileName={t('document.summary.fileName', { name: wording.fileName(report.period) })}
      back={t('summary.back')}
      onBack={onBack}
      options={<p className={classes.summaryHelp}>{t('summary.help')}</p>}
      wide
      notice={null}
      pages={summary === null ? null : pages}
      draw={(scale) => summary !== null && <SummaryPage summary={summary} scale={scale} onLaid={setPages} />}
    />
  );
}
