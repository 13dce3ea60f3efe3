import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { PrintScreen } from '#renderer/entity-ui/printing/print-screen.tsx';
import { usePrintedDocument } from '#renderer/entity-ui/printing/use-printed-document.ts';
import { dayInWords } from '#shared/messages/day-in-words.ts';
import { dashboardPaper } from './dashboard-paper.ts';
import { useDashboardChoice, useDashboardFigures, useDashboardTasks } from './use-dashboard.ts';
import { useTaskTools } from './use-task-tools.ts';

type Props = { readonly onBack: () => void };

/** The dashboard as it prints: what was chosen, in its order. */
export function DashboardPaperScreen({ onBack }: Props) {
  const { t } = useTranslation('dashboard');
  const tools = useTaskTools();
  const { today, wording } = tools;
  const chosen = useDashboardChoice();
  const tasks = useDashboardTasks(chosen?.choice);
  const figures = useDashboardFigures(chosen?.choice);
  const items = useMemo(
    () =>
      tasks === undefined || figures === undefined
        ? null
        : dashboardPaper(tasks, figures, tools, dayInWords(today, wording.language)),
    [tasks, figures, tools, today, wording],
  );
  const document = usePrintedDocument(t('title'), items);
  return (
    <PrintScreen
      document={document}
      title={t('title')}
      fileName={t('paper.fileName', { day: today })}
      back={t('paper.back')}
      onBack={onBack}
      options={null}
      notice={items?.length === 0 ? t('paper.nothing') : null}
    />
  );
}
