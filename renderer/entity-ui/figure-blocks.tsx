import { useMemo } from 'react';
import { ChartFigure } from '#renderer/components/chart/chart-figure.tsx';
import type { ReportWording } from '#renderer/documents/report-wording.ts';
import { wordChart } from '#renderer/documents/word-figures.ts';
import type {
  ReportBlock,
  ReportChart,
  ReportHeading,
  ReportKeyFigure,
  ReportModel,
  ReportParagraph,
  ReportTable,
} from '#shared/report/report-model.ts';
import { FigureTable } from './figure-table.tsx';
import classes from './figures.module.css';
import { KeyFigures } from './key-figures.tsx';
import type { FigureWords, RecordsBehind } from './records-behind.ts';
import { useSavePicture } from './use-save-picture.ts';

type Props = {
  readonly blocks: readonly ReportBlock[];
  readonly model: ReportModel;
  readonly wording: ReportWording;
  readonly words: FigureWords;
  readonly onRecords: (behind: RecordsBehind) => void;
};

/** A table with more columns stands below its chart, unless the window is very wide. */
const NARROW_COLUMNS = 6;

/** What stands together on the screen: a band of figures, a chart beside its table, tables side by side, a sentence. */
type Part =
  | { readonly kind: 'band'; readonly figures: readonly ReportKeyFigure[] }
  | { readonly kind: 'pair'; readonly chart: ReportChart; readonly table: ReportTable }
  | { readonly kind: 'tables'; readonly tables: readonly ReportTable[] }
  | ReportHeading
  | ReportParagraph;

/** The blocks of a chapter on a screen: the same figures, charts and tables as on paper, wider. */
export function FigureBlocks({ blocks, ...shared }: Props) {
  const parts = useMemo(() => partsOf(blocks), [blocks]);
  return parts.map((part) => <PartView key={keyOf(part)} part={part} {...shared} />);
}

type PartViewProps = Omit<Props, 'blocks'> & { readonly part: Part };

function PartView({ part, model, wording, words, onRecords }: PartViewProps) {
  if (part.kind === 'band')
    return (
      <KeyFigures
        figures={part.figures}
        model={model}
        wording={wording}
        words={words}
        onRecords={onRecords}
      />
    );
  if (part.kind === 'heading') return <h2 className={classes.heading}>{wording.text(part.text)}</h2>;
  if (part.kind === 'paragraph') return <p className={classes.quiet}>{wording.text(part.text)}</p>;
  if (part.kind === 'tables')
    return (
      <div className={classes.pair}>
        {part.tables.map((table) => (
          <FigureTable key={table.id} table={table} wording={wording} words={words} onRecords={onRecords} />
        ))}
      </div>
    );
  return (
    <div className={classes.pair} data-wide={part.table.columns.length > NARROW_COLUMNS || undefined}>
      <Chart chart={part.chart} wording={wording} />
      <FigureTable table={part.table} wording={wording} words={words} onRecords={onRecords} />
    </div>
  );
}

function Chart({ chart, wording }: { readonly chart: ReportChart; readonly wording: ReportWording }) {
  const savePicture = useSavePicture();
  const data = useMemo(() => wordChart(chart, wording), [chart, wording]);
  return <ChartFigure data={data} onSavePicture={savePicture} />;
}

function keyOf(part: Part): string {
  if (part.kind === 'band') return part.kind;
  if (part.kind === 'pair') return part.chart.id;
  if (part.kind === 'tables') return part.tables.map(({ id }) => id).join(' ');
  return part.kind === 'paragraph' ? JSON.stringify(part.text) : part.id;
}

function partsOf(blocks: readonly ReportBlock[]): readonly Part[] {
  const parts: Part[] = [];
  const figures = blocks.filter((block) => block.kind === 'keyFigure');
  if (figures.length > 0) parts.push({ kind: 'band', figures });
  const paired = new Set<string>();
  for (const block of blocks) {
    if (block.kind === 'chart') {
      const table = blocks.find((other) => other.kind === 'table' && other.id === block.tableId);
      if (table?.kind !== 'table') continue;
      paired.add(table.id);
      parts.push({ kind: 'pair', chart: block, table });
    } else if (block.kind === 'table') {
      if (paired.has(block.id)) continue;
      // Tables that follow one another stand side by side.
      const last = parts.at(-1);
      if (last?.kind === 'tables') parts[parts.length - 1] = { ...last, tables: [...last.tables, block] };
      else parts.push({ kind: 'tables', tables: [block] });
    } else if (block.kind === 'heading' || block.kind === 'paragraph') parts.push(block);
  }
  return parts;
}
