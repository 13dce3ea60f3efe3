import { Alert, Button } from '@mantine/core';
import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { likenessWords } from '#renderer/entity-ui/likeness-words.ts';
import type { RegisterApi } from '#renderer/workers/register-api.ts';
import { useRegisterQuery } from '#renderer/workers/register-context.tsx';
import type { PairedTable } from '#shared/domain/distinct-pair/distinct-pair.ts';
import classes from './duplicates.module.css';

/** Records told on a page at most. */
const TOLD = 3;

type Props = {
  readonly table: PairedTable;
  readonly id: string;
  readonly onCompare: (otherId: string) => void;
};

/** Tells that a record looks like others, with the reasons; nothing where it looks like none. */
export function LikelyDuplicates({ table, id, onCompare }: Props) {
  const { t } = useTranslation('duplicates');
  const read = useCallback((api: RegisterApi) => api.alikeRecords(table, id), [table, id]);
  const alike = useRegisterQuery(read, [table, 'distinctPair']);
  if (alike === undefined || alike.length === 0) return null;
  return (
    <Alert title={t('notice.title')} mb="md" color="yellow" variant="light" className={classes.notice ?? ''}>
      <p>{t('notice.text', { count: alike.length })}</p>
      <ul>
        {alike.slice(0, TOLD).map((one) => (
          <li key={one.id}>
            <span>
              <strong>{one.name}</strong> ({likenessWords(one.reasons)})
            </span>
            <Button
              size="compact-sm"
              variant="default"
              aria-label={t('compareWith', { name: one.name })}
              onClick={() => onCompare(one.id)}
            >
              {t('compare')}
            </Button>
          </li>
        ))}
      </ul>
    </Alert>
  );
}
