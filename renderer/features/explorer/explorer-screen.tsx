import { type ReactNode, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { makeReportWording } from '#renderer/documents/report-wording.ts';
import { refusalText } from '#shared/report/exploration-words.ts';
import { AnswerView } from './answer-view.tsx';
import classes from './explorer.module.css';
import { FilterBar } from './filter-bar.tsx';
import { QuestionBar } from './question-bar.tsx';
import { SavedList } from './saved-list.tsx';
import { ShapeChoice } from './shape-choice.tsx';
import { useAnswer } from './use-answer.ts';
import { useExplorer } from './use-explorer.ts';

type Props = {
  /** The strip of the screens of usage. */
  readonly tabs: ReactNode;
  readonly onOpenPlace: (placeId: string) => void;
};

/** `/usages/explorer`: a question to the figures of usage, its answer as a chart and a table, and those that were kept. */
export function ExplorerScreen({ tabs, onOpenPlace }: Props) {
  const { t, i18n } = useTranslation('explorer');
  const explorer = useExplorer();
  const { question } = explorer;
  const wording = useMemo(
    () => makeReportWording(i18n.language.startsWith('en') ? 'en' : 'fr'),
    [i18n.language],
  );
  const { outcome, isStale } = useAnswer(question);
  return (
    <div className={classes.page}>
      {tabs}
      <header className={classes.head}>
        <h1>{t('title')}</h1>
        <p>{t('intro')}</p>
      </header>
      <div className={classes.columns}>
        <SavedList explorer={explorer} />
        <div className={classes.main}>
          <QuestionBar explorer={explorer} wording={wording} />
          <div className={classes.tools}>
            <FilterBar explorer={explorer} wording={wording} />
            <ShapeChoice question={question} onChange={(shape) => explorer.change({ shape })} />
          </div>
          {outcome === undefined ? (
            <p className={classes.quiet} role="status">
              {t('computing')}
            </p>
          ) : outcome.ok ? (
            <div className={classes.answer} aria-busy={isStale}>
              <AnswerView answer={outcome.answer} wording={wording} onOpenPlace={onOpenPlace} />
            </div>
          ) : (
            <div className={classes.empty} role="alert">
              <h2>{t('refusedTitle')}</h2>
              <p>{wording.text(refusalText(outcome.refusal))}</p>
            </div>
          )}
        </div>
      </div>
    </div>
  );
}
