import { useTranslation } from 'react-i18next';
import { problemSentence } from '#renderer/entity-ui/problem-sentence.ts';
import { SaveTable } from '#renderer/features/exchange/components/save-table.tsx';
import { useRegister } from '#renderer/workers/register-context.tsx';
import type { ProposedColumn, SpreadsheetSummary } from '#renderer/workers/spreadsheet-api.ts';
import { planProblemTable } from './plan-problem-table.ts';

type Props = { readonly plan: SpreadsheetSummary; readonly columns: readonly ProposedColumn[] };

/** Saves the problems of the plan, cell by cell, for whoever keeps the file to mend it. */
export function ExportPlanProblems({ plan, columns }: Props) {
  const { t } = useTranslation('exchange');
  const { t: tWizard } = useTranslation('spreadsheetImport');
  const { api } = useRegister();
  return (
    <SaveTable
      fileName={t('problemsFile')}
      isEmpty={plan.withProblems + plan.problems.length === 0}
      table={async () =>
        planProblemTable(plan.problems, await api.planProblems(plan.id), columns, {
          heading: (column) => tWizard(`export.${column}`),
          severity: ({ severity }) => tWizard(`severities.${severity}`),
          sentence: (problem) => problemSentence(problem),
        })
      }
    />
  );
}
