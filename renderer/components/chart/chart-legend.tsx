import type { ChartData } from './chart-data.ts';
import { Marker, markStyle, patternId } from './chart-marks.tsx';
import { textWidth } from './chart-text.ts';

const SWATCH = 26;
const GAP = 20;
const ROW = 20;

type LegendEntry = {
  readonly index: number;
  readonly title: string;
  readonly x: number;
  readonly row: number;
};

/** Places the names of the series in rows of a width. */
export function legendRows(titles: readonly string[], width: number): readonly LegendEntry[] {
  let x = 0;
  let row = 0;
  return titles.map((title, index) => {
    const needed = SWATCH + 6 + textWidth(title) + GAP;
    if (x > 0 && x + needed - GAP > width) {
      x = 0;
      row += 1;
    }
    const entry = { index, title, x, row };
    x += needed;
    return entry;
  });
}

/** Height of a legend; 0 when one series needs no name. */
export function legendHeight(titles: readonly string[], width: number): number {
  if (titles.length < 2) return 0;
  return ((legendRows(titles, width).at(-1)?.row ?? 0) + 1) * ROW + 6;
}

type ChartLegendProps = { readonly data: ChartData; readonly width: number; readonly left: number };

/** The names of the series with their marks, drawn inside the picture so that an exported one keeps them. */
export function ChartLegend({ data, width, left }: ChartLegendProps) {
  const titles = data.series.map((series) => series.title);
  return (
    <g>
      {legendRows(titles, width).map((entry) => {
        const style = markStyle(entry.index);
        const y = entry.row * ROW + 10;
        const x = left + entry.x;
        return (
          <g key={entry.title}>
            {data.shape === 'line' || data.shape === 'radar' ? (
              <>
                <path
                  d={`M${x},${y} h${SWATCH}`}
                  style={{ stroke: style.colour, strokeWidth: 2, strokeDasharray: style.dash }}
                />
                <Marker x={x + SWATCH / 2} y={y} style={style} />
              </>
            ) : (
              <rect
                x={x + 4}
                y={y - 6}
                width={SWATCH - 6}
                height={12}
                style={{ fill: `url(#${patternId(data.id, entry.index)})`, stroke: style.colour }}
              />
            )}
            <text x={x + SWATCH + 6} y={y + 4} style={{ fill: 'var(--chart-ink)', fontSize: 12 }}>
              {entry.title}
            </text>
          </g>
        );
      })}
    </g>
  );
}
