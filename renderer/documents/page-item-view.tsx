import { memo, type ReactNode } from 'react';
import { chartGeometry } from '#renderer/components/chart/chart-geometry.ts';
import { ChartPlot } from '#renderer/components/chart/chart-plot.tsx';
import { FigureOpener } from './figure-opener.tsx';
import type { PageItem } from './page-items.ts';
import type { ItemMeasure } from './page-measure.ts';
import classes from './report-pages.module.css';
import { textOfRuns } from './word-narrative.ts';
import type { WordedBlock, WordedKeyFigure, WordedTable } from './worded-report.ts';

/** Width of the text of a page: 170 mm at 96 px an inch. */
export const TEXT_WIDTH = 642;

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
        {figure.objective !== null && <span className={classes.line}>{figure.objective}</span>}
        {figure.notes.map((note) => (
          <span key={note} className={classes.smallNote}>
            {note}
          </span>
        ))}
      </dd>
    </div>
  );
}

type TableViewProps = { readonly table: WordedTable } & Pick<PageItemViewProps, 'from' | 'to' | 'measure'>;

function TableView({ table, measure, ...piece }: TableViewProps) {
  const columns = measure?.columns ?? [];
  const { from } = piece;
  const to = piece.to > from ? piece.to : table.rows.length;
  const last = to >= table.rows.length;
  const answered = table.columns.filter((_, at) => table.rows.some((row) => row.cells[at]?.answers != null));
  // « n sur N » stands beside the value while there is room, under it otherwise.
  const beside = answered.length <= 2 && table.columns.length <= 5;
  return (
    <div className={classes.tableBlock} data-annex={table.annex || undefined}>
      <table
        className={classes.table}
        data-fixed={columns.length > 0 || undefined}
        data-beside={beside || undefined}
      >
        <caption>
          <span className={classes.number}>{table.number}</span>
          {from === 0 ? table.title : table.continued}
        </caption>
        {columns.length > 0 && (
          <colgroup>
            {columns.map((width, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: columns are known by their place
              <col key={index} style={{ width }} />
            ))}
          </colgroup>
        )}
        <thead>
          <tr>
            {table.columns.map((column, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: columns are known by their place
              <th key={index} scope="col" data-align={column.align}>
                {column.title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {table.rows.slice(from, to).map((row, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: rows are known by their place
            <tr key={index} data-total={row.total || undefined}>
              {row.cells.map((cell, at) => {
                const Cell = at === 0 ? 'th' : 'td';
                return (
                  // biome-ignore lint/suspicious/noArrayIndexKey: cells are known by their place
                  <Cell key={at} {...(at === 0 ? { scope: 'row' } : {})} data-align={cell.align}>
                    <span data-missing={cell.missing || undefined}>{cell.text}</span>
                    {cell.answers !== null && <span className={classes.answers}>{cell.answers}</span>}
                  </Cell>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
      {last &&
        table.notes.map((note) => (
          <p key={note} className={classes.note}>
            {note}
          </p>
        ))}
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
  if (block.kind === 'table') return <TableView table={block} from={from} to={to} measure={measure} />;
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
  if (block.kind === 'subheading') return <h4 className={classes.subheading}>{block.text}</h4>;
  if (block.kind === 'list') {
    const List = block.ordered ? 'ol' : 'ul';
    return (
      <List className={classes.list}>
        {block.items.map((runs, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: entries are known by their place
          <li key={index}>{textOfRuns(runs)}</li>
        ))}
      </List>
    );
  }
  if (block.kind === 'notes')
    return (
      <div>
        {block.lines.map((line) => (
          <p key={line} className={classes.note}>
            {line}
          </p>
        ))}
      </div>
    );
  const text =
    measure === null ? block.text : block.text.slice(measure.lines[from], measure.lines[to]).trim();
  return (
    <p className={classes.paragraph} data-narrative={block.narrative || undefined}>
      {text}
    </p>
  );
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
