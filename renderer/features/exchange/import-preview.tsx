import { Alert, Button, Chip, Group, Tabs } from '@mantine/core';
import { useEffect, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemList } from '#renderer/entity-ui/problem-list.tsx';
import type { Problem } from '#shared/domain/problem.ts';
import { type ImportOptions, type ImportPlan, importActions } from '#shared/exchange/import-plan.ts';
import { ExportProblems } from './components/export-problems.tsx';
import { ImportOptionsForm } from './components/import-options.tsx';
import { ImportProblems } from './components/import-problems.tsx';
import { ImportRows } from './components/import-rows.tsx';
import classes from './import-preview.module.css';
import { listedProblems } from './problem-groups.ts';

type Props = {
  readonly plan: ImportPlan;
  readonly initialOptions: ImportOptions;
  /** Why the last attempt to write was refused. */
  readonly problems: readonly Problem[];
  readonly onApply: (options: ImportOptions) => void;
  readonly onGiveUp: () => void;
};

const WITH_PROBLEMS = 'problems';

/** What the import would do, before anything is written. */
export function ImportPreview({ plan, initialOptions, problems, onApply, onGiveUp }: Props) {
  const { t } = useTranslation('exchange');
  const title = useRef<HTMLHeadingElement>(null);
  // The screen changed under the button that was pressed: the keyboard goes on from the title.
  useEffect(() => title.current?.focus(), []);
  const [options, setOptions] = useState(initialOptions);
  const [filters, setFilters] = useState<string[]>([]);
  const rows = useMemo(() => filteredRows(plan, filters), [plan, filters]);
  const found = useMemo(() => listedProblems(plan), [plan]);
  const withProblems = plan.rows.filter((row) => row.problems.length > 0).length;
  const { create, change } = plan.counts;
  const count = create + (options.updateExisting ? change : 0);
  const isNamed = options.network.kind !== 'new' || options.network.name.trim() !== '';
  return (
    <div className={classes.screen}>
      <header className={classes.header}>
        <h1 ref={title} tabIndex={-1}>
          {t('previewTitle')}
        </h1>
        <p>
          {t('previewOf', {
            name: plan.fileName,
            count: plan.rows.length,
            format: t(`formats.${plan.format}`),
          })}
        </p>
      </header>
      <div className={classes.body}>
        <Tabs defaultValue="rows" className={classes.tabs} keepMounted={false}>
          <div className={classes.tabBar}>
            <Tabs.List>
              <Tabs.Tab value="rows">{t('tabRows')}</Tabs.Tab>
              <Tabs.Tab value="problems">
                {t('tabProblems')} <span className={classes.tabCount}>{found.length}</span>
              </Tabs.Tab>
            </Tabs.List>
            <ExportProblems plan={plan} />
          </div>
          <Tabs.Panel value="rows" className={classes.panel}>
            <Chip.Group multiple value={filters} onChange={setFilters}>
              <Group gap="xs" className={classes.chips} role="group" aria-label={t('filterActions')}>
                {importActions.map((action) => (
                  <Chip
                    key={action}
                    value={action}
                    size="sm"
                    radius={2}
                    variant="outline"
                    disabled={plan.counts[action] === 0}
                  >
                    {t(`actions.${action}`)} {plan.counts[action]}
                  </Chip>
                ))}
                <Chip
                  value={WITH_PROBLEMS}
                  size="sm"
                  radius={2}
                  variant="outline"
                  disabled={withProblems === 0}
                >
                  {t('withProblems')} {withProblems}
                </Chip>
              </Group>
            </Chip.Group>
            <ImportRows planId={plan.id} rows={rows} />
          </Tabs.Panel>
          <Tabs.Panel value="problems" className={classes.panel}>
            <ImportProblems plan={plan} />
          </Tabs.Panel>
        </Tabs>
        <aside className={classes.options} aria-label={t('options')}>
          <h2>{t('options')}</h2>
          <ImportOptionsForm plan={plan} options={options} onChange={setOptions} />
          {create > 0 && <p className={classes.quiet}>{t('newPlacesAre')}</p>}
          {create + change === 0 && plan.counts.skip === 0 && <p>{t('allUnchanged')}</p>}
          {problems.length > 0 && (
            <Alert color="red" role="alert" title={t('refusedApply')}>
              <ProblemList problems={problems} />
            </Alert>
          )}
          <Button fullWidth disabled={count === 0 || !isNamed} onClick={() => onApply(options)}>
            {count === 0 ? t('nothingToApply') : t('apply', { count })}
          </Button>
          <Button fullWidth variant="default" onClick={onGiveUp}>
            {t('giveUp')}
          </Button>
        </aside>
      </div>
    </div>
  );
}

/** Rows of any chosen effect, and among them those with a remark when that is chosen too. No choice = all. */
function filteredRows(plan: ImportPlan, filters: readonly string[]): ImportPlan['rows'] {
  const actions = importActions.filter((action) => filters.includes(action));
  const onlyProblems = filters.includes(WITH_PROBLEMS);
  return plan.rows.filter(
    (row) =>
      (actions.length === 0 || actions.includes(row.action)) && (!onlyProblems || row.problems.length > 0),
  );
}
