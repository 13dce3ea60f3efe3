import { Button } from '@mantine/core';
import type { ReportWording } from '#renderer/documents/report-wording.ts';
import { wordKeyFigure } from '#renderer/documents/word-figures.ts';
import type { ReportKeyFigure, ReportModel } from '#shared/report/report-model.ts';
import classes from './figures.module.css';
import { type FigureWords, type RecordsBehind, recordsBehind } from './records-behind.ts';

type Props = {
  readonly figures: readonly ReportKeyFigure[];
  readonly model: ReportModel;
  readonly wording: ReportWording;
  readonly words: FigureWords;
  readonly onRecords: (behind: RecordsBehind) => void;
};

/** The headline figures: value, n of N, the year before, what must be read with it, and its definition on demand. */
export function KeyFigures({ figures, ...shared }: Props) {
  return (
    <section aria-label={shared.words.keyFigures} className={classes.band}>
      <h2 className="visually-hidden">{shared.words.keyFigures}</h2>
      {figures.map((block) => (
        <KeyFigure key={block.id} block={block} {...shared} />
      ))}
    </section>
  );
}

type KeyFigureProps = Omit<Props, 'figures'> & { readonly block: ReportKeyFigure };

function KeyFigure({ block, model, wording, words, onRecords }: KeyFigureProps) {
  const figure = wordKeyFigure(block, model, wording);
  const behind = recordsBehind(figure.title, block.figure.sources, words);
  const action = behind === null ? null : words.records(behind);
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
            aria-label={words.named(figure.title, action)}
            onClick={() => onRecords(behind)}
          >
            {action}
          </Button>
        )}
        <details>
          <summary>{words.definition}</summary>
          <p>{figure.definition}</p>
        </details>
      </div>
    </article>
  );
}
