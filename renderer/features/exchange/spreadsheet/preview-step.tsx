import { Chip, Group } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemList } from '#renderer/entity-ui/problem-list.tsx';
import type { ImportTarget } from '#shared/domain/import-layout/import-layout.ts';
import type { Problem } from '#shared/domain/problem.ts';
import { importActions } from '#shared/exchange/import-plan.ts';
import { ExportPlanProblems } from './export-plan-problems.tsx';
import { PlanOptions } from './plan-options.tsx';
import { PlanRows } from './plan-rows.tsx';
import classes from './preview-step.module.css';
import type { Wizard } from './use-wizard.ts';
import wizardClasses from './wizard.module.css';

const WITH_PROBLEMS = 'problems';

type Props = {
  readonly wizard: Wizard;
  /** Warnings about the file as a whole. */
  readonly fileProblems: readonly Problem[];
  readonly onOpenRecord: (target: ImportTarget, id: string) => void;
};

/** Fourth step: what the import would do, row by row, before anything is written. */
export function PreviewStep({ wizard, fileProblems, onOpenRecord }: Props) {
  const { t } = useTranslation('spreadsheetImport');
  const [chosen, setChosen] = useState<string[]>([]);
  const { plan, draft, state } = wizard;
  if (plan === null || draft === null) return null;
  const problems = [...fileProblems, ...plan.problems];
  return (
    <div className={classes.preview}>
      <section className={wizardClasses.step} aria-labelledby="wizard-step">
        <div className={classes.previewHead}>
          <h2 id="wizard-step">{t('preview.title')}</h2>
          <ExportPlanProblems plan={plan} columns={draft.proposal.columns} />
        </div>
        <Chip.Group multiple value={chosen} onChange={setChosen}>
          <Group gap="xs" className={classes.chips} role="group" aria-label={t('preview.filter')}>
            {importActions.map((action) => (
              <Chip
                key={action}
                value={action}
                size="sm"
                radius={2}
                variant="outline"
                disabled={plan.counts[action] === 0}
              >
                {t(`preview.actions.${action}`)} {plan.counts[action]}
              </Chip>
            ))}
            <Chip
              value={WITH_PROBLEMS}
              size="sm"
              radius={2}
              variant="outline"
              disabled={plan.withProblems === 0}
            >
              {t('preview.withProblems')} {plan.withProblems}
            </Chip>
          </Group>
        </Chip.Group>
        <PlanRows
          key={plan.id}
          plan={plan}
          columns={draft.proposal.columns}
          actions={importActions.filter((action) => chosen.includes(action))}
          onlyProblems={chosen.includes(WITH_PROBLEMS)}
          onOpenRecord={(id) => onOpenRecord(state.target, id)}
        />
      </section>
      <aside className={classes.options} aria-label={t('options.title')}>
        <h2>{t('options.title')}</h2>
        <PlanOptions wizard={wizard} plan={plan} />
        <Besides networks={plan.newNetworks} organisations={plan.newOrganisations} />
        {problems.length > 0 && (
          <details className={classes.fileProblems} open={problems.length < 4}>
            <summary>{t('preview.fileProblems', { count: problems.length })}</summary>
            <ProblemList problems={problems} />
          </details>
        )}
      </aside>
    </div>
  );
}

type BesidesProps = { readonly networks: readonly string[]; readonly organisations: readonly string[] };

/** The networks and structures that the import makes besides its rows. */
function Besides({ networks, organisations }: BesidesProps) {
  const { t } = useTranslation('spreadsheetImport');
  if (networks.length + organisations.length === 0) return null;
  return (
    <div>
      <h3>{t('preview.besides')}</h3>
      {networks.length > 0 && (
        <p title={networks.join('\n')}>{t('preview.newNetworks', { count: networks.length })}</p>
      )}
      {organisations.length > 0 && (
        <p title={organisations.join('\n')}>
          {t('preview.newOrganisations', { count: organisations.length })}
        </p>
      )}
    </div>
  );
}
