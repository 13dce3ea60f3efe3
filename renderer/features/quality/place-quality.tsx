import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { dayText } from '#renderer/entity-ui/calendar-text.ts';
import recordClasses from '#renderer/entity-ui/record-page.module.css';
import { RecordSection } from '#renderer/entity-ui/record-section.tsx';
import { themeScores } from '#shared/figures/quality-figures.ts';
import classes from './quality.module.css';
import { ReviewTable } from './quality-screen.tsx';
import { ThemeRadar } from './theme-radar.tsx';
import { type NamedReview, useReviews } from './use-quality.ts';

/** Reviews whose themes stand side by side. */
const COLUMNS = 5;

type Props = {
  readonly placeId: string;
  readonly onOpen: (reviewId: string) => void;
  readonly onCreate: () => void;
};

/** On the page of a place: its reviews, and the way it went, theme by theme. */
export function PlaceQuality({ placeId, onOpen, onCreate }: Props) {
  const { t } = useTranslation('quality');
  const reviews = useReviews(placeId);
  if (reviews === undefined) return null;
  return (
    <>
      <RecordSection title={t('place.reviews')}>
        {reviews.length === 0 ? (
          <p className={recordClasses.unknown}>{t('place.none')}</p>
        ) : (
          <ReviewTable reviews={reviews} named={false} onOpen={onOpen} />
        )}
        <Button size="xs" variant="default" mt="sm" onClick={onCreate}>
          {t('list.create')}
        </Button>
      </RecordSection>
      <Progress reviews={reviews} />
    </>
  );
}

/** The themes of the last review against those before, of the same grid. */
function Progress({ reviews }: { readonly reviews: readonly NamedReview[] }) {
  const { t, i18n } = useTranslation('quality');
  const [last] = reviews;
  if (last === undefined || last.grid === null) return null;
  const { grid, review } = last;
  const own = reviews
    .filter((one) => one.review.gridId === grid.id)
    .slice(0, COLUMNS)
    .map((one) => ({ review: one.review, scores: themeScores(grid, one.review) }));
  const number = (value: number | null | undefined): string =>
    value == null
      ? t('radar.missing')
      : value.toLocaleString(i18n.language, { minimumFractionDigits: 1, maximumFractionDigits: 1 });
  const columns = [...own].reverse();
  return (
    <RecordSection title={t('place.progress')}>
      <div className={classes.compared}>
        <ThemeRadar grid={grid} review={review} former={own[1]?.review ?? null} />
        <div className={classes.scroller}>
          <table className={classes.table}>
            <caption className="visually-hidden">{t('place.progress')}</caption>
            <thead>
              <tr>
                <th scope="col">{t('paper.theme')}</th>
                {columns.map((column) => (
                  <th key={column.review.id} scope="col" data-align="end">
                    {dayText(column.review.day)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {grid.themes.map((theme) => (
                <tr key={theme.id}>
                  <th scope="row">{theme.name}</th>
                  {columns.map((column) => (
                    <td key={column.review.id} data-align="end">
                      {number(column.scores.find(({ themeId }) => themeId === theme.id)?.mean)}
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      </div>
    </RecordSection>
  );
}
