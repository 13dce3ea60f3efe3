import { Button, Menu } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useTranslation } from 'react-i18next';
import { problemSentence } from '#renderer/entity-ui/problem-sentence.ts';
import { problemCsv, problemTable, problemXlsx } from '#renderer/features/exchange/problem-file.ts';
import { listedProblems } from '#renderer/features/exchange/problem-groups.ts';
import { useShell } from '#renderer/shell/shell-context.tsx';
import type { ImportPlan } from '#shared/exchange/import-plan.ts';
import { CHUNK_LIMIT } from '#shared/shell/contract.ts';

/** Saves the list of problems, for whoever keeps the file to mend it. */
export function ExportProblems({ plan }: { readonly plan: ImportPlan }) {
  const { t } = useTranslation('exchange');
  const shell = useShell();
  const problems = listedProblems(plan);
  const save = async (kind: 'csv' | 'xlsx'): Promise<void> => {
    const sink = await shell.saveFile({ kind, name: `${t('problemsFile')}.${kind}` });
    if (sink === null) return;
    const table = problemTable(problems, {
      heading: (column) => t(`exportColumns.${column}`),
      severity: ({ problem }) => t(`severities.${problem.severity}`),
      sentence: ({ problem }) => problemSentence(problem),
    });
    const bytes = kind === 'csv' ? problemCsv(table) : await problemXlsx(table, t('tabProblems'), new Date());
    for (let offset = 0; offset < bytes.length; offset += CHUNK_LIMIT)
      await sink.write(bytes.subarray(offset, offset + CHUNK_LIMIT));
    notifications.show({ message: t('exported', { name: await sink.finish() }) });
  };
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <Button variant="default" size="compact-sm" disabled={problems.length === 0}>
          {t('exportProblems')}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item onClick={() => void save('csv')}>{t('exportCsv')}</Menu.Item>
        <Menu.Item onClick={() => void save('xlsx')}>{t('exportXlsx')}</Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
