import { Combobox, Loader, TextInput, useCombobox } from '@mantine/core';
import { type ReactNode, useDeferredValue, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useRegister } from '#renderer/workers/register-context.tsx';
import type { Commune } from '#shared/domain/territory/territory.ts';
import { foldText } from '#shared/search/fold-text.ts';
import classes from './commune-picker.module.css';
import { useCommunes } from './communes-context.tsx';

const SHOWN = 12;

type Props = {
  readonly id: string;
  readonly label: string;
  readonly description: string;
  readonly required: boolean;
  readonly error: ReactNode;
  /** What is typed: the name of the commune, once chosen. */
  readonly text: string;
  /** INSEE code of the commune chosen; empty while none is. */
  readonly code: string;
  readonly onText: (text: string) => void;
  /** @param postcode the postcode typed, else the commune's first */
  readonly onChoose: (commune: Commune, postcode: string) => void;
};

/** Finds a commune by its name or postcode, those of the officer's territory first. */
export function CommunePicker(props: Props) {
  const { t } = useTranslation('accessPoints');
  const communes = useCommunes();
  const { territory } = useRegister().settings;
  const combobox = useCombobox({ onDropdownClose: () => combobox.resetSelectedOption() });
  const typed = useDeferredValue(props.text);
  const found = useMemo(
    () => (props.code === '' && typed.trim().length > 1 ? communes.search(typed, SHOWN, territory) : []),
    [communes, territory, typed, props.code],
  );
  const choose = (commune: Commune): void => {
    const postcode =
      commune.postcodes.find((code) => code.startsWith(props.text.trim())) ?? commune.postcodes[0] ?? '';
    props.onChoose(commune, postcode);
    combobox.closeDropdown();
  };
  /** Leaving the field with a whole name that only one commune bears chooses it. */
  const settle = (): void => {
    combobox.closeDropdown();
    if (props.code !== '') return;
    const same = communes
      .search(props.text, 2, territory)
      .filter(({ name }) => foldText(name) === foldText(props.text));
    const [only] = same;
    if (only !== undefined && same.length === 1) choose(only);
  };
  const chosen = props.code === '' ? null : communes.byCode(props.code);
  return (
    <Combobox
      store={combobox}
      onOptionSubmit={(code) => {
        const commune = communes.byCode(code);
        if (commune !== null) choose(commune);
      }}
    >
      <Combobox.Target>
        <TextInput
          id={props.id}
          label={props.label}
          description={props.description}
          inputWrapperOrder={['label', 'input', 'description', 'error']}
          required={props.required}
          error={props.error}
          value={props.text}
          autoComplete="off"
          onChange={(event) => {
            props.onText(event.currentTarget.value);
            combobox.openDropdown();
            combobox.updateSelectedOptionIndex();
          }}
          onFocus={() => {
            if (found.length > 0) combobox.openDropdown();
          }}
          onBlur={settle}
          rightSectionWidth="auto"
          rightSection={
            chosen === null ? (
              typed !== props.text && <Loader size={14} />
            ) : (
              <span className={classes.chosen}>
                {communes.departementName(chosen.departementCode)} ({chosen.departementCode})
              </span>
            )
          }
        />
      </Combobox.Target>
      <Combobox.Dropdown hidden={props.code !== '' || typed.trim().length < 2}>
        <Combobox.Options aria-label={props.label}>
          {found.map((commune) => (
            <Combobox.Option key={commune.code} value={commune.code} className={classes.option}>
              <span>{commune.name}</span>
              <span className={classes.where}>
                {commune.postcodes.slice(0, 3).join(', ')} ·{' '}
                {communes.departementName(commune.departementCode)}
              </span>
            </Combobox.Option>
          ))}
          {found.length === 0 && <Combobox.Empty>{t('fields.communeNothing')}</Combobox.Empty>}
        </Combobox.Options>
      </Combobox.Dropdown>
    </Combobox>
  );
}
