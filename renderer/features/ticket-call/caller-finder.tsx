import { Combobox, TextInput, useCombobox } from '@mantine/core';
import { useDeferredValue, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import pickerClasses from '#renderer/entity-ui/commune-picker.module.css';
import classes from './call.module.css';
import { callFieldId } from './call-fields.ts';
import { type FoundCaller, useFoundCallers } from './use-found-callers.ts';

type Props = {
  readonly onChoose: (found: FoundCaller) => void;
  /** Takes what was typed as the name of somebody whom the register does not know. */
  readonly onName: (name: string) => void;
};

const NAME = 'name';
const kinds = ['place', 'animator', 'organisation'] as const;

/** Finds who calls among places, animators and structures at once, by any of their words: three letters and Enter. */
export function CallerFinder({ onChoose, onName }: Props) {
  const { t } = useTranslation('ticketCall');
  const combobox = useCombobox();
  const [typed, setTyped] = useState('');
  const asked = useDeferredValue(typed.trim());
  const found = useFoundCallers(asked);
  const current = found !== undefined && asked === typed.trim();
  /** Enter was pressed while the answer was on its way. */
  const entered = useRef(false);
  const { selectFirstOption } = combobox;
  const choose = (one: FoundCaller | null): void => {
    entered.current = false;
    combobox.closeDropdown();
    setTyped('');
    if (one === null) onName(typed.trim());
    else onChoose(one);
  };
  const latest = useRef(choose);
  latest.current = choose;
  useEffect(() => {
    if (!current || found.length === 0) return;
    const [first] = found;
    if (entered.current && first !== undefined) latest.current(first);
    else selectFirstOption();
  }, [current, found, selectFirstOption]);
  const optionOf = (one: FoundCaller) => (
    <Combobox.Option key={one.id} value={one.id} className={pickerClasses.option}>
      <span>{one.name}</span>
      <span className={pickerClasses.where}>{one.where}</span>
    </Combobox.Option>
  );
  return (
    <Combobox
      store={combobox}
      // Within the dialog, as a part of it.
      withinPortal={false}
      onOptionSubmit={(value) => choose(found?.find(({ id }) => id === value) ?? null)}
    >
      <Combobox.Target>
        <TextInput
          id={callFieldId('finder')}
          data-autofocus
          label={t('finder.label')}
          placeholder={t('finder.placeholder')}
          autoComplete="off"
          value={typed}
          onChange={(event) => {
            entered.current = false;
            setTyped(event.currentTarget.value);
            combobox.openDropdown();
            combobox.resetSelectedOption();
          }}
          onKeyDown={(event) => {
            if (event.key === 'Enter' && !event.ctrlKey && typed.trim() !== '' && !current) {
              entered.current = true;
              event.preventDefault();
            }
          }}
          onBlur={() => {
            combobox.closeDropdown();
            setTyped('');
          }}
        />
      </Combobox.Target>
      <Combobox.Dropdown hidden={typed.trim() === ''}>
        <Combobox.Options aria-label={t('finder.found')} className={classes.found}>
          {kinds.map((kind) => {
            const ofKind = (found ?? []).filter((one) => one.kind === kind);
            return ofKind.length === 0 ? null : (
              <Combobox.Group key={kind} label={t(`finder.kinds.${kind}`)}>
                {ofKind.map(optionOf)}
              </Combobox.Group>
            );
          })}
          {current && (
            <Combobox.Option value={NAME}>{t('finder.asName', { name: typed.trim() })}</Combobox.Option>
          )}
        </Combobox.Options>
      </Combobox.Dropdown>
    </Combobox>
  );
}
