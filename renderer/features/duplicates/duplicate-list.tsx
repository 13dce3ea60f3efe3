import { Alert, Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { likenessWords } from '#renderer/entity-ui/likeness-words.ts';
import { ProblemList } from '#renderer/entity-ui/problem-list.tsx';
import type { DuplicatePair, PairedRecord } from '#renderer/workers/duplicates-api.ts';
import type { PairedTable } from '#shared/domain/distinct-pair/distinct-pair.ts';
import { likenessReasons } from '#shared/duplicates/likeness.ts';
import classes from './duplicates.module.css';
import { useNotSame } from './use-not-same.ts';

/** Pairs in the page at first, and more at each click. */
const SHOWN = 50;

type Props = {
  readonly table: PairedTable;
  readonly pairs: readonly DuplicatePair[];
  readonly onCompare: (firstId: string, secondId: string) => void;
};

/** The pairs, the most alike first; each is compared, or noted as not the same. */
export function DuplicateList({ table, pairs, onCompare }: Props) {
  const { t } = useTranslation('duplicates');
  const [shown, setShown] = useState(SHOWN);
  const { problems, notSame } = useNotSame(table);
  if (pairs.length === 0)
    return (
      <div className={classes.empty}>
        <h2>{t('noneTitle')}</h2>
        <p>{t('none')}</p>
      </div>
    );
  return (
    <>
      {problems.length > 0 && (
        <Alert color="red" role="alert" mb="sm">
          <ProblemList problems={problems} />
        </Alert>
      )}
      <table className={classes.pairs} aria-label={t('list')}>
        <thead>
          <tr>
            <th scope="col">{t('columns.score')}</th>
            <th scope="col">{t('columns.records')}</th>
            <th scope="col">{t('columns.reasons')}</th>
            <th scope="col">{t('columns.actions')}</th>
          </tr>
        </thead>
        <tbody>
          {pairs.slice(0, shown).map((pair) => (
            <PairRow
              key={`${pair.first.id} ${pair.second.id}`}
              pair={pair}
              onCompare={() => onCompare(pair.first.id, pair.second.id)}
              onNotSame={() => void notSame(pair.first.id, pair.second.id)}
            />
          ))}
        </tbody>
      </table>
      {pairs.length > shown && (
        <Button variant="subtle" size="compact-sm" mt="sm" onClick={() => setShown(shown + SHOWN)}>
          {t('more')}
        </Button>
      )}
    </>
  );
}

type RowProps = {
  readonly pair: DuplicatePair;
  readonly onCompare: () => void;
  readonly onNotSame: () => void;
};

function PairRow({ pair, onCompare, onNotSame }: RowProps) {
  const { t } = useTranslation('duplicates');
  const { first, second, score, reasons } = pair;
  const named = { first: first.name, second: second.name };
  const speaking = (way: 'for' | 'against') => reasons.filter(({ code }) => likenessReasons[code] === way);
  const against = likenessWords(speaking('against'));
  return (
    <tr>
      <td className={classes.score}>{score}</td>
      <td>
        <RecordLine record={first} />
        <RecordLine record={second} />
      </td>
      <td>
        <p className={classes.reasons}>{likenessWords(speaking('for'))}</p>
        {against !== '' && (
          <p className={classes.against}>
            {t('merge.against')} : {against}
          </p>
        )}
      </td>
      <td>
        <div className={classes.decisions}>
          <Button size="compact-sm" aria-label={t('compareNamed', named)} onClick={onCompare}>
            {t('compare')}
          </Button>
          <Button
            size="compact-sm"
            variant="default"
            aria-label={t('notSameNamed', named)}
            onClick={onNotSame}
          >
            {t('notSame')}
          </Button>
        </div>
      </td>
    </tr>
  );
}

function RecordLine({ record: { name, detail } }: { readonly record: PairedRecord }) {
  return (
    <p className={classes.record}>
      <strong>{name}</strong>
      {detail !== '' && <span>{detail}</span>}
    </p>
  );
}
