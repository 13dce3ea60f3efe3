import type { TFunction } from 'i18next';
import { useCallback } from 'react';
import type { ReportWording } from '#renderer/documents/report-wording.ts';
import type { RegisterApi } from '#renderer/workers/register-api.ts';
import { useRegisterQuery } from '#renderer/workers/register-context.tsx';
import type { ExplorationQuestion } from '#shared/domain/exploration/exploration.ts';
import type { ExploreKey } from '#shared/figures/explore/explore-answer.ts';
import { isOneOf, publicDimensions } from '#shared/figures/explore/explore-refusal.ts';
import { dimensionText, keyText } from '#shared/report/exploration-words.ts';
import { exploreTables } from './explore-tables.ts';

/** A filter in words. */
export type FilterNames = { readonly dimension: string; readonly values: readonly string[] };

const SHOWN = 4;

/** The filters of a question with the names of their values; those of the register are asked for. */
export function useFilterNames(
  { filters, measure, period }: ExplorationQuestion,
  wording: ReportWording,
): readonly FilterNames[] {
  const read = useCallback(
    async (api: RegisterApi): Promise<readonly (readonly ExploreKey[])[]> =>
      Promise.all(
        filters.map(async ({ dimension, values }) => {
          const plain = values.map((key) => ({ key, name: null }));
          if (isOneOf(publicDimensions, dimension) || values.length === 0) return plain;
          const outcome = await api.explore({
            measure,
            rows: dimension,
            columns: null,
            filters: [{ dimension, values }],
            period,
            comparedWithYearBefore: false,
            shape: 'bar',
          });
          return outcome.ok ? outcome.answer.rows : plain;
        }),
      ),
    [filters, measure, period],
  );
  const keys = useRegisterQuery(read, exploreTables);
  return filters.flatMap(({ dimension, values }, at) =>
    values.length === 0
      ? []
      : [
          {
            dimension: wording.text(dimensionText(dimension)),
            values: (keys?.[at] ?? []).map((key) => wording.text(keyText(dimension, key))),
          },
        ],
  );
}

/** The filters in a sentence; null where there is none. */
export function filterSentence(filters: readonly FilterNames[], t: TFunction<'explorer'>): string | null {
  const told = filters.filter(({ values }) => values.length > 0);
  if (told.length === 0) return null;
  const words = told.map(({ dimension, values }) => {
    const shown = values.slice(0, SHOWN);
    const more = values.length - shown.length;
    const list = more > 0 ? [...shown, t('moreValues', { count: more })] : shown;
    return t('filterWords', { dimension, values: list.join(', ') });
  });
  return t('filtered', { filters: words.join(' ; ') });
}
