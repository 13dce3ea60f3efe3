import { useLiveQuery } from 'dexie-react-hooks';
import { useTranslation } from 'react-i18next';
import classes from '#renderer/features/quality/quality.module.css';
import { useRegister } from '#renderer/workers/register-context.tsx';
import type { Day } from '#shared/domain/calendar/day.ts';
import type { QualityGrid } from '#shared/domain/quality/quality-grid.ts';
import { formerReview, stepsOf } from '#shared/figures/quality-figures.ts';
import { QuestionRow } from './question-row.tsx';
import { noAnswer, type TypedAnswer } from './review-values.ts';

/** Which review is filled; `day` null for a new one, which comes after all. */
type Filled = {
  readonly id: string;
  readonly placeId: string;
  readonly gridId: string;
  readonly day: Day | null;
};

type Props = {
  readonly grid: QualityGrid;
  /** By id of the question. */
  readonly answers: Readonly<Record<string, TypedAnswer>>;
  readonly before: Filled;
  readonly onAnswer: (questionId: string, answer: TypedAnswer) => void;
};

/** Every question of a grid, theme by theme, with what the place answered the time before. */
export function QuestionRows({ grid, answers, before, onAnswer }: Props) {
  const { t } = useTranslation('quality');
  const former = useFormerSteps(before);
  // A retired question stays where it was answered.
  const asked = grid.questions.filter(({ id, retired }) => !retired || answers[id] !== undefined);
  const looked = asked.filter(({ id }) => /[1-4]/.test(answers[id]?.step ?? '')).length;
  return (
    <div>
      {grid.intro !== null && <p className={classes.lead}>{grid.intro}</p>}
      <p className={classes.legend}>
        {grid.stepLabels.map((label, index) => (
          <span key={label}>
            <strong>{index + 1}</strong> {label}
          </span>
        ))}
        <span>
          <strong>N</strong> {t('form.notLooked')}
        </span>
        <span role="status">{t('form.progress', { count: looked, asked: asked.length })}</span>
      </p>
      <p className={classes.legend}>{t('form.keys')}</p>
      {grid.themes.map((theme) => {
        const own = asked.filter(({ themeId }) => themeId === theme.id);
        if (own.length === 0) return null;
        return (
          <section key={theme.id} className={classes.theme} aria-label={theme.name}>
            <h2>{theme.name}</h2>
            {own.map((question) => (
              <QuestionRow
                key={question.id}
                question={question}
                stepLabels={grid.stepLabels}
                answer={answers[question.id] ?? noAnswer}
                former={former?.get(question.id) ?? null}
                onAnswer={(answer) => onAnswer(question.id, answer)}
              />
            ))}
          </section>
        );
      })}
    </div>
  );
}

/** The steps of the review of the place that came before. */
function useFormerSteps({ id, placeId, gridId, day }: Filled): ReadonlyMap<string, number> | undefined {
  const { database } = useRegister();
  return useLiveQuery(async () => {
    const own = await database.qualityReviews.where('placeId').equals(placeId).toArray();
    const former = formerReview(own, { id, placeId, gridId, day: day ?? '9999-12-31' });
    return stepsOf(former?.answers ?? []);
  }, [database, id, placeId, gridId, day]);
}
