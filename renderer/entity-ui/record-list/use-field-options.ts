import { useCallback, useMemo } from 'react';
import type { FilterOption } from '#renderer/components/form/filter-menu.tsx';
import type { RegisterApi } from '#renderer/workers/register-api.ts';
import { useRegisterQuery } from '#renderer/workers/register-context.tsx';
import type { ListChoice } from '#shared/list/list-question.ts';
import type { ListDefinition, ListScreenField } from './list-definition.ts';

const nothing: readonly ListChoice[] = [];
const askNothing = async (): Promise<readonly ListChoice[]> => nothing;

/**
 * The values that a filter of a field offers: those of its closed list, else those that records hold.
 *
 * @param needed whether they are to be asked for; without, a closed list alone is given
 * @returns undefined while they are awaited
 */
export function useFieldOptions(
  { list, tables }: ListDefinition,
  field: ListScreenField | null,
  needed: boolean,
): readonly FilterOption[] | undefined {
  const asks =
    needed && field !== null && field.codes === null && (field.kind === 'choice' || field.kind === 'choices');
  const key = field?.key ?? '';
  const read = useCallback((api: RegisterApi) => api.listChoices(list, key), [list, key]);
  const held = useRegisterQuery(asks ? read : askNothing, tables);
  return useMemo(() => {
    if (field === null) return [];
    if (field.codes !== null) return field.codes.map((value) => ({ value, label: field.word(value) }));
    return held?.map(({ value, name, count }) => ({ value, label: name ?? field.word(value), count }));
  }, [field, held]);
}
