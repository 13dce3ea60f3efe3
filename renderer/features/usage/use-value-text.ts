import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import type { Measure } from '#shared/domain/usage-return/measures.ts';
import { measureUnit } from './measure-label.ts';

/** Writes a figure as the grid shows it: grouped thousands; durations in hours with at most two decimals. */
export function useValueText(): (value: number, measure: Measure) => string {
  const { i18n } = useTranslation();
  return useCallback(
    (value, measure) =>
      measureUnit(measure) === 'minutes'
        ? (value / 60).toLocaleString(i18n.language, { maximumFractionDigits: 2 })
        : value.toLocaleString(i18n.language),
    [i18n.language],
  );
}
