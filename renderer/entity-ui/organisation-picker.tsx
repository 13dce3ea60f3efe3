import { CloseButton, Combobox, TextInput, useCombobox } from '@mantine/core';
import { useLiveQuery } from 'dexie-react-hooks';
import { type ReactNode, useCallback, useDeferredValue, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { RegisterApi } from '#renderer/workers/register-api.ts';
import { useRegister, useRegisterQuery } from '#renderer/workers/register-context.tsx';
import { emptyOrganisation } from '#shared/domain/organisation/empty-organisation.ts';
import type { OrganisationRole } from '#shared/domain/organisation/organisation.ts';
import { wholeList } from '#shared/list/list-question.ts';
import { foldText } from '#shared/search/fold-text.ts';
import classes from './commune-picker.module.css';
import { problemSentence } from './problem-sentence.ts';

const SHOWN = 12;
const CREATE = 'create';

type Props = {
  readonly id: string;
  readonly label: string;
  readonly description: string;
  readonly error: ReactNode;
  /** Id of the structure chosen; empty while none is. */
  readonly value: string;
  readonly onChange: (organisationId: string) => void;
  /** What a structure created here does: a carrier, for a place. */
  readonly purpose: OrganisationRole;
};

/** Finds a structure by any of its words; a name that none bears is created. Leaving the field without choosing changes nothing. */
export function OrganisationPicker({ id, label, description, error, value, onChange, purpose }: Props) {
  const { t } = useTranslation('organisations');
  const { api, database } = useRegister();
  const combobox = useCombobox({ onDropdownClose: () => combobox.resetSelectedOption() });
  const [typed, setTyped] = useState<string | null>(null);
  const [refusal, setRefusal] = useState<string | null>(null);
  const chosen = useLiveQuery(
    async () => (value === '' ? null : await database.organisations.get(value)),
    [database, value],
  );
  const asked = useDeferredValue(typed ?? '').trim();
  const found = useFound(asked);
  const isNew = asked !== '' && !found.some(({ name }) => foldText(name) === foldText(asked));

  const choose = (organisationId: string): void => {
    onChange(organisationId);
    setTyped(null);
    setRefusal(null);
    combobox.closeDropdown();
  };
  const create = async (): Promise<void> => {
    const outcome = await api.createOrganisation({ ...emptyOrganisation, name: asked, roles: [purpose] });
    if (outcome.ok) choose(outcome.value.id);
    else setRefusal(outcome.problems.map((problem) => problemSentence(problem)).join(' '));
  };
  return (
    <Combobox
      store={combobox}
      onOptionSubmit={(option) => {
        if (option === CREATE) void create();
        else choose(option);
      }}
    >
      <Combobox.Target>
        <TextInput
          id={id}
          label={label}
          description={description}
          inputWrapperOrder={['label', 'input', 'description', 'error']}
          error={refusal ?? error}
          placeholder={t('picker.placeholder')}
          autoComplete="off"
          value={typed ?? chosen?.name ?? ''}
          onChange={(event) => {
            setTyped(event.currentTarget.value);
            if (event.currentTarget.value === '') onChange('');
            combobox.openDropdown();
            combobox.updateSelectedOptionIndex();
          }}
          onBlur={() => {
            combobox.closeDropdown();
            setTyped(null);
          }}
          rightSectionPointerEvents="all"
          rightSection={
            value !== '' && (
              <CloseButton size="sm" aria-label={t('picker.clear')} onClick={() => choose('')} />
            )
          }
        />
      </Combobox.Target>
      <Combobox.Dropdown hidden={asked === ''}>
        <Combobox.Options aria-label={label}>
          {found.map((organisation) => (
            <Combobox.Option key={organisation.id} value={organisation.id} className={classes.option}>
              <span>{organisation.name}</span>
              <span className={classes.where}>
                {[
                  organisation.kind === null ? null : t(`kinds.${organisation.kind}`),
                  organisation.communeName,
                ]
                  .filter((part) => part !== null)
                  .join(' · ')}
              </span>
            </Combobox.Option>
          ))}
          {isNew && <Combobox.Option value={CREATE}>{t('picker.create', { name: asked })}</Combobox.Option>}
        </Combobox.Options>
      </Combobox.Dropdown>
    </Combobox>
  );
}

/** The structures that have every word typed; none while nothing is. */
function useFound(search: string) {
  const read = useCallback(
    async (api: RegisterApi) => {
      if (search === '') return [];
      const { ids } = await api.listRecords('organisation', { ...wholeList, search });
      return api.organisationRows(ids.slice(0, SHOWN));
    },
    [search],
  );
  return useRegisterQuery(read, ['organisation']) ?? [];
}
