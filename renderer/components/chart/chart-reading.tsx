import classes from './chart.module.css';
import type { ChartData } from './chart-data.ts';

/** What is read where one points: the category and each series' value, missing ones said as such. */
export function ChartReading({ data, index }: { readonly data: ChartData; readonly index: unknown }) {
  if (typeof index !== 'number') return null;
  return (
    <div className={classes.reading}>
      <strong>{data.categories[index]}</strong>
      {data.series.map((series) => {
        const value = series.values[index] ?? null;
        return (
          <div key={series.key}>
            <span>{series.title}</span>
            <span>{value === null ? data.missing : data.format(value)}</span>
          </div>
        );
      })}
    </div>
  );
}
