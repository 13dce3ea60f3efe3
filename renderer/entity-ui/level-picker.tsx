import { Select } from '@mantine/core';
import { type ReactNode, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { foldText } from '#shared/search/fold-text.ts';
import { useAnsweringLevels } from './use-answering-levels.ts';

type Props = {
  readonly id?: string;
  readonly label: string;
  /** Help under the field; null where the label says all. */
  readonly description: string | null;
  readonly error: ReactNode;
  /** Id of the level chosen; empty while none is. */
  readonly value: string;
  readonly onChange: (levelId: string) => void;
  /** What stands in the empty field: « L’échelon actuel » where none means no change. */
  readonly placeholder?: string;
  readonly required?: boolean;
  /** A level that is not offered: the one that a ticket leaves. */
  readonly except?: string | null;
  readonly size?: 'xs' | 'sm';
};

/** Chooses a level that answers, by any part of its name; each is told with its kind. */
export function LevelPicker({
  value,
  onChange,
  description,
  placeholder,
  required = false,
  except = null,
  ...field
}: Props) {
  const { t } = useTranslation('hotlineSettings');
  const { t: tickets } = useTranslation('tickets');
  const levels = useAnsweringLevels();
  const data = useMemo(
    () =>
      (levels ?? [])
        .filter(({ id }) => id === value || id !== except)
        .map(({ id, name, kind }) => ({ value: id, label: name, kind: tickets(`levelKinds.${kind}`) })),
    [levels, value, except, tickets],
  );
  const kinds = useMemo(() => new Map(data.map(({ value: id, kind }) => [id, kind])), [data]);
  return (
    <Select
      {...field}
      description={description}
      inputWrapperOrder={['label', 'input', 'description', 'error']}
      placeholder={placeholder ?? t('picker.placeholder')}
      required={required}
      searchable
      clearable={!required}
      clearButtonProps={{ 'aria-label': t('picker.clear', { label: field.label }) }}
      nothingFoundMessage={t('picker.nothing')}
      data={data}
      filter={({ options, search }) =>
        options.filter((option) => 'value' in option && foldText(option.label).includes(foldText(search)))
      }
      renderOption={({ option }) => (
        <span>
          {option.label} <small>{kinds.get(option.value)}</small>
        </span>
      )}
      value={value === '' ? null : value}
      onChange={(chosen) => onChange(chosen ?? '')}
    />
  );
}
