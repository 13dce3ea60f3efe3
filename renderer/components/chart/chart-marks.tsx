import type { ReactNode } from 'react';

/**
 * How a series looks, the same in every chart: a colour that colour-blind readers tell apart, with a lightness of its
 * own, *and* a pattern (bars) or a dash and a marker (lines), so that black and white is enough.
 */
export type MarkStyle = { readonly colour: string; readonly dash: string; readonly index: number };

const DASHES = ['', '7 4', '2 3', '11 3 2 3', '5 2', '1 4', '9 2 2 2 2 2', '4 4'] as const;

/** The style of the series at an index; they come round after eight. */
export function markStyle(index: number): MarkStyle {
  const turn = index % DASHES.length;
  return { colour: `var(--chart-${turn + 1})`, dash: DASHES[turn] ?? '', index: turn };
}

/** Name of the pattern of a series in a chart, safe inside `url(#…)`. */
export function patternId(chartId: string, index: number): string {
  return `${chartId.replaceAll(/[^a-zA-Z0-9-]/g, '')}-p${index % DASHES.length}`;
}

const LINES: Readonly<Record<number, string>> = {
  1: 'M0,6 L6,0 M-1.5,1.5 L1.5,-1.5 M4.5,7.5 L7.5,4.5',
  3: 'M0,3 L6,3',
  4: 'M0,0 L6,6 M-1.5,4.5 L1.5,7.5 M4.5,-1.5 L7.5,1.5',
  5: 'M3,0 L3,6',
  6: 'M0,3 L6,3 M3,0 L3,6',
  7: 'M0,0 L6,6 M0,6 L6,0',
};

function patternContent(index: number, colour: string): ReactNode {
  if (index === 0) return <rect width={6} height={6} style={{ fill: colour }} />;
  if (index === 2) return <circle cx={3} cy={3} r={1.5} style={{ fill: colour }} />;
  return <path d={LINES[index] ?? ''} style={{ stroke: colour, strokeWidth: 1.6, fill: 'none' }} />;
}

/** The patterns of a chart's series. */
export function PatternDefinitions({ chartId, count }: { readonly chartId: string; readonly count: number }) {
  return (
    <defs>
      {Array.from({ length: Math.min(count, DASHES.length) }, (_, index) => {
        const { colour } = markStyle(index);
        return (
          <pattern
            key={patternId(chartId, index)}
            id={patternId(chartId, index)}
            width={6}
            height={6}
            patternUnits="userSpaceOnUse"
          >
            <rect width={6} height={6} style={{ fill: 'var(--chart-ground)' }} />
            <rect width={6} height={6} style={{ fill: colour, fillOpacity: index === 0 ? 1 : 0.28 }} />
            {patternContent(index, colour)}
          </pattern>
        );
      })}
    </defs>
  );
}

/** The marker of a line's point: a shape of its own for each series. */
export function Marker({
  x,
  y,
  style,
}: {
  readonly x: number;
  readonly y: number;
  readonly style: MarkStyle;
}) {
  const paint = { fill: 'var(--chart-ground)', stroke: style.colour, strokeWidth: 1.75 };
  const shape = style.index % 4;
  if (shape === 0) return <circle cx={x} cy={y} r={3} style={{ ...paint, fill: style.colour }} />;
  if (shape === 1) return <rect x={x - 3} y={y - 3} width={6} height={6} style={paint} />;
  if (shape === 2) return <path d={`M${x},${y - 4} l4,7 h-8 z`} style={paint} />;
  return <path d={`M${x},${y - 4.5} l4.5,4.5 l-4.5,4.5 l-4.5,-4.5 z`} style={paint} />;
}
