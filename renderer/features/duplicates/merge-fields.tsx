import { Button } from '@mantine/core';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { makeHistoryWording } from '#renderer/entity-ui/history-wording.ts';
import { useFieldTools } from '#renderer/entity-ui/use-history-tools.ts';
import type { PairedTable } from '#shared/domain/distinct-pair/distinct-pair.ts';
import { recordName } from '#shared/domain/record/record-name.ts';
import type { RowOf } from '#shared/domain/record/record-row.ts';
import {
  type MergeChoice,
  type MergeChoices,
  mergedFields,
  mergeRows,
} from '#shared/duplicates/record-merge.ts';
import { type FieldSaying, fieldSaying, namedIds } from './field-saying.ts';
import { MergeFieldRow } from './merge-field-row.tsx';
import classes from './merge-screen.module.css';

type Props = {
  readonly table: PairedTable;
  readonly kept: RowOf[PairedTable];
  readonly other: RowOf[PairedTable];
  readonly choices: MergeChoices;
  readonly onChoose: (key: string, choice: MergeChoice) => void;
  readonly onSwap: () => void;
};

/** Every field of two records: those that differ with a choice and its result, the others folded away. */
export function MergeFields({ table, kept, other, choices, onChoose, onSwap }: Props) {
  const { t } = useTranslation('duplicates');
  const saying = useSaying(table, kept, other);
  const rows = useMemo(() => mergeRows(table, kept, other), [table, kept, other]);
  const result = mergedFields(table, kept, other, choices, () => other.id);
  const differing = rows.filter(({ isSame }) => !isSame);
  const same = rows.filter((row) => row.isSame && saying.text(row, kept).length > 0);
  return (
    <section className={classes.section}>
      <h2>{t('merge.fields')}</h2>
      <table className={classes.fields}>
        <thead>
          <tr>
            <th scope="col">{t('merge.field')}</th>
            <th scope="col">
              {t('merge.kept')}
              <strong>{recordName(kept)}</strong>
            </th>
            <th scope="col">
              {t('merge.other')}
              <strong>{recordName(other)}</strong>
              <Button size="compact-xs" variant="default" onClick={onSwap}>
                {t('merge.swap')}
              </Button>
            </th>
            <th scope="col">{t('merge.result')}</th>
          </tr>
        </thead>
        <tbody>
          {differing.map((row) => (
            <MergeFieldRow
              key={row.key}
              row={row}
              saying={saying}
              kept={kept}
              other={other}
              result={result}
              choices={choices}
              onChoose={onChoose}
            />
          ))}
        </tbody>
      </table>
      {differing.length === 0 && <p className={classes.help}>{t('merge.noDifference')}</p>}
      {same.length > 0 && (
        <details className={classes.same}>
          <summary>{t('merge.same', { count: same.length })}</summary>
          <dl>
            {same.map((row) => (
              <div key={row.key}>
                <dt>{saying.label(row)}</dt>
                <dd>{saying.text(row, kept).join(', ')}</dd>
              </div>
            ))}
          </dl>
        </details>
      )}
    </section>
  );
}

/** How the fields of two records are told, the names of what they refer to included. */
function useSaying(table: PairedTable, kept: object, other: object): FieldSaying {
  const ids = useMemo(() => [...namedIds(kept), ...namedIds(other)], [kept, other]);
  const tools = useFieldTools(ids);
  return useMemo(() => fieldSaying(makeHistoryWording(table, tools)), [table, tools]);
}
