import { Button } from '@mantine/core';
import { IconAdjustmentsHorizontal, IconPrinter } from '@tabler/icons-react';
import { useId, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ChartFigure } from '#renderer/components/chart/chart-figure.tsx';
import { wordChart } from '#renderer/documents/word-figures.ts';
import { weekdayName } from '#renderer/entity-ui/calendar-text.ts';
import { useSavePicture } from '#renderer/entity-ui/use-save-picture.ts';
import type { Day } from '#shared/domain/calendar/day.ts';
import type { DashboardFigure, DashboardTaskKind } from '#shared/domain/dashboard/dashboard-blocks.ts';
import type { TaskTarget } from '#shared/figures/dashboard/dashboard-task.ts';
import { dayInWords } from '#shared/messages/day-in-words.ts';
import type { ReportChart } from '#shared/report/report-model.ts';
import { ChoiceDialog } from './choice/choice-dialog.tsx';
import classes from './dashboard.module.css';
import { KeyFigure } from './key-figure.tsx';
import { TaskList } from './task-list.tsx';
import { useDashboardChoice, useDashboardFigures, useDashboardTasks } from './use-dashboard.ts';
import { useTaskTools } from './use-task-tools.ts';

type Props = {
  readonly onOpen: (target: TaskTarget) => void;
  readonly onAll: (kind: DashboardTaskKind) => void;
  readonly onFigure: (code: DashboardFigure) => void;
  readonly onPrint: () => void;
  /** Kinds of things to do that have a list of their own. */
  readonly listed: ReadonlySet<DashboardTaskKind>;
};

/** *Tableau de bord*: what needs doing today, the year beside the last one at the same date, twelve months of trends. */
export function DashboardScreen({ onOpen, onAll, onFigure, onPrint, listed }: Props) {
  const { t } = useTranslation('dashboard');
  const [choosing, setChoosing] = useState(false);
  const tools = useTaskTools();
  const { wording, today } = tools;
  const chosen = useDashboardChoice();
  const tasks = useDashboardTasks(chosen?.choice);
  const figures = useDashboardFigures(chosen?.choice);
  return (
    <div className={classes.page}>
      <header className={classes.head}>
        <div>
          <h1>{t('title')}</h1>
          <p>
            {weekdayName(weekdayIndex(today), wording.language)} {dayInWords(today, wording.language)}
          </p>
        </div>
        <div className={classes.acts}>
          <Button
            size="xs"
            variant="default"
            leftSection={<IconAdjustmentsHorizontal size={15} aria-hidden />}
            disabled={chosen === undefined}
            onClick={() => setChoosing(true)}
          >
            {t('choose')}
          </Button>
          <Button
            size="xs"
            variant="default"
            leftSection={<IconPrinter size={15} aria-hidden />}
            onClick={onPrint}
          >
            {t('print')}
          </Button>
        </div>
      </header>
      <div className={classes.body}>
        <TaskList tasks={tasks} tools={tools} onOpen={onOpen} onAll={onAll} listed={listed} />
        <div>
          <section aria-label={t('figures.title')}>
            <div className={classes.partHead}>
              <h2>{t('figures.title')}</h2>
              <p aria-live="polite">{figures === undefined && t('computing')}</p>
            </div>
            {figures !== undefined && figures.figures.length > 0 && (
              <p className={classes.quiet}>
                {t('figures.spans', {
                  months: wording.period(figures.periods.monthsOver),
                  day: dayInWords(today, wording.language),
                })}
              </p>
            )}
            {figures !== undefined && figures.figures.length === 0 && (
              <p className={classes.quiet}>{t('figures.none')}</p>
            )}
            <div className={classes.band}>
              {figures?.figures.map((figure) => (
                <KeyFigure key={figure.id} figure={figure} wording={wording} onOpen={onFigure} />
              ))}
            </div>
          </section>
          {figures !== undefined && figures.trends.length > 0 && (
            <Trends charts={figures.trends.map(({ chart }) => chart)} wording={wording} />
          )}
        </div>
      </div>
      {choosing && chosen !== undefined && (
        <ChoiceDialog choice={chosen.choice} stored={chosen.stored} onClose={() => setChoosing(false)} />
      )}
    </div>
  );
}

/** Day of the week, 0 is Monday. */
function weekdayIndex(day: Day): number {
  return (new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7;
}

type TrendsProps = {
  readonly charts: readonly ReportChart[];
  readonly wording: ReturnType<typeof useTaskTools>['wording'];
};

function Trends({ charts, wording }: TrendsProps) {
  const { t } = useTranslation('dashboard');
  const id = useId();
  return (
    <section aria-labelledby={id}>
      <div className={classes.partHead}>
        <h2 id={id}>{t('trends.title')}</h2>
      </div>
      <div className={classes.trends}>
        {charts.map((chart) => (
          <Trend key={chart.id} chart={chart} wording={wording} />
        ))}
      </div>
    </section>
  );
}

function Trend({ chart, wording }: { readonly chart: ReportChart } & Pick<TrendsProps, 'wording'>) {
  const savePicture = useSavePicture();
  const data = useMemo(() => wordChart(chart, wording), [chart, wording]);
  return <ChartFigure data={data} onSavePicture={savePicture} />;
}
