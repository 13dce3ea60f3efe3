import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { ReportWording } from '#renderer/documents/report-wording.ts';
import { wordKeyFigure } from '#renderer/documents/word-figures.ts';
import type { ReportKeyFigure, ReportModel } from '#shared/report/report-model.ts';
import classes from './equipment-figures.module.css';
import { type RecordsBehind, recordsBehind } from './figure-records.tsx';

type Props = {
  readonly figures: readonly ReportKeyFigure[];
  readonly model: ReportModel;
  readonly wording: ReportWording;
  readonly onRecords: (behind: RecordsBehind) => void;
};

/** The headline figures: value, n of N, the year before, what must be read with it, and its definition on demand. */
export function KeyFigures({ figures, model, wording, onRecords }: Props) {
  const { t } = useTranslation('equipment');
  return (
    <section aria-label={t('keyFigures')} className={classes.band}>
      <h2 className="visually-hidden">{t('keyFigures')}</h2>
      {figures.map((block) => (
        <KeyFigure key={block.id} block={block} model={model} wording={wording} onRecords={onRecords} />
      ))}
    </section>
  );
}

type KeyFigureProps = Omit<Props, 'figures'> & { readonly block: ReportKeyFigure };

function KeyFigure({ block, model, wording, onRecords }: KeyFigureProps) {
  const { t } = useTranslation('equipment');
  const figure = wordKeyFigure(block, model, wording);
  const behind = recordsBehind(figure.title, block.figure.sources);
  const action = behind === null ? null : t(`records.${behind.table}`, { count: behind.ids.length });
  return (
    <article className={classes.figure} aria-label={figure.title}>
      <h3>{figure.title}</h3>
      <p className={classes.value} data-missing={figure.missing || undefined}>
        {figure.value}
        {figure.answers !== null && <span className={classes.answers}>{figure.answers}</span>}
      </p>
      {figure.before !== null && (
        <p className={classes.before}>
          {figure.before}
          {figure.change !== null && <span className={classes.change}>{figure.change}</span>}
        </p>
      )}
      {figure.notes.map((note) => (
        <p key={note} className={classes.note}>
          {note}
        </p>
      ))}
      <div className={classes.more}>
        {behind !== null && action !== null && (
          <Button
            variant="subtle"
            size="compact-xs"
            aria-label={t('records.named', { title: figure.title, action })}
            onClick={() => onRecords(behind)}
          >
            {action}
          </Button>
        )}
        <details>
          <summary>{t('definition')}</summary>
          <p>{figure.definition}</p>
        </details>
      </div>
    </article>
  );
}
