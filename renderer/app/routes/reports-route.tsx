import { useNavigate, useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useWindowTitle } from '#renderer/entity-ui/use-window-title.ts';
import { ReportScreen } from '#renderer/features/reports/report-screen.tsx';
import { ReportsScreen } from '#renderer/features/reports/reports-screen.tsx';
import { SummaryScreen } from '#renderer/features/reports/summary-screen.tsx';

/** `/bilans` */
export function ReportsRoute() {
  const { t } = useTranslation();
  useWindowTitle(t('nav.reports'));
  const navigate = useNavigate();
  return (
    <ReportsScreen onOpen={(reportId) => void navigate({ to: '/bilans/$reportId', params: { reportId } })} />
  );
}

/** `/bilans/…`: one report. */
export function ReportRoute() {
  const { t } = useTranslation();
  useWindowTitle(t('nav.reports'));
  const { reportId } = useParams({ from: '/bilans/$reportId' });
  const navigate = useNavigate();
  return (
    <ReportScreen
      key={reportId}
      reportId={reportId}
      onBack={() => void navigate({ to: '/bilans' })}
      onOpenSummary={() => void navigate({ to: '/bilans/$reportId/synthese', params: { reportId } })}
    />
  );
}

/** `/bilans/…/synthese`: its one page for elected members. */
export function ReportSummaryRoute() {
  const { reportId } = useParams({ from: '/bilans/$reportId/synthese' });
  const navigate = useNavigate();
  return (
    <SummaryScreen
      key={reportId}
      reportId={reportId}
      onBack={() => void navigate({ to: '/bilans/$reportId', params: { reportId } })}
    />
  );
}
