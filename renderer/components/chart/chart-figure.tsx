import { ActionIcon, Menu, UnstyledButton } from '@mantine/core';
import { useElementSize } from '@mantine/hooks';
import { IconDownload } from '@tabler/icons-react';
import { useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import classes from './chart.module.css';
import { type ChartData, drawnCategories } from './chart-data.ts';
import { type ChartPicture, chartPicture } from './chart-picture.ts';
import { ChartPlot } from './chart-plot.tsx';
import { ChartTable } from './chart-table.tsx';

type ChartFigureProps = {
  readonly data: ChartData;
  /** Saves an exported picture; without it no export is offered. */
  readonly onSavePicture?: (picture: ChartPicture, data: ChartData) => void;
};

/**
 * A chart on a screen: its finding as a title, its unit, the drawing as wide as its place, the same data as a table at
 * the touch of a key, and its picture as PNG or SVG.
 */
export function ChartFigure({ data, onSavePicture }: ChartFigureProps) {
  const { t } = useTranslation('reports');
  const tableId = useId();
  const [table, setTable] = useState(false);
  const frame = useRef<HTMLElement>(null);
  const { ref, width } = useElementSize<HTMLDivElement>();
  const leftOut = data.categories.length - drawnCategories(data);

  const save = async (kind: 'png' | 'svg') => {
    const figure = frame.current;
    const plot = figure?.querySelector('[data-chart]');
    if (!figure || !plot) return;
    // A picture goes into a document: it takes the colours of paper, read before the first wait, unseen.
    figure.removeAttribute('data-own-scheme');
    const picture = chartPicture(plot, kind, {
      title: data.title,
      unit: data.unit,
    });
    figure.setAttribute('data-own-scheme', '');
    onSavePicture?.(await picture, data);
  };

  return (
    <figure ref={frame} className={classes.figure} data-own-scheme="">
      <figcaption className={classes.caption}>
        <span>
          <strong className={classes.title}>{data.title}</strong>
          <span className={classes.unit}>{data.unit}</span>
        </span>
        <span className={classes.tools}>
          <UnstyledButton
            className={classes.toggle}
            aria-pressed={table}
            {...(table ? { 'aria-controls': tableId } : {})}
            onClick={() => setTable(!table)}
          >
            {t('chart.asTable')}
          </UnstyledButton>
          {onSavePicture !== undefined && !table && (
            <Menu position="bottom-end">
              <Menu.Target>
                <ActionIcon variant="subtle" size="sm" aria-label={`${t('export.label')} : ${data.title}`}>
                  <IconDownload size={16} />
                </ActionIcon>
              </Menu.Target>
              <Menu.Dropdown>
                <Menu.Item onClick={() => void save('png')}>{t('chart.png')}</Menu.Item>
                <Menu.Item onClick={() => void save('svg')}>{t('chart.svg')}</Menu.Item>
              </Menu.Dropdown>
            </Menu>
          )}
        </span>
      </figcaption>
      <div ref={ref}>
        {table ? (
          <ChartTable data={data} id={tableId} />
        ) : (
          width > 0 && <ChartPlot data={data} width={Math.floor(width)} pointing />
        )}
      </div>
      {leftOut > 0 && !table && <p className={classes.leftOut}>{t('chart.leftOut', { count: leftOut })}</p>}
    </figure>
  );
}
