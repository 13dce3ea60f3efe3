import { useTranslation } from 'react-i18next';
import type { MergeTies, RecordTie } from '#renderer/workers/duplicates-api.ts';
import classes from './merge-screen.module.css';
import { tieWords } from './tie-words.ts';

type Props = {
  readonly ties: MergeTies;
  readonly names: { readonly kept: string; readonly other: string };
};

/** Everything that hangs on two records, and where it will hang. */
export function MergeTiesView({ ties: { stay, moved, returns }, names }: Props) {
  const { t } = useTranslation('duplicates');
  const nothing = stay.length + moved.length + returns.moved.length === 0;
  return (
    <section className={classes.section}>
      <h2>{t('merge.ties')}</h2>
      {nothing ? (
        <p className={classes.help}>{t('merge.noTies')}</p>
      ) : (
        <dl className={classes.ties}>
          <TieList
            title={t('merge.moves', { name: names.kept })}
            ties={moved}
            returns={returns.moved.length}
          />
          <TieList title={t('merge.stays', { name: names.kept })} ties={stay} returns={0} />
        </dl>
      )}
    </section>
  );
}

type ListProps = { readonly title: string; readonly ties: readonly RecordTie[]; readonly returns: number };

function TieList({ title, ties, returns }: ListProps) {
  const { t } = useTranslation('duplicates');
  if (ties.length === 0 && returns === 0) return null;
  return (
    <div>
      <dt>{title}</dt>
      {returns > 0 && <dd>{t('merge.returnsMove', { count: returns })}</dd>}
      {ties.map((tie) => (
        <dd key={`${tie.table} ${tie.field}`}>{tieWords(tie, t)}</dd>
      ))}
    </div>
  );
}
