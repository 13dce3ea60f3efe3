import { Alert, Anchor, Button } from '@mantine/core';
import { IconArrowLeft } from '@tabler/icons-react';
import { useLiveQuery } from 'dexie-react-hooks';
import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemList } from '#renderer/entity-ui/problem-list.tsx';
import { useWindowTitle } from '#renderer/entity-ui/use-window-title.ts';
import type { RegisterApi } from '#renderer/workers/register-api.ts';
import { useRegister, useRegisterQuery } from '#renderer/workers/register-context.tsx';
import { changeTables } from '#shared/domain/change-set/change-set.ts';
import type { PairedTable } from '#shared/domain/distinct-pair/distinct-pair.ts';
import { recordName } from '#shared/domain/record/record-name.ts';
import type { RowOf } from '#shared/domain/record/record-row.ts';
import { MergeFields } from './merge-fields.tsx';
import { MergeLikeness } from './merge-likeness.tsx';
import { MergeReturns } from './merge-returns.tsx';
import classes from './merge-screen.module.css';
import { MergeTiesView } from './merge-ties.tsx';
import { livingRows } from './record-rows.ts';
import { useMerge } from './use-merge.ts';
import { useNotSame } from './use-not-same.ts';

type Props = {
  readonly table: PairedTable;
  readonly keptId: string;
  readonly otherId: string;
  readonly onBack: () => void;
  /** Keeps the other record instead. */
  readonly onSwap: () => void;
  /** One record is left. */
  readonly onMerged: (keptId: string) => void;
};

/** Two records side by side: what tells them apart, what hangs on each, and what is kept when they become one. */
export function MergeScreen(props: Props) {
  const { table, keptId, otherId, onBack } = props;
  const { t } = useTranslation('duplicates');
  const { database } = useRegister();
  useWindowTitle(t(`merge.title.${table}`));
  const rows = useLiveQuery(
    () => livingRows(database, table, [keptId, otherId]),
    [database, table, keptId, otherId],
  );
  if (rows === undefined) return null;
  const [kept, other] = [keptId, otherId].map((id) => rows.find((row) => row.id === id));
  return (
    <div className={classes.page}>
      <Anchor component="button" type="button" size="sm" className={classes.back} onClick={onBack}>
        <IconArrowLeft size={15} aria-hidden />
        {t('merge.back')}
      </Anchor>
      <h1 className={classes.title}>{t(`merge.title.${table}`)}</h1>
      {kept === undefined || other === undefined ? (
        <p>{t('merge.gone')}</p>
      ) : (
        <Comparison {...props} kept={kept} other={other} />
      )}
    </div>
  );
}

type ComparisonProps = Props & { readonly kept: RowOf[PairedTable]; readonly other: RowOf[PairedTable] };

function Comparison({ table, kept, other, onBack, onSwap, onMerged }: ComparisonProps) {
  const { t } = useTranslation('duplicates');
  const merge = useMerge(table, kept.id, other.id);
  const { problems: unmarked, notSame } = useNotSame(table);
  const read = useCallback(
    (api: RegisterApi) => api.mergeTies(table, kept.id, other.id),
    [table, kept.id, other.id],
  );
  const ties = useRegisterQuery(read, changeTables);
  const names = { kept: recordName(kept), other: recordName(other) };
  const problems = [...merge.problems, ...unmarked];
  return (
    <>
      <MergeLikeness table={table} firstId={kept.id} secondId={other.id} />
      <p className={classes.help}>{t('merge.help')}</p>
      <MergeFields
        table={table}
        kept={kept}
        other={other}
        choices={merge.choices}
        onChoose={merge.choose}
        onSwap={onSwap}
      />
      {ties !== undefined && ties.returns.met.length > 0 && (
        <MergeReturns
          met={ties.returns.met}
          names={names}
          chosen={merge.returns}
          onChoose={merge.chooseReturns}
        />
      )}
      {ties !== undefined && <MergeTiesView ties={ties} names={names} />}
      {problems.length > 0 && (
        <Alert color="red" role="alert" title={t('merge.refused')} mb="md">
          <ProblemList problems={problems} />
        </Alert>
      )}
      <p className={classes.help}>{t('merge.consequence', names)}</p>
      <div className={classes.actions}>
        <Button
          loading={merge.busy}
          disabled={ties === undefined}
          onClick={() =>
            void merge.merge(names.kept).then((isDone) => {
              if (isDone) onMerged(kept.id);
            })
          }
        >
          {t('merge.confirm')}
        </Button>
        <Button
          variant="default"
          onClick={() =>
            void notSame(kept.id, other.id).then((isDone) => {
              if (isDone) onBack();
            })
          }
        >
          {t('notSame')}
        </Button>
      </div>
      {table === 'accessPoint' && <p className={classes.aside}>{t('merge.realMerger')}</p>}
    </>
  );
}
