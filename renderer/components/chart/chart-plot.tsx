import { Bar, BarChart, CartesianGrid, LabelList, Line, LineChart, Tooltip, XAxis, YAxis } from 'recharts';
import classes from './chart.module.css';
import type { ChartData } from './chart-data.ts';
import { type ChartGeometry, chartGeometry } from './chart-geometry.ts';
import { HeatMap, heatMapHeight } from './chart-heat-map.tsx';
import { ChartLegend } from './chart-legend.tsx';
import { Marker, markStyle, PatternDefinitions, patternId } from './chart-marks.tsx';
import { multiplesHeight, SmallMultiples } from './chart-multiples.tsx';
import { CategoryTick, LineNames } from './chart-names.tsx';
import { Radar, radarHeight } from './chart-radar.tsx';
import { ChartReading } from './chart-reading.tsx';

type PlotProps = {
  readonly data: ChartData;
  /** px. */
  readonly width: number;
  /** Whether pointing at it shows the values; a printed chart does not. */
  readonly pointing?: boolean;
};

type PartProps = Required<PlotProps> & { readonly geometry: ChartGeometry };

const rowsOf = (data: ChartData, geometry: ChartGeometry) =>
  Array.from({ length: geometry.count }, (_, index) => ({
    index,
    ...Object.fromEntries(data.series.map((series, at) => [`s${at}`, series.values[index] ?? null])),
  }));

const axisLine = { stroke: 'var(--chart-axis)' };
const tickText = { fill: 'var(--chart-ink-quiet)', fontSize: 12 };

function LinePlot({ data, geometry, pointing }: PartProps) {
  return (
    <LineChart
      width={geometry.width}
      height={geometry.height}
      data={rowsOf(data, geometry)}
      margin={geometry.margin}
      accessibilityLayer={false}
    >
      <CartesianGrid vertical={false} stroke="var(--chart-rule)" />
      <XAxis
        dataKey="index"
        height={geometry.bottomAxis}
        interval={0}
        tickLine={false}
        axisLine={axisLine}
        padding={{ left: geometry.band / 2, right: geometry.band / 2 }}
        tick={(tick) => (
          <CategoryTick data={data} geometry={geometry} x={tick.x} y={tick.y} index={tick.index} />
        )}
      />
      <YAxis
        width={geometry.leftAxis}
        domain={[geometry.scale.from, geometry.scale.to]}
        ticks={[...geometry.scale.ticks]}
        interval={0}
        tickLine={false}
        axisLine={false}
        tick={tickText}
        tickFormatter={data.formatTick ?? data.format}
      />
      {pointing && (
        <Tooltip
          content={(reading) => <ChartReading data={data} index={reading.label} />}
          isAnimationActive={false}
        />
      )}
      {data.series.map((series, at) => {
        const style = markStyle(at);
        return (
          <Line
            key={series.key}
            dataKey={`s${at}`}
            isAnimationActive={false}
            connectNulls={false}
            style={{ stroke: style.colour }}
            stroke="currentColor"
            strokeWidth={2}
            strokeDasharray={style.dash}
            activeDot={false}
            dot={(dot) =>
              typeof dot.value === 'number' &&
              dot.cx !== undefined &&
              dot.cy !== undefined &&
              geometry.count <= 36 ? (
                <Marker key={dot.index} x={Number(dot.cx)} y={Number(dot.cy)} style={style} />
              ) : (
                <g key={dot.index} />
              )
            }
          />
        );
      })}
      {geometry.legend > 0 ? (
        <ChartLegend data={data} width={geometry.width - geometry.leftAxis} left={geometry.leftAxis} />
      ) : (
        <LineNames data={data} geometry={geometry} />
      )}
    </LineChart>
  );
}

function BarPlot({ data, geometry, pointing }: PartProps) {
  const list = data.shape === 'horizontalBar';
  const stacked = data.shape === 'stackedBar' || data.shape === 'shareBar';
  const domain: [number, number] = [geometry.scale.from, geometry.scale.to];
  return (
    <BarChart
      width={geometry.width}
      height={geometry.height}
      data={rowsOf(data, geometry)}
      margin={geometry.margin}
      layout={list ? 'vertical' : 'horizontal'}
      barCategoryGap={list ? 5 : '18%'}
      barGap={2}
      accessibilityLayer={false}
    >
      <PatternDefinitions chartId={data.id} count={data.series.length} />
      {!list && <CartesianGrid vertical={false} stroke="var(--chart-rule)" />}
      {list ? (
        <XAxis type="number" hide domain={domain} />
      ) : (
        <XAxis
          dataKey="index"
          height={geometry.bottomAxis}
          interval={0}
          tickLine={false}
          axisLine={axisLine}
          tick={(tick) => (
            <CategoryTick data={data} geometry={geometry} x={tick.x} y={tick.y} index={tick.index} />
          )}
        />
      )}
      {list ? (
        <YAxis
          type="category"
          dataKey="index"
          width={geometry.leftAxis}
          interval={0}
          tickLine={false}
          axisLine={axisLine}
          tick={(tick) => (
            <CategoryTick data={data} geometry={geometry} x={tick.x} y={tick.y} index={tick.index} />
          )}
        />
      ) : (
        <YAxis
          width={geometry.leftAxis}
          domain={domain}
          ticks={[...geometry.scale.ticks]}
          interval={0}
          tickLine={false}
          axisLine={false}
          tick={tickText}
          tickFormatter={data.formatTick ?? data.format}
        />
      )}
      {pointing && (
        <Tooltip
          content={(reading) => <ChartReading data={data} index={reading.label} />}
          isAnimationActive={false}
          cursor={{ fill: 'var(--chart-rule)', fillOpacity: 0.4 }}
        />
      )}
      {data.series.map((series, at) => (
        <Bar
          key={series.key}
          dataKey={`s${at}`}
          {...(stacked ? { stackId: 'all' } : {})}
          isAnimationActive={false}
          maxBarSize={list ? 16 : 44}
          fill={`url(#${patternId(data.id, at)})`}
          style={{ stroke: markStyle(at).colour }}
          strokeWidth={1}
        >
          {geometry.valueLabels && (
            <LabelList
              dataKey={`s${at}`}
              position={list ? 'right' : 'top'}
              stroke="none"
              style={{ fill: 'var(--chart-ink)', fontSize: 12 }}
              formatter={(value) => (typeof value === 'number' ? data.format(value) : '')}
            />
          )}
        </Bar>
      ))}
      {geometry.legend > 0 && (
        <ChartLegend data={data} width={geometry.width - 8} left={list ? 0 : geometry.leftAxis} />
      )}
    </BarChart>
  );
}

/** The drawing alone, at a width: it says its name and description, and never moves. */
export function ChartPlot({ data, width, pointing = false }: PlotProps) {
  const drawing = drawingOf(data, width, pointing);
  return (
    <div
      className={classes.plot}
      role="img"
      aria-label={`${data.title} (${data.unit}). ${data.description}`}
      data-chart={data.id}
      style={{ width, height: drawing.height }}
    >
      {drawing.content}
    </div>
  );
}

function drawingOf(data: ChartData, width: number, pointing: boolean) {
  if (data.shape === 'heatMap')
    return { height: heatMapHeight(data, width), content: <HeatMap data={data} width={width} /> };
  if (data.shape === 'radar')
    return { height: radarHeight(data, width), content: <Radar data={data} width={width} /> };
  if (data.shape === 'smallMultiples')
    return { height: multiplesHeight(data, width), content: <SmallMultiples data={data} width={width} /> };
  const geometry = chartGeometry(data, width);
  const Part = data.shape === 'line' ? LinePlot : BarPlot;
  const content = <Part data={data} width={width} pointing={pointing} geometry={geometry} />;
  return { height: geometry.height, content };
}
