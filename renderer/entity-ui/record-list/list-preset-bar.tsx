import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import type { RegisterApi } from '#renderer/workers/register-api.ts';
import { useRegisterQuery } from '#renderer/workers/register-context.tsx';
import type { ListFilter, ListView } from '#shared/domain/saved-view/saved-view.ts';
import { numberText } from './field-text.ts';
import type { ListDefinition, ListPresets } from './list-definition.ts';
import classes from './record-list.module.css';

type Props = {
  readonly definition: ListDefinition;
  readonly presets: ListPresets;
  readonly view: ListView;
  readonly onView: (change: Partial<ListView>) => void;
};

/** The commonest questions of a list, each with how many records answer it. Other filters stay in force. */
export function ListPresetBar({ definition, presets, view, onView }: Props) {
  const { list, tables, sorts = [] } = definition;
  const { field } = presets;
  const { i18n } = useTranslation();
  const read = useCallback((api: RegisterApi) => api.listChoices(list, field), [list, field]);
  const held = useRegisterQuery(read, tables);
  const isMine = (filter: ListFilter): boolean => filter.field === field && filter.operator === 'oneOf';
  const chosen = view.filters.find(isMine)?.values ?? [];
  const others = view.filters.filter((filter) => !isMine(filter));
  const choose = (values: readonly string[], order: ListView['sorts']): void =>
    onView({
      filters: [
        ...(values.length === 0 ? [] : [{ field, operator: 'oneOf', values: [...values] }]),
        ...others,
      ],
      sorts: [...order],
    });
  const isChosen = (values: readonly string[]): boolean =>
    values.length === chosen.length && values.every((value) => chosen.includes(value));
  const entries = [{ label: presets.all, values: [], warns: false, sorts }, ...presets.entries];
  return (
    // biome-ignore lint/a11y/useSemanticElements: a group of buttons, where a fieldset would be a form's
    <div role="group" aria-label={presets.label} className={classes.presets}>
      {entries.map(({ label, values, warns, sorts: order }) => {
        const count = (held ?? [])
          .filter(({ value }) => values.length > 0 && values.includes(value))
          .reduce((sum, choice) => sum + choice.count, 0);
        return (
          <button
            key={label}
            type="button"
            className={classes.preset}
            aria-pressed={isChosen(values)}
            data-warns={(warns && count > 0) || undefined}
            onClick={() => choose(values, order)}
          >
            {label}{' '}
            {values.length > 0 && held !== undefined && <small>{numberText(count, i18n.language)}</small>}
          </button>
        );
      })}
    </div>
  );
}
