import { Alert, Button, SegmentedControl } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ProposedColumn } from '#renderer/workers/spreadsheet-api.ts';
import { importTargetSchema, importTargets } from '#shared/domain/import-layout/import-layout.ts';
import { ColumnRow } from './column-row.tsx';
import columnClasses from './columns-step.module.css';
import { MappingFaults } from './mapping-faults.tsx';
import type { Wizard } from './use-wizard.ts';
import classes from './wizard.module.css';
import { type TableDraft, withField } from './wizard-state.ts';

const filters = ['all', 'read', 'unread', 'unsure'] as const;
type Filter = (typeof filters)[number];

/** Second step: the field that each column fills, guessed or remembered, corrected here. */
export function ColumnsStep({ wizard }: { readonly wizard: Wizard }) {
  const { t } = useTranslation('spreadsheetImport');
  const [filter, setFilter] = useState<Filter>('all');
  const { draft, state } = wizard;
  if (draft === null) return null;
  const { proposal, mapping } = draft;
  const shown = proposal.columns
    .map((column, index) => ({ column, index }))
    .filter(({ column, index }) => isShown(filter, column, draft, index));
  const read = mapping.filter(({ field }) => field !== null).length;
  return (
    <section className={classes.step} aria-labelledby="wizard-step">
      <div className={classes.stepHead}>
        <h2 id="wizard-step">{t('columns.title')}</h2>
        <div className={classes.bar}>
          <span id="wizard-target">{t('file.target')}</span>
          <SegmentedControl
            aria-labelledby="wizard-target"
            size="xs"
            value={state.target}
            data={importTargets.map((value) => ({ value, label: t(`file.targetOptions.${value}`) }))}
            onChange={(value) => {
              const target = importTargetSchema.safeParse(value);
              if (target.success) wizard.setTarget(target.data);
            }}
          />
          <span className={classes.quiet} aria-live="polite">
            {t('columns.count', { read, total: mapping.length, rows: proposal.rows })}
          </span>
        </div>
        {proposal.remembered !== null && (
          <Alert variant="light" className={classes.remembered}>
            {t('columns.remembered', { name: proposal.remembered })}{' '}
            <Button variant="subtle" size="compact-sm" onClick={wizard.reguess}>
              {t('columns.reguess')}
            </Button>
          </Alert>
        )}
        <MappingFaults faults={wizard.faults} draft={draft} target={state.target} />
        <div className={classes.bar}>
          <span id="wizard-show">{t('columns.only')}</span>
          <SegmentedControl
            aria-labelledby="wizard-show"
            size="xs"
            value={filter}
            data={filters.map((value) => ({ value, label: t(`columns.show.${value}`) }))}
            onChange={(value) => setFilter(filters.find((one) => one === value) ?? 'all')}
          />
        </div>
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reachable by keyboard */}
      <section className={columnClasses.columns} tabIndex={0} aria-label={t('columns.table')}>
        <table>
          <thead>
            <tr>
              <th scope="col">{t('columns.heads.column')}</th>
              <th scope="col">{t('columns.heads.samples')}</th>
              <th scope="col">{t('columns.heads.field')}</th>
              <th scope="col">{t('columns.heads.reason')}</th>
            </tr>
          </thead>
          <tbody>
            {shown.map(({ column, index }) => (
              <ColumnRow
                key={index}
                column={column}
                rows={proposal.rows}
                target={state.target}
                field={mapping[index]?.field ?? null}
                isFaulty={wizard.faults.some(
                  (fault) => fault.kind === 'twice' && fault.columns.includes(index),
                )}
                onField={(field) => wizard.setMapping(withField(mapping, index, field))}
              />
            ))}
          </tbody>
        </table>
        {shown.length === 0 && <p className={classes.nothing}>{t('columns.noneShown')}</p>}
      </section>
    </section>
  );
}

function isShown(filter: Filter, column: ProposedColumn, { mapping }: TableDraft, index: number): boolean {
  const field = mapping[index]?.field ?? null;
  if (filter === 'read') return field !== null;
  if (filter === 'unread') return field === null;
  if (filter === 'unsure') return field !== null && field === column.field && column.confidence !== 'sure';
  return true;
}
