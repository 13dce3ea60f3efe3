import { Textarea } from '@mantine/core';
import { type RefObject, useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { WordedKeyFigure } from '#renderer/documents/worded-report.ts';
import { ProblemList } from '#renderer/entity-ui/problem-list.tsx';
import type { Report, ReportChapter } from '#shared/domain/report/report.ts';
import classes from './report-screen.module.css';
import { useNarrative } from './use-narrative.ts';

type ChapterEditorProps = {
  readonly report: Report;
  readonly chapter: ReportChapter;
  /** The writes of this report under way. */
  readonly saving: RefObject<Promise<void>>;
  readonly figures: readonly WordedKeyFigure[];
};

/** The officer's words for a chapter, and the chapter's key figures with how they are defined. */
export function ChapterEditor({ report, chapter, saving, figures }: ChapterEditorProps) {
  const { t } = useTranslation('reports');
  const { text, state, problems, change, flush } = useNarrative(report, chapter, saving);
  const title = useId();
  return (
    <section className={classes.chapter} aria-labelledby={title}>
      <div className={classes.chapterHead}>
        <h2 id={title}>{t(`chapter.${chapter}`)}</h2>
        <span role="status" className={classes.state} data-state={state}>
          {t(`editor.${state}`)}
        </span>
      </div>
      <Textarea
        aria-label={t('editor.label', { chapter: t(`chapter.${chapter}`) })}
        placeholder={t('editor.placeholder')}
        autosize
        minRows={4}
        maxRows={24}
        maxLength={100_000}
        value={text}
        onChange={(event) => change(event.currentTarget.value)}
        onBlur={flush}
      />
      {problems.length > 0 && (
        <div role="alert" className={classes.problem}>
          <ProblemList problems={problems} />
        </div>
      )}
      {figures.length > 0 && (
        <details className={classes.figures}>
          <summary>{t('editor.keyFigures')}</summary>
          <dl>
            {figures.map((figure) => (
              <div key={figure.id}>
                <dt>
                  {figure.title} <strong>{figure.value}</strong>
                </dt>
                <dd>
                  {figure.definition}
                  {figure.answers !== null && <span className={classes.answers}>{figure.answers}</span>}
                </dd>
              </div>
            ))}
          </dl>
        </details>
      )}
    </section>
  );
}
