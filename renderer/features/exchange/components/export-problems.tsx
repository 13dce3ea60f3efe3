import { useTranslation } from 'react-i18next';
import { problemSentence } from '#renderer/entity-ui/problem-sentence.ts';
import { problemTable } from '#renderer/features/exchange/problem-file.ts';
import { listedProblems } from '#renderer/features/exchange/problem-groups.ts';
import type { ImportPlan } from '#shared/exchange/import-plan.ts';
import { SaveTable } from './save-table.tsx';

/** Saves the list of problems, for whoever keeps the file to mend it. */
export function ExportProblems({ plan }: { readonly plan: ImportPlan }) {
  const { t } = useTranslation('exchange');
  const problems = listedProblems(plan);
  return (
    <SaveTable
      fileName={t('problemsFile')}
      isEmpty={problems.length === 0}
      table={() =>
        problemTable(problems, {
          heading: (column) => t(`exportColumns.${column}`),
          severity: ({ problem }) => t(`severities.${problem.severity}`),
          sentence: ({ problem }) => problemSentence(problem),
        })
      }
    />
  );
}
