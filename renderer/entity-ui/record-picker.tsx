import { CloseButton, Combobox, TextInput, useCombobox } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import classes from './commune-picker.module.css';

const CREATE = 'create';

/** A record that can be chosen: its name, and what tells it from another of the same name. */
export type PickerOption = { readonly id: string; readonly name: string; readonly where: string };

type Props = {
  readonly id: string;
  readonly label: string;
  readonly description: string;
  readonly placeholder: string;
  readonly clear: string;
  readonly error: ReactNode;
  readonly required?: boolean;
  readonly size?: 'xs' | 'sm';
  /** Id of the record chosen; empty while none is. */
  readonly value: string;
  /** Its name; empty while none is chosen. */
  readonly chosen: string;
  readonly onChange: (id: string) => void;
  /** Told what is typed; empty once the field is left. */
  readonly onSearch: (text: string) => void;
  readonly found: readonly PickerOption[];
  /** What is said where nothing is found; null where a name that none bears can be created. */
  readonly nothing: string | null;
  /** Offers to make a record of what is typed; null where that cannot be. */
  readonly create: {
    readonly label: string;
    /** Gives the id of the new record; null where it was refused. */
    readonly run: () => Promise<string | null>;
  } | null;
};

/** A field that finds a record by any of its words. Leaving it without choosing changes nothing. */
export function RecordPicker({ value, chosen, onChange, onSearch, found, nothing, create, ...field }: Props) {
  const combobox = useCombobox({ onDropdownClose: () => combobox.resetSelectedOption() });
  const [typed, setTyped] = useState<string | null>(null);
  const { clear, id, label, description, placeholder, error, required = false, size = 'sm' } = field;
  const search = (text: string | null): void => {
    setTyped(text);
    onSearch(text?.trim() ?? '');
  };
  const choose = (chosenId: string): void => {
    onChange(chosenId);
    search(null);
    combobox.closeDropdown();
  };
  return (
    <Combobox
      store={combobox}
      onOptionSubmit={(option) => {
        if (option !== CREATE) choose(option);
        else
          void create?.run().then((made) => {
            if (made !== null) choose(made);
          });
      }}
    >
      <Combobox.Target>
        <TextInput
          id={id}
          label={label}
          description={description}
          inputWrapperOrder={['label', 'input', 'description', 'error']}
          error={error}
          required={required}
          size={size}
          placeholder={placeholder}
          autoComplete="off"
          value={typed ?? chosen}
          onChange={(event) => {
            search(event.currentTarget.value);
            if (event.currentTarget.value === '') onChange('');
            combobox.openDropdown();
            combobox.updateSelectedOptionIndex();
          }}
          onBlur={() => {
            combobox.closeDropdown();
            search(null);
          }}
          rightSectionPointerEvents="all"
          rightSection={
            value !== '' && <CloseButton size="sm" aria-label={clear} onClick={() => choose('')} />
          }
        />
      </Combobox.Target>
      <Combobox.Dropdown hidden={typed === null || typed.trim() === ''}>
        <Combobox.Options aria-label={label}>
          {found.map((option) => (
            <Combobox.Option key={option.id} value={option.id} className={classes.option}>
              <span>{option.name}</span>
              <span className={classes.where}>{option.where}</span>
            </Combobox.Option>
          ))}
          {create !== null && <Combobox.Option value={CREATE}>{create.label}</Combobox.Option>}
          {found.length === 0 && create === null && nothing !== null && (
            <Combobox.Empty>{nothing}</Combobox.Empty>
          )}
        </Combobox.Options>
      </Combobox.Dropdown>
    </Combobox>
  );
}
