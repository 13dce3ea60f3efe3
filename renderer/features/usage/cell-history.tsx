import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { dayText } from '#renderer/entity-ui/calendar-text.ts';
import type { RegisterApi } from '#renderer/workers/register-api.ts';
import { useRegisterQuery } from '#renderer/workers/register-context.tsx';
import type { RecordAct } from '#shared/domain/change-set/record-history.ts';
import type { Measure } from '#shared/domain/usage-return/measures.ts';
import { gridRowId, type UsageGridRow } from '#shared/figures/usage-grid.ts';
import classes from './cell-history.module.css';
import { useValueText } from './use-value-text.ts';

/** Acts of the place that are looked through, and those of the cell that are told. */
const LOOKED_THROUGH = 200;
const TOLD = 8;

type Props = { readonly row: UsageGridRow; readonly measure: Measure };

/** Who entered the figure of a cell and when, what it was before; latest first. */
export function CellHistory({ row, measure }: Props) {
  const { t } = useTranslation('usage');
  const read = useCallback(
    (api: RegisterApi) => api.recordHistory('usageReturn', row.placeId, null, LOOKED_THROUGH),
    [row.placeId],
  );
  const history = useRegisterQuery(read, ['usageReturn']);
  const id = gridRowId(row);
  const acts = (history?.acts ?? []).flatMap((act) => {
    const change = act.changes.find((one) => one.id === id && one.field === measure);
    return change === undefined || act.undone ? [] : [{ act, before: change.before, after: change.after }];
  });
  return (
    <section aria-busy={history === undefined}>
      <h3 className={classes.title}>{t('history')}</h3>
      {history !== undefined && acts.length === 0 ? (
        <p className={classes.none}>{t('historyNone')}</p>
      ) : (
        <ul className={classes.acts}>
          {acts.slice(0, TOLD).map(({ act, before, after }) => (
            <li key={act.id}>
              <span>{dayText(act.at.slice(0, 10))}</span> {act.officer}
              <HistoryOrigin act={act} />
              {' : '}
              <ToldValue value={before} measure={measure} /> → <ToldValue value={after} measure={measure} />
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

function HistoryOrigin({ act }: { readonly act: RecordAct }) {
  const { t } = useTranslation('usage');
  return act.fileName === null ? null : ` (${t('historyFile', { file: act.fileName })})`;
}

function ToldValue({ value, measure }: { readonly value: unknown; readonly measure: Measure }) {
  const { t } = useTranslation('usage');
  const valueText = useValueText();
  return typeof value === 'number' ? <strong>{valueText(value, measure)}</strong> : t('notReported');
}
