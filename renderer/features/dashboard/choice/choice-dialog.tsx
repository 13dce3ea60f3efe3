import { Button, SegmentedControl } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { EntryDialog, useEntry } from '#renderer/entity-ui/entry-dialog.tsx';
import { useWrittenNotice } from '#renderer/entity-ui/use-written-notice.tsx';
import { useRegister } from '#renderer/workers/register-context.tsx';
import {
  type DashboardChoice,
  dashboardFigures,
  dashboardTasks,
  dashboardTrends,
  wholeDashboard,
  withUnknown,
} from '#shared/domain/dashboard/dashboard-blocks.ts';
import type { DashboardSettings } from '#shared/domain/dashboard/dashboard-settings.ts';
import classes from './choice.module.css';
import { OrderedChoice } from './ordered-choice.tsx';

const parts = ['figures', 'tasks', 'trends'] as const;
type Part = (typeof parts)[number];

type Props = {
  readonly choice: DashboardChoice;
  readonly stored: DashboardSettings | undefined;
  readonly onClose: () => void;
};

/** Chooses what the dashboard shows and in which order, as one act. */
export function ChoiceDialog({ choice, stored, onClose }: Props) {
  const { t } = useTranslation('dashboard');
  const { api } = useRegister();
  const notice = useWrittenNotice();
  const entry = useEntry({});
  const [part, setPart] = useState<Part>('figures');
  const [chosen, setChosen] = useState(choice);
  const change = (next: Partial<DashboardChoice>): void => setChosen({ ...chosen, ...next });
  const submit = (): void => {
    const kept = stored?.deletedAt === null ? stored : { figures: [], tasks: [], trends: [] };
    void entry.run(
      () =>
        api.editDashboardSettings({
          figures: withUnknown(dashboardFigures, chosen.figures, kept.figures),
          tasks: withUnknown(dashboardTasks, chosen.tasks, kept.tasks),
          trends: withUnknown(dashboardTrends, chosen.trends, kept.trends),
        }),
      (written) => {
        notice(t('choice.saved'), written);
        onClose();
      },
    );
  };
  return (
    <EntryDialog
      title={t('choice.title')}
      confirm={t('choice.save')}
      entry={entry}
      onSubmit={submit}
      onClose={onClose}
      aside={
        <Button variant="subtle" size="compact-sm" onClick={() => setChosen(wholeDashboard)}>
          {t('choice.reset')}
        </Button>
      }
    >
      <p className={classes.help}>{t('choice.help')}</p>
      <SegmentedControl
        size="xs"
        aria-label={t('choice.part')}
        value={part}
        onChange={(value) => setPart(parts.find((one) => one === value) ?? 'figures')}
        data={parts.map((value) => ({ value, label: t(`choice.${value}`) }))}
      />
      {part === 'figures' && (
        <OrderedChoice
          label={t('choice.figures')}
          codes={dashboardFigures}
          chosen={chosen.figures}
          nameOf={(code) => t(`figureNames.${code}`)}
          onChange={(figures) => change({ figures })}
        />
      )}
      {part === 'tasks' && (
        <OrderedChoice
          label={t('choice.tasks')}
          codes={dashboardTasks}
          chosen={chosen.tasks}
          nameOf={(code) => t(`kinds.${code}`)}
          onChange={(tasks) => change({ tasks })}
        />
      )}
      {part === 'trends' && (
        <OrderedChoice
          label={t('choice.trends')}
          codes={dashboardTrends}
          chosen={chosen.trends}
          nameOf={(code) => t(`trendNames.${code}`)}
          onChange={(trends) => change({ trends })}
        />
      )}
    </EntryDialog>
  );
}
