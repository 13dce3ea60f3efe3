import { useTranslation } from 'react-i18next';
import type { ChartData } from '#renderer/components/chart/chart-data.ts';
import { ChartFigure } from '#renderer/components/chart/chart-figure.tsx';
import { dayText } from '#renderer/entity-ui/calendar-text.ts';
import { useSavePicture } from '#renderer/entity-ui/use-save-picture.ts';
import type { QualityGrid } from '#shared/domain/quality/quality-grid.ts';
import type { QualityReview } from '#shared/domain/quality/quality-review.ts';
import { themeScores } from '#shared/figures/quality-figures.ts';

/** Themes below which a radar has no shape: bars are drawn. */
const LEAST_THEMES = 3;

type Props = {
  readonly grid: QualityGrid;
  readonly review: QualityReview;
  readonly former: QualityReview | null;
};

/** A place by theme, against its own former review and nobody else's. */
export function ThemeRadar({ grid, review, former }: Props) {
  const { t, i18n } = useTranslation('quality');
  const savePicture = useSavePicture();
  const scores = themeScores(grid, review);
  const before = new Map(
    former === null ? [] : themeScores(grid, former).map(({ themeId, mean }) => [themeId, mean]),
  );
  const number = (value: number): string =>
    value.toLocaleString(i18n.language, { minimumFractionDigits: 1, maximumFractionDigits: 1 });
  const data: ChartData = {
    id: `quality-${review.id}`,
    shape: scores.length < LEAST_THEMES ? 'bar' : 'radar',
    title: t('radar.title'),
    description: t('radar.description'),
    unit: t('radar.unit', { first: grid.stepLabels[0] ?? '', last: grid.stepLabels.at(-1) ?? '' }),
    categories: scores.map(({ name }) => name),
    series: [
      { key: 'now', title: dayText(review.day), values: scores.map(({ mean }) => mean) },
      ...(former === null
        ? []
        : [
            {
              key: 'before',
              title: dayText(former.day),
              values: scores.map(({ themeId }) => before.get(themeId) ?? null),
            },
          ]),
    ],
    format: number,
    formatTick: String,
    missing: t('radar.missing'),
  };
  return <ChartFigure data={data} onSavePicture={savePicture} />;
}
