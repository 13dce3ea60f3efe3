import { useTranslation } from 'react-i18next';
import classes from './chart.module.css';
import type { ChartData } from './chart-data.ts';

/** The same data as a chart, as a table: every category, also those that the picture leaves out. */
export function ChartTable({ data, id }: { readonly data: ChartData; readonly id: string }) {
  const { t } = useTranslation('reports');
  return (
    // A long table scrolls inside its frame: the keyboard must reach it.
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region has to be reachable
    <section className={classes.tableFrame} id={id} tabIndex={0} aria-label={data.title}>
      <table className={classes.table}>
        <thead>
          <tr>
            <th scope="col">{t('chart.category')}</th>
            {data.series.map((series) => (
              <th key={series.key} scope="col">
                {series.title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {data.categories.map((category, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: two places may bear the same name; rows never move
            <tr key={index}>
              <th scope="row">{category}</th>
              {data.series.map((series) => {
                const value = series.values[index] ?? null;
                return <td key={series.key}>{value === null ? data.missing : data.format(value)}</td>;
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
