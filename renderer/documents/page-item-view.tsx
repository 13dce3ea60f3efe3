import { memo, type ReactNode } from 'react';
import { chartGeometry } from '#renderer/components/chart/chart-geometry.ts';
import { ChartPlot } from '#renderer/components/chart/chart-plot.tsx';
import { FigureOpener } from './figure-opener.tsx';
import type { PageItem } from './page-items.ts';
import type { ItemMeasure } from './page-measure.ts';
import { TEXT_WIDTH } from './page-size.ts';
import { PageTableView } from './page-table-view.tsx';
import { ListView, NotesView, ParagraphView } from './page-text-view.tsx';
import classes from './report-pages.module.css';
import type { WordedBlock, WordedKeyFigure } from './worded-report.ts';

type PageItemViewProps = {
  readonly item: PageItem;
  /** Which lines or rows of it stand here, up to, not including, `to`; all of them when both are 0. */
  readonly from: number;
  readonly to: number;
  /** How it was measured; null while it is being. */
  readonly measure: ItemMeasure | null;
  /** Page number of a contents entry; null while it is unknown. */
  readonly pageNumber: number | null;
};

type KeyFigureViewProps = { readonly figure: WordedKeyFigure; readonly laid: boolean };

function KeyFigureView({ figure, laid }: KeyFigureViewProps) {
  return (
    <div className={classes.keyFigure}>
      <dt>{figure.title}</dt>
      <dd>
        {laid && <FigureOpener figureId={figure.id} title={figure.title} />}
        <span className={classes.value} data-missing={figure.missing || undefined}>
          {figure.value}
        </span>
        {figure.change !== null && <span className={classes.change}>{figure.change}</span>}
        {figure.before !== null && <span className={classes.line}>{figure.before}</span>}
        {figure.answers !== null && <span className={classes.line}>{figure.answers}</span>}
        {figure.constant !== null && <span className={classes.line}>{figure.constant}</span>}
        {figure.objective !== null && <span className={classes.objective}>{figure.objective}</span>}
        {figure.notes.map((note) => (
          <span key={note} className={classes.smallNote}>
            {note}
          </span>
        ))}
      </dd>
    </div>
  );
}

type BlockViewProps = {
  readonly block: Exclude<WordedBlock, { kind: 'figures' }>;
  readonly id: string | undefined;
} & Pick<PageItemViewProps, 'from' | 'to' | 'measure'>;

function BlockView({ block, id, from, to, measure }: BlockViewProps): ReactNode {
  if (block.kind === 'heading')
    return (
      <h3 className={classes.heading} id={id}>
        {block.text}
      </h3>
    );
  if (block.kind === 'table')
    return <PageTableView table={block} from={from} to={to} fit={measure?.table ?? null} />;
  if (block.kind === 'chart')
    return (
      <figure className={classes.chart}>
        <figcaption>
          <span className={classes.number}>{block.number}</span>
          {block.chart.title}
          <span className={classes.unit}>{block.chart.unit}</span>
        </figcaption>
        {measure === null ? (
          <div style={{ height: chartGeometry(block.chart, TEXT_WIDTH).height }} />
        ) : (
          <ChartPlot data={block.chart} width={TEXT_WIDTH} />
        )}
      </figure>
    );
  if (block.kind === 'definition')
    return (
      <dl className={classes.definition}>
        <dt>{block.term}</dt>
        <dd>{block.text}</dd>
      </dl>
    );
  if (block.kind === 'subheading') {
    const Heading = block.level === 3 ? 'h3' : 'h4';
    return <Heading className={classes.subheading}>{block.text}</Heading>;
  }
  const lines = { from, to, entries: measure?.entries ?? null };
  if (block.kind === 'list') return <ListView list={block} {...lines} />;
  if (block.kind === 'notes') return <NotesView notes={block} {...lines} />;
  return <ParagraphView paragraph={block} {...lines} />;
}

/** An item of the pages, whole or the piece of it that stands on one page. */
export const PageItemView = memo(function PageItemView(props: PageItemViewProps) {
  const { item, measure, pageNumber } = props;
  const id = measure === null ? undefined : item.key;
  if (item.kind === 'chapter')
    return (
      <h2 className={classes.chapter} id={id}>
        {item.text}
      </h2>
    );
  if (item.kind === 'contentsTitle') return <h2 className={classes.chapter}>{item.text}</h2>;
  if (item.kind === 'legend') return <p className={classes.legend}>{item.text}</p>;
  if (item.kind === 'figures')
    return (
      <dl className={classes.figures}>
        {item.figures.map((figure) => (
          <KeyFigureView key={figure.id} figure={figure} laid={measure !== null} />
        ))}
      </dl>
    );
  if (item.kind === 'contentsEntry')
    return (
      <p className={classes.contentsEntry} data-level={item.level}>
        <a href={`#${item.target}`}>
          <span>{item.text}</span>
          <span className={classes.leader} aria-hidden="true" />
          <span>{pageNumber ?? ''}</span>
        </a>
      </p>
    );
  return <BlockView block={item.block} id={id} from={props.from} to={props.to} measure={measure} />;
});
