import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { likenessWords } from '#renderer/entity-ui/likeness-words.ts';
import type { RegisterApi } from '#renderer/workers/register-api.ts';
import { useRegisterQuery } from '#renderer/workers/register-context.tsx';
import type { PairedTable } from '#shared/domain/distinct-pair/distinct-pair.ts';
import { likenessReasons } from '#shared/duplicates/likeness.ts';
import classes from './merge-screen.module.css';

type Props = { readonly table: PairedTable; readonly firstId: string; readonly secondId: string };

/** The score of two records, and what speaks for and against their being one. */
export function MergeLikeness({ table, firstId, secondId }: Props) {
  const { t } = useTranslation('duplicates');
  const read = useCallback(
    (api: RegisterApi) => api.likenessOf(table, firstId, secondId),
    [table, firstId, secondId],
  );
  const likeness = useRegisterQuery(read, [table]);
  if (likeness === undefined) return null;
  if (likeness === null) return <p className={classes.warn}>{t('merge.notAlike')}</p>;
  const speaking = (way: 'for' | 'against') =>
    likenessWords(likeness.reasons.filter(({ code }) => likenessReasons[code] === way));
  return (
    <dl className={classes.likeness}>
      <div>
        <dt>{t('columns.score')}</dt>
        <dd>{t('score', { score: likeness.score })}</dd>
      </div>
      {(['for', 'against'] as const).map((way) => {
        const words = speaking(way);
        return words === '' ? null : (
          <div key={way} data-way={way}>
            <dt>{t(`merge.${way}`)}</dt>
            <dd>{words}</dd>
          </div>
        );
      })}
    </dl>
  );
}
