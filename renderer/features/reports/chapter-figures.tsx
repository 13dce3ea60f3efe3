import { Anchor } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useFigureOpening } from '#renderer/documents/figure-opening.ts';
import type { WordedKeyFigure } from '#renderer/documents/worded-report.ts';
import classes from './report-screen.module.css';

/** The key figures of a chapter with how they are defined. */
export function ChapterFigures({ figures }: { readonly figures: readonly WordedKeyFigure[] }) {
  const { t } = useTranslation('reports');
  const opening = useFigureOpening();
  if (figures.length === 0) return null;
  return (
    <details className={classes.figures}>
      <summary>{t('editor.keyFigures')}</summary>
      <dl>
        {figures.map((figure) => (
          <div
            key={figure.id}
            className={classes.figure}
            data-since-issue={opening?.marks.get(figure.id)?.sinceIssue || undefined}
            data-since-look={opening?.marks.get(figure.id)?.sinceLook || undefined}
          >
            <dt>
              {opening === null ? (
                figure.title
              ) : (
                <Anchor
                  component="button"
                  type="button"
                  ta="start"
                  inherit
                  aria-label={opening.label(figure.title, opening.marks.get(figure.id))}
                  onClick={() => opening.open(figure.id)}
                >
                  {figure.title}
                </Anchor>
              )}{' '}
              <strong>{figure.value}</strong>
            </dt>
            <dd>
              {figure.definition}
              {figure.answers !== null && <span className={classes.answers}>{figure.answers}</span>}
            </dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
