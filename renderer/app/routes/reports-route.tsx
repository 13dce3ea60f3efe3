import { useNavigate, useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useWindowTitle } from '#renderer/entity-ui/use-window-title.ts';
import { IssuedReportScreen } from '#renderer/features/reports/issue/issued-report-screen.tsx';
import { ReportScreen } from '#renderer/features/reports/report-screen.tsx';
import { ReportsScreen } from '#renderer/features/reports/reports-screen.tsx';
import type { RecordPage } from '#renderer/workers/report-issue-api.ts';

/** `/bilans` */
export function ReportsRoute() {
  const { t } = useTranslation();
  useWindowTitle(t('nav.reports'));
  const navigate = useNavigate();
  return (
    <ReportsScreen onOpen={(reportId) => void navigate({ to: '/bilans/$reportId', params: { reportId } })} />
  );
}

/** Opens the page of a record behind a figure. */
function useOpenRecordBehind(): (page: RecordPage) => void {
  const navigate = useNavigate();
  return ({ table, id }) => {
    switch (table) {
      case 'accessPoint':
        return void navigate({ to: '/lieux/$placeId', params: { placeId: id } });
      case 'animator':
        return void navigate({ to: '/animateurs/$animatorId', params: { animatorId: id } });
      case 'loan':
        return void navigate({ to: '/prets/$loanId', params: { loanId: id } });
      case 'item':
        return void navigate({ to: '/materiel/$itemId', params: { itemId: id } });
      case 'ticket':
        return void navigate({ to: '/hotline/demandes/$ticketId', params: { ticketId: id } });
      case 'survey':
        return void navigate({ to: '/usages/enquetes/$surveyId', params: { surveyId: id } });
    }
  };
}

/** `/bilans/…`: one report. */
export function ReportRoute() {
  const { t } = useTranslation();
  useWindowTitle(t('nav.reports'));
  const { reportId } = useParams({ from: '/bilans/$reportId' });
  const navigate = useNavigate();
  const openRecord = useOpenRecordBehind();
  return (
    <ReportScreen
      key={reportId}
      reportId={reportId}
      onBack={() => void navigate({ to: '/bilans' })}
      onOpenIssue={(issueId) =>
        void navigate({ to: '/bilans/$reportId/versions/$issueId', params: { reportId, issueId } })
      }
      onOpenRecord={openRecord}
    />
  );
}

/** `/bilans/…/versions/…`: a report as it was issued. */
export function IssuedReportRoute() {
  const { reportId, issueId } = useParams({ from: '/bilans/$reportId/versions/$issueId' });
  const navigate = useNavigate();
  const openRecord = useOpenRecordBehind();
  return (
    <IssuedReportScreen
      key={issueId}
      issueId={issueId}
      onBack={() => void navigate({ to: '/bilans/$reportId', params: { reportId } })}
      onOpenRecord={openRecord}
    />
  );
}
