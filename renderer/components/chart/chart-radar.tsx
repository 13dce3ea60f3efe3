import type { ChartData } from './chart-data.ts';
import { ChartLegend, legendHeight } from './chart-legend.tsx';
import { Marker, markStyle } from './chart-marks.tsx';
import { breakLabel } from './chart-text.ts';

const LINE = 14;
const LABEL_LINES = 3;
const LABEL_WIDTH = 120;
const LARGEST = 150;

/** The rings of a radar: the first is its middle. */
export const RADAR_RINGS = [1, 2, 3, 4] as const;

type Point = { readonly x: number; readonly y: number };
type Layout = {
  readonly legend: number;
  readonly radius: number;
  readonly centre: Point;
  readonly height: number;
};

function layOut(data: ChartData, width: number): Layout {
  const legend = legendHeight(
    data.series.map(({ title }) => title),
    width,
  );
  const radius = Math.max(60, Math.min(LARGEST, width / 2 - LABEL_WIDTH));
  const room = LABEL_LINES * LINE + 8;
  return {
    legend,
    radius,
    centre: { x: width / 2, y: legend + room + radius },
    height: legend + 2 * (room + radius),
  };
}

/** Height of a radar of a width. */
export function radarHeight(data: ChartData, width: number): number {
  return layOut(data, width).height;
}

/**
 * Series around the themes, on rings from 1 to 4. Each series has a line and a marker of its own, so that black and white
 * is enough; a missing value breaks its line: it is never drawn in the middle.
 */
export function Radar({ data, width }: { readonly data: ChartData; readonly width: number }) {
  const layout = layOut(data, width);
  const { centre, radius, height } = layout;
  const count = data.categories.length;
  const at = (index: number, value: number): Point => {
    const angle = (2 * Math.PI * index) / count - Math.PI / 2;
    const length = (radius * (value - RADAR_RINGS[0])) / 3;
    return { x: centre.x + length * Math.cos(angle), y: centre.y + length * Math.sin(angle) };
  };
  return (
    <svg width={width} height={height} aria-hidden>
      {RADAR_RINGS.slice(1).map((ring) => (
        <path
          key={ring}
          d={`M${data.categories.map((_, index) => pair(at(index, ring))).join('L')}Z`}
          style={{ fill: 'none', stroke: 'var(--chart-rule)' }}
        />
      ))}
      {data.categories.map((category, index) => (
        <Spoke key={category} category={category} from={centre} to={at(index, 4)} />
      ))}
      {data.series.map((series, order) => (
        <RadarLine
          key={series.key}
          order={order}
          points={series.values.map((value, index) => (value === null ? null : at(index, value)))}
        />
      ))}
      {RADAR_RINGS.slice(1).map((ring) => (
        <text
          key={ring}
          x={centre.x + 4}
          y={at(0, ring).y + 11}
          style={{ fill: 'var(--chart-ink-quiet)', fontSize: 11 }}
        >
          {(data.formatTick ?? data.format)(ring)}
        </text>
      ))}
      {layout.legend > 0 && <ChartLegend data={data} width={width} left={0} />}
    </svg>
  );
}

function Spoke({
  category,
  from,
  to,
}: {
  readonly category: string;
  readonly from: Point;
  readonly to: Point;
}) {
  const lines = breakLabel(category, LABEL_WIDTH - 12, LABEL_LINES);
  const side = Math.abs(to.x - from.x) < 1 ? 'middle' : to.x > from.x ? 'start' : 'end';
  const shift = side === 'middle' ? 0 : side === 'start' ? 8 : -8;
  const above = to.y < from.y - 1;
  const middle = to.y - ((lines.length - 1) * LINE) / 2 + 4;
  const first = side !== 'middle' ? middle : above ? to.y - (lines.length - 1) * LINE - 8 : to.y + LINE + 4;
  return (
    <>
      <path d={`M${pair(from)}L${pair(to)}`} style={{ stroke: 'var(--chart-rule)' }} />
      <text textAnchor={side} style={{ fill: 'var(--chart-ink)', fontSize: 12 }}>
        {lines.map((line, index) => (
          <tspan key={line} x={to.x + shift} y={first + index * LINE}>
            {line}
          </tspan>
        ))}
      </text>
    </>
  );
}

function RadarLine({
  order,
  points,
}: {
  readonly order: number;
  readonly points: readonly (Point | null)[];
}) {
  const style = markStyle(order);
  const known = points.filter((point) => point !== null);
  const whole = known.length === points.length && points.length > 2;
  return (
    <g>
      {whole && order === 0 && (
        <path
          d={`M${known.map(pair).join('L')}Z`}
          style={{ fill: style.colour, fillOpacity: 0.1, stroke: 'none' }}
        />
      )}
      {points.map((point, index) => {
        const next = points[(index + 1) % points.length];
        if (point === null || next === null || next === undefined || points.length < 2) return null;
        return (
          <path
            // biome-ignore lint/suspicious/noArrayIndexKey: a side of the line is its place around the radar
            key={index}
            d={`M${pair(point)}L${pair(next)}`}
            style={{ stroke: style.colour, strokeWidth: 2, strokeDasharray: style.dash, fill: 'none' }}
          />
        );
      })}
      {points.map((point, index) =>
        point === null ? null : (
          // biome-ignore lint/suspicious/noArrayIndexKey: a marker is its place around the radar
          <Marker key={index} x={point.x} y={point.y} style={style} />
        ),
      )}
    </g>
  );
}

function pair({ x, y }: Point): string {
  return `${x.toFixed(1)},${y.toFixed(1)}`;
}
