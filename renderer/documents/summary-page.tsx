import { type CSSProperties, useLayoutEffect, useRef, useState } from 'react';
import { ChartPlot } from '#renderer/components/chart/chart-plot.tsx';
import { usePageFonts } from './page-fonts.ts';
import { TEXT_WIDTH } from './page-size.ts';
import reportClasses from './report-pages.module.css';
import { RichRunsView } from './rich-runs-view.tsx';
import classes from './summary-page.module.css';
import type { WordedSummary } from './word-summary.ts';
import type { WordedKeyFigure } from './worded-report.ts';

/** Figures that stand on the page, the most that fit being kept. */
const FIGURES = [12, 9, 6, 3, 0] as const;

type SummaryPageProps = {
  readonly summary: WordedSummary;
  /** 1 = as large as paper. Printing ignores it. */
  readonly scale: number;
  /** Told once the page is drawn. */
  readonly onLaid?: (pages: number) => void;
};

/** The report on one A4 page, for elected members: figures, a chart, three sentences, and what they rest on. */
export function SummaryPage({ summary, scale, onLaid }: SummaryPageProps) {
  const fonts = usePageFonts();
  const text = useRef<HTMLDivElement>(null);
  const [fit, setFit] = useState({ summary, step: 0 });
  const step = fit.summary === summary ? fit.step : 0;
  const figures = summary.figures.slice(0, FIGURES[step]);

  useLayoutEffect(() => {
    const frame = text.current;
    if (!fonts || frame === null) return;
    if (frame.scrollHeight > frame.clientHeight && step < FIGURES.length - 1)
      setFit({ summary, step: step + 1 });
    else onLaid?.(1);
  }, [fonts, summary, step, onLaid]);

  const scaled: CSSProperties & { '--page-scale': number } = { '--page-scale': scale };
  return (
    <div className={reportClasses.paper} lang={summary.language}>
      <div className={reportClasses.pages} style={scaled}>
        <div className={reportClasses.sheet}>
          <section className={`${reportClasses.page} ${classes.page}`} aria-label={summary.heading} data-page>
            <div ref={text} className={classes.text}>
              <header className={classes.head}>
                <p className={classes.organisation}>
                  <span>{summary.organisation}</span>
                  <span>{summary.kindTitle}</span>
                </p>
                <h1>{summary.title}</h1>
                <p className={classes.facts}>{summary.facts.join(' · ')}</p>
                {summary.example !== null && <p className={classes.example}>{summary.example}</p>}
              </header>
              {summary.words.length > 0 && (
                <p className={classes.words}>
                  <RichRunsView runs={summary.words} />
                </p>
              )}
              {figures.length > 0 && (
                <dl className={classes.figures}>
                  {figures.map((figure) => (
                    <SummaryFigure key={figure.id} figure={figure} />
                  ))}
                </dl>
              )}
              {summary.chart !== null && (
                <figure className={classes.chart}>
                  <figcaption>
                    {summary.chart.title}
                    <span>{summary.chart.unit}</span>
                  </figcaption>
                  <ChartPlot data={summary.chart} width={TEXT_WIDTH} />
                </figure>
              )}
              <div className={classes.method}>
                {summary.method.map((line) => (
                  <p key={line}>{line}</p>
                ))}
              </div>
            </div>
          </section>
        </div>
      </div>
    </div>
  );
}

function SummaryFigure({ figure }: { readonly figure: WordedKeyFigure }) {
  return (
    <div className={classes.figure}>
      <dt>{figure.title}</dt>
      <dd>
        <span className={classes.value} data-missing={figure.missing || undefined}>
          {figure.value}
        </span>
        {figure.change !== null && <span className={classes.change}>{figure.change}</span>}
        {figure.before !== null && <span className={classes.line}>{figure.before}</span>}
        {figure.answers !== null && <span className={classes.line}>{figure.answers}</span>}
        {figure.objective !== null && <span className={classes.objective}>{figure.objective}</span>}
      </dd>
    </div>
  );
}
