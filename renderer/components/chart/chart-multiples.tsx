import { type ChartData, type ChartSeries, drawnCategories } from './chart-data.ts';
import { type ChartScale, scaleFor } from './chart-scale.ts';
import { shorten, textWidth } from './chart-text.ts';

const PANEL_LEAST = 190;
const PANEL_HEIGHT = 96;
const TITLE = 20;
const AXIS = 20;
const GAP = 20;
const ROW = TITLE + PANEL_HEIGHT + AXIS + 14;

type Layout = {
  readonly perRow: number;
  readonly panel: number;
  readonly count: number;
  readonly scale: ChartScale;
  /** Room for the values of the axis. */
  readonly left: number;
};

function layoutOf(data: ChartData, width: number): Layout {
  const count = drawnCategories(data);
  const perRow = Math.max(1, Math.min(data.series.length, Math.floor((width + GAP) / (PANEL_LEAST + GAP))));
  const values = data.series.flatMap((series) =>
    series.values.slice(0, count).flatMap((value) => value ?? []),
  );
  const scale = scaleFor(values);
  const tick = data.formatTick ?? data.format;
  return {
    perRow,
    panel: (width - GAP * (perRow - 1)) / perRow,
    count,
    scale,
    left: Math.max(textWidth(tick(scale.to)), textWidth(tick(scale.from))) + 6,
  };
}

/** Height of small multiples of a width. */
export function multiplesHeight(data: ChartData, width: number): number {
  return Math.ceil(data.series.length / layoutOf(data, width).perRow) * ROW;
}

/** Each series as a small picture of its own, all on one scale, so that they compare. A gap has no bar, a zero a line. */
export function SmallMultiples({ data, width }: { readonly data: ChartData; readonly width: number }) {
  const layout = layoutOf(data, width);
  return (
    <svg width={width} height={multiplesHeight(data, width)} aria-hidden>
      {data.series.map((series, index) => (
        <Panel
          key={series.key}
          data={data}
          series={series}
          layout={layout}
          x={(index % layout.perRow) * (layout.panel + GAP)}
          y={Math.floor(index / layout.perRow) * ROW}
        />
      ))}
    </svg>
  );
}

type PanelProps = {
  readonly data: ChartData;
  readonly series: ChartSeries;
  readonly layout: Layout;
  readonly x: number;
  readonly y: number;
};

function Panel({ data, series, layout, x, y }: PanelProps) {
  const { scale, count, left, panel } = layout;
  const top = y + TITLE;
  const heightOf = (value: number): number =>
    top + PANEL_HEIGHT * (1 - (value - scale.from) / (scale.to - scale.from));
  const band = (panel - left) / Math.max(1, count);
  const quiet = { fill: 'var(--chart-ink-quiet)', fontSize: 12 };
  const tick = data.formatTick ?? data.format;
  const first = data.categories[0] ?? '';
  const last = data.categories[count - 1] ?? '';
  const half = (panel - left) / 2 - 4;
  return (
    <g>
      <text x={x + left} y={y + 13} style={{ fill: 'var(--chart-ink)', fontSize: 12, fontWeight: 600 }}>
        {shorten(series.title, panel - left)}
      </text>
      {[scale.from, scale.to].map((value) => (
        <g key={value}>
          <path
            d={`M${x + left},${heightOf(value)} h${panel - left}`}
            style={{ stroke: value === 0 ? 'var(--chart-axis)' : 'var(--chart-rule)', strokeWidth: 1 }}
          />
          <text x={x + left - 6} y={heightOf(value)} dy="0.35em" textAnchor="end" style={quiet}>
            {tick(value)}
          </text>
        </g>
      ))}
      {series.values.slice(0, count).map((value, at) =>
        value === null ? null : (
          <rect
            // biome-ignore lint/suspicious/noArrayIndexKey: a bar is its category
            key={at}
            x={x + left + at * band + band * 0.12}
            y={Math.min(heightOf(value), heightOf(0) - 1)}
            width={Math.max(1, band * 0.76)}
            height={Math.max(1, heightOf(0) - heightOf(value))}
            style={{ fill: 'var(--chart-1)' }}
          >
            <title>{`${series.title}, ${data.categories[at] ?? ''} : ${data.format(value)}`}</title>
          </rect>
        ),
      )}
      <text x={x + left} y={top + PANEL_HEIGHT + 14} style={quiet}>
        {shorten(first, half)}
      </text>
      {count > 1 && (
        <text x={x + panel} y={top + PANEL_HEIGHT + 14} textAnchor="end" style={quiet}>
          {shorten(last, half)}
        </text>
      )}
    </g>
  );
}
