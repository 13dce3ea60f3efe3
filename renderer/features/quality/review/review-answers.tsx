import { useTranslation } from 'react-i18next';
import classes from '#renderer/features/quality/quality.module.css';
import type { WholeReview } from '#renderer/features/quality/use-quality.ts';
import { askedQuestions, stepsOf } from '#shared/figures/quality-figures.ts';

/** Each answer of a review in words, theme by theme, with the answer of the time before and the remark. */
export function ReviewAnswers({ whole: { review, grid, former } }: { readonly whole: WholeReview }) {
  const { t } = useTranslation('quality');
  const steps = stepsOf(review.answers);
  const before = stepsOf(former?.answers ?? []);
  const comments = new Map(review.answers.map(({ id, comment }) => [id, comment]));
  const asked = askedQuestions(grid, review.answers);
  const word = (step: number | undefined): string =>
    step === undefined ? t('form.notLooked') : `${step} · ${grid.stepLabels[step - 1] ?? ''}`;
  return (
    <div className={classes.scroller}>
      <table className={classes.table}>
        <thead>
          <tr>
            <th scope="col">{t('page.question')}</th>
            <th scope="col">{t('page.answer')}</th>
            {former !== null && <th scope="col">{t('page.before')}</th>}
          </tr>
        </thead>
        {grid.themes.map((theme) => {
          const own = asked.filter(({ themeId }) => themeId === theme.id);
          if (own.length === 0) return null;
          return (
            <tbody key={theme.id}>
              <tr>
                <th scope="rowgroup" colSpan={former === null ? 2 : 3}>
                  <strong>{theme.name}</strong>
                </th>
              </tr>
              {own.map(({ id, text }) => (
                <tr key={id}>
                  <th scope="row">
                    {text}
                    {comments.get(id) != null && <small>{comments.get(id)}</small>}
                  </th>
                  <td className={steps.has(id) ? undefined : classes.quiet}>{word(steps.get(id))}</td>
                  {former !== null && <td className={classes.quiet}>{word(before.get(id))}</td>}
                </tr>
              ))}
            </tbody>
          );
        })}
      </table>
    </div>
  );
}
