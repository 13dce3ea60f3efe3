import { Anchor } from '@mantine/core';
import { IconInfoCircle } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { ReportWording } from '#renderer/documents/report-wording.ts';
import type { DashboardFigure } from '#shared/domain/dashboard/dashboard-blocks.ts';
import type { DashboardKeyFigure } from '#shared/report/dashboard/dashboard-key-figure.ts';
import classes from './dashboard.module.css';
import { wordDashboardFigure } from './word-dashboard-figure.ts';

type Props = {
  readonly figure: DashboardKeyFigure;
  readonly wording: ReportWording;
  /** Leads to where the figure is worked on. */
  readonly onOpen: (code: DashboardFigure) => void;
};

/** A key figure: value, n of N, the same a year earlier, what must be read with it, its definition on demand. */
export function KeyFigure({ figure, wording, onOpen }: Props) {
  const { t } = useTranslation('dashboard');
  const worded = wordDashboardFigure(figure, wording, t);
  return (
    <article className={classes.figure} aria-label={worded.title}>
      <h3>
        <Anchor
          component="button"
          type="button"
          className={classes.figureName}
          aria-label={t('figures.sentence', { title: worded.title })}
          onClick={() => onOpen(figure.code)}
        >
          {worded.title}
        </Anchor>
      </h3>
      <p className={classes.value} data-missing={figure.figure.value === null || undefined}>
        {worded.value}
        {worded.answers !== null && <span className={classes.answers}>{worded.answers}</span>}
      </p>
      {worded.before !== null && <p className={classes.before}>{worded.before}</p>}
      {worded.change !== null && <p className={classes.change}>{worded.change}</p>}
      {worded.notes.map((note) => (
        <p key={note} className={classes.note}>
          {note}
        </p>
      ))}
      <details className={classes.more}>
        <summary aria-label={t('figures.definition', { title: worded.title })}>
          <IconInfoCircle size={15} aria-hidden />
        </summary>
        <p>{worded.definition}</p>
        {worded.compared !== null && <p>{worded.compared}</p>}
      </details>
    </article>
  );
}
