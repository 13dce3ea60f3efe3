import { type ChartData, drawnCategories } from './chart-data.ts';
import { breakLabel, shorten, textWidth } from './chart-text.ts';
import { HEAT_STEPS, heatBounds, heatStep } from './heat-classes.ts';

const CELL_HEIGHT = 26;
const LEGEND = 30;
const SWATCH = 16;
const AXIS_LINES = 2;
const LINE = 14;
const AXIS = AXIS_LINES * LINE + 8;
/** Share of ink of each step: far enough apart to be told without colour. */
const OPACITIES = [0, 0.14, 0.32, 0.52, 0.76, 1] as const;
/** From this step on, a number is written in the colour of the ground. */
const LIGHT_INK = 4;

/** Height of a heat map of a width. */
export function heatMapHeight(data: ChartData, _width: number): number {
  return LEGEND + data.series.length * CELL_HEIGHT + AXIS;
}

function hatchId(data: ChartData): string {
  return `${data.id.replaceAll(/[^a-zA-Z0-9-]/g, '')}-missing`;
}

/**
 * Categories across, series down, the darker the more; the number stands in its cell where there is room. A missing
 * value is hatched: it is no light cell.
 */
export function HeatMap({ data, width }: { readonly data: ChartData; readonly width: number }) {
  const count = drawnCategories(data);
  const values = data.series.flatMap((series) => series.values.slice(0, count));
  const highest = Math.max(0, ...values.flatMap((value) => value ?? []));
  const left = Math.min(
    Math.max(110, width * 0.24),
    Math.max(...data.series.map(({ title }) => textWidth(title)), 40) + 10,
  );
  const band = (width - left) / Math.max(1, count);
  const written = Math.max(...values.map((value) => textWidth(value === null ? '' : data.format(value)))) + 4;
  const everyLabel = Math.max(1, Math.ceil(38 / band));
  return (
    <svg width={width} height={heatMapHeight(data, width)} aria-hidden>
      <defs>
        <pattern id={hatchId(data)} width={6} height={6} patternUnits="userSpaceOnUse">
          <path d="M0,6 L6,0" style={{ stroke: 'var(--chart-axis)', strokeWidth: 1 }} />
        </pattern>
      </defs>
      <HeatLegend data={data} highest={highest} left={left} />
      {data.series.map((series, row) => (
        <g key={series.key}>
          <text
            x={left - 8}
            y={LEGEND + row * CELL_HEIGHT + CELL_HEIGHT / 2}
            dy="0.35em"
            textAnchor="end"
            style={{ fill: 'var(--chart-ink)', fontSize: 12 }}
          >
            {shorten(series.title, left - 10)}
          </text>
          {series.values.slice(0, count).map((value, column) => (
            <HeatCell
              // biome-ignore lint/suspicious/noArrayIndexKey: a cell is its place in the table
              key={column}
              data={data}
              title={`${series.title}, ${data.categories[column] ?? ''}`}
              value={value}
              highest={highest}
              x={left + column * band}
              y={LEGEND + row * CELL_HEIGHT}
              width={band}
              isWritten={written <= band}
            />
          ))}
        </g>
      ))}
      {data.categories.slice(0, count).map((category, column) =>
        column % everyLabel === 0 ? (
          <text
            // biome-ignore lint/suspicious/noArrayIndexKey: two places may bear the same name; columns never move
            key={column}
            textAnchor="middle"
            style={{ fill: 'var(--chart-ink)', fontSize: 12 }}
          >
            {breakLabel(category, band * everyLabel - 4, AXIS_LINES).map((line, at) => (
              <tspan
                key={line}
                x={left + (column + 0.5) * band}
                y={LEGEND + data.series.length * CELL_HEIGHT + (at + 1) * LINE + 2}
              >
                {line}
              </tspan>
            ))}
          </text>
        ) : null,
      )}
    </svg>
  );
}

type CellProps = {
  readonly data: ChartData;
  readonly title: string;
  readonly value: number | null;
  readonly highest: number;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly isWritten: boolean;
};

function HeatCell({ data, title, value, highest, x, y, width, isWritten }: CellProps) {
  const step = heatStep(value, highest);
  const words = value === null ? data.missing : data.format(value);
  const fill =
    step === null
      ? { fill: `url(#${hatchId(data)})` }
      : { fill: 'var(--chart-1)', fillOpacity: OPACITIES[step] ?? 1 };
  return (
    <g>
      <rect
        x={x + 0.5}
        y={y + 0.5}
        width={Math.max(1, width - 1)}
        height={CELL_HEIGHT - 1}
        style={{ ...fill, stroke: 'var(--chart-rule)', strokeWidth: 1 }}
      >
        <title>{`${title} : ${words}`}</title>
      </rect>
      {isWritten && value !== null && (
        <text
          x={x + width / 2}
          y={y + CELL_HEIGHT / 2}
          dy="0.35em"
          textAnchor="middle"
          pointerEvents="none"
          style={{
            fill: step !== null && step >= LIGHT_INK ? 'var(--chart-ground)' : 'var(--chart-ink)',
            fontSize: 12,
          }}
        >
          {words}
        </text>
      )}
    </g>
  );
}

type LegendProps = { readonly data: ChartData; readonly highest: number; readonly left: number };

/** What each darkness goes up to, and what is hatched. */
function HeatLegend({ data, highest, left }: LegendProps) {
  const steps = heatBounds(highest).map((bound, index) => ({
    step: index + 1,
    words: `≤ ${data.format(bound)}`,
  }));
  let x = left;
  const placed = [...(highest > 0 ? steps : []), { step: null, words: data.missing }].map((entry) => {
    const at = x;
    x += SWATCH + 6 + textWidth(entry.words) + 16;
    return { ...entry, at };
  });
  return (
    <g>
      {placed.map(({ step, words, at }) => (
        <g key={step ?? HEAT_STEPS + 1}>
          <rect
            x={at + 0.5}
            y={4.5}
            width={SWATCH}
            height={13}
            style={{
              ...(step === null
                ? { fill: `url(#${hatchId(data)})` }
                : { fill: 'var(--chart-1)', fillOpacity: OPACITIES[step] ?? 1 }),
              stroke: 'var(--chart-axis)',
              strokeWidth: 1,
            }}
          />
          <text x={at + SWATCH + 6} y={15} style={{ fill: 'var(--chart-ink-quiet)', fontSize: 12 }}>
            {words}
          </text>
        </g>
      ))}
    </g>
  );
}
