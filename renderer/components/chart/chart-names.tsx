import type { ChartData } from './chart-data.ts';
import { type ChartGeometry, valueHeight } from './chart-geometry.ts';
import { markStyle } from './chart-marks.tsx';
import { spreadLabels } from './chart-scale.ts';
import { breakLabel, shorten } from './chart-text.ts';

type TickProps = {
  readonly data: ChartData;
  readonly geometry: ChartGeometry;
  readonly x: number | string;
  readonly y: number | string;
  readonly index: number;
};

const LINE = 14;
/** Two lines stand beside the thinnest bar. */
const SIDE_LINE = 12.5;

/** The name of a category beside or under its marks, broken at its spaces. */
export function CategoryTick({ data, geometry, x, y, index }: TickProps) {
  const name = data.categories[index] ?? '';
  const ink = { fill: 'var(--chart-ink)', fontSize: 12 };
  if (data.shape === 'horizontalBar') {
    const lines = breakLabel(name, geometry.leftAxis - 12, 2);
    const first = Number(y) - ((lines.length - 1) * SIDE_LINE) / 2;
    return (
      <text textAnchor="end" style={ink}>
        {lines.map((line, at) => (
          <tspan key={line} x={Number(x)} y={first + at * SIDE_LINE} dy="0.35em">
            {line}
          </tspan>
        ))}
      </text>
    );
  }
  if (index % geometry.everyLabel !== 0) return <g />;
  return (
    <text x={Number(x)} y={Number(y)} textAnchor="middle" style={ink}>
      {breakLabel(name, geometry.band * geometry.everyLabel - 4, 3).map((line, at) => (
        <tspan key={line} x={Number(x)} dy={at === 0 ? LINE - 2 : LINE}>
          {line}
        </tspan>
      ))}
    </text>
  );
}

/** The names of the lines at their ends, moved apart where they would overlap. */
export function LineNames({
  data,
  geometry,
}: {
  readonly data: ChartData;
  readonly geometry: ChartGeometry;
}) {
  if (data.series.length < 2) return null;
  const ends = data.series.map((series) => {
    const drawn = series.values.slice(0, geometry.count);
    const last = drawn.findLast((value) => value !== null);
    return valueHeight(geometry, last ?? 0);
  });
  const bottom = geometry.height - geometry.margin.bottom - geometry.bottomAxis;
  const placed = spreadLabels(ends, 15, geometry.margin.top, bottom);
  const x = geometry.width - geometry.margin.right;
  return (
    <g>
      {data.series.map((series, at) => (
        <text
          key={series.key}
          x={x - geometry.band / 2 + 8}
          y={placed[at]}
          dy="0.35em"
          style={{ fill: markStyle(at).colour, fontSize: 12, fontWeight: 600 }}
        >
          {shorten(series.title, geometry.margin.right + geometry.band / 2 - 8)}
        </text>
      ))}
    </g>
  );
}
