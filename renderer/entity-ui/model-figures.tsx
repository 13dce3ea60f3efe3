import type { ReportWording } from '#renderer/documents/report-wording.ts';
import type { ReportModel } from '#shared/report/report-model.ts';
import { FigureBlocks } from './figure-blocks.tsx';
import classes from './figures.module.css';
import type { FigureWords, RecordsBehind } from './records-behind.ts';

type Props = {
  /** A report of one chapter; undefined while it is computed. */
  readonly model: ReportModel | undefined;
  readonly wording: ReportWording;
  readonly words: FigureWords;
  readonly computing: string;
  /** What is said where the chapter has no figure. */
  readonly nothing: { readonly title: string; readonly text: string };
  readonly onRecords: (behind: RecordsBehind) => void;
};

/** The figures of a chapter on a screen, while they are computed, and where there are none. */
export function ModelFigures({ model, wording, words, computing, nothing, onRecords }: Props) {
  if (model === undefined)
    return (
      <p className={classes.quiet} role="status">
        {computing}
      </p>
    );
  const blocks = model.sections[0]?.blocks ?? [];
  if (!blocks.some(({ kind }) => kind === 'keyFigure'))
    return (
      <section className={classes.empty}>
        <h2>{nothing.title}</h2>
        <p>{nothing.text}</p>
      </section>
    );
  return <FigureBlocks blocks={blocks} model={model} wording={wording} words={words} onRecords={onRecords} />;
}
