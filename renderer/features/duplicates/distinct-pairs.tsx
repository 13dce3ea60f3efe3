import { Button } from '@mantine/core';
import { useLiveQuery } from 'dexie-react-hooks';
import { useTranslation } from 'react-i18next';
import { useWrittenNotice } from '#renderer/entity-ui/use-written-notice.tsx';
import type { RegisterDatabase } from '#renderer/storage/database.ts';
import { useRegister } from '#renderer/workers/register-context.tsx';
import type { PairedTable } from '#shared/domain/distinct-pair/distinct-pair.ts';
import { recordName } from '#shared/domain/record/record-name.ts';
import classes from './duplicates.module.css';
import { livingRows } from './record-rows.ts';

/** The pairs noted as not the same, of which the officer can change their mind. Nothing while there is none. */
export function DistinctPairs({ table }: { readonly table: PairedTable }) {
  const { t } = useTranslation('duplicates');
  const { api, database } = useRegister();
  const notice = useWrittenNotice();
  const pairs = useLiveQuery(() => namedPairs(database, table), [database, table]);
  if (pairs === undefined || pairs.length === 0) return null;
  const forget = async (id: string): Promise<void> => {
    const outcome = await api.forgetDistinct(id);
    if (outcome.ok) notice(t('distinct.forgotten'), outcome.value);
  };
  return (
    <details className={classes.distinct}>
      <summary>{t('distinct.title', { count: pairs.length })}</summary>
      <ul aria-label={t('distinct.label')}>
        {pairs.map(({ id, first, second }) => (
          <li key={id}>
            <span>
              {first} — {second}
            </span>
            <Button
              size="compact-sm"
              variant="subtle"
              aria-label={t('distinct.forgetNamed', { first, second })}
              onClick={() => void forget(id)}
            >
              {t('distinct.forget')}
            </Button>
          </li>
        ))}
      </ul>
    </details>
  );
}

async function namedPairs(database: RegisterDatabase, table: PairedTable) {
  const pairs = (await database.distinctPairs.toArray()).filter(
    (pair) => pair.table === table && pair.deletedAt === null,
  );
  const rows = await livingRows(database, table, [
    ...new Set(pairs.flatMap(({ firstId, secondId }) => [firstId, secondId])),
  ]);
  const names = new Map(rows.map((row) => [row.id, recordName(row)]));
  return pairs.flatMap(({ id, firstId, secondId }) => {
    const [first, second] = [names.get(firstId), names.get(secondId)];
    return first === undefined || second === undefined ? [] : [{ id, first, second }];
  });
}
