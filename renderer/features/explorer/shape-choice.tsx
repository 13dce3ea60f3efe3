import { SegmentedControl, Tooltip, VisuallyHidden } from '@mantine/core';
import {
  IconChartBar,
  IconChartBarPopular,
  IconChartLine,
  IconGridDots,
  IconLayersIntersect2,
  IconPercentage,
} from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { ExplorationQuestion, ExplorationShape } from '#shared/domain/exploration/exploration.ts';
import { shapeOf, shapesFor } from '#shared/report/exploration-chart.ts';

const icons: Readonly<Record<ExplorationShape, typeof IconChartBar>> = {
  line: IconChartLine,
  bar: IconChartBar,
  stacked: IconChartBarPopular,
  share: IconPercentage,
  smallMultiples: IconLayersIntersect2,
  heatMap: IconGridDots,
};

type Props = {
  readonly question: ExplorationQuestion;
  readonly onChange: (shape: ExplorationShape) => void;
};

/** How the answer is drawn, among the shapes that can draw it. */
export function ShapeChoice({ question, onChange }: Props) {
  const { t } = useTranslation('explorer');
  const shapes = shapesFor(question);
  return (
    <SegmentedControl
      size="xs"
      aria-label={t('shape')}
      value={shapeOf(question)}
      onChange={(value) => {
        const shape = shapes.find((known) => known === value);
        if (shape !== undefined) onChange(shape);
      }}
      data={shapes.map((shape) => {
        const Icon = icons[shape];
        return {
          value: shape,
          label: (
            <Tooltip label={t(`shapes.${shape}`)}>
              <span style={{ display: 'flex', alignItems: 'center', minWidth: 24, justifyContent: 'center' }}>
                <Icon size={17} aria-hidden />
                <VisuallyHidden>{t(`shapes.${shape}`)}</VisuallyHidden>
              </span>
            </Tooltip>
          ),
        };
      })}
    />
  );
}
