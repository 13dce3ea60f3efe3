import { useTranslation } from 'react-i18next';
import type { WordedKeyFigure } from '#renderer/documents/worded-report.ts';
import classes from './report-screen.module.css';

/** The key figures of a chapter with how they are defined. */
export function ChapterFigures({ figures }: { readonly figures: readonly WordedKeyFigure[] }) {
  const { t } = useTranslation('reports');
  if (figures.length === 0) return null;
  return (
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
  );
}
