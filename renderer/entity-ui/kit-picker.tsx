import { type ReactNode, useCallback, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { RegisterApi } from '#renderer/workers/register-api.ts';
import { useRegisterQuery } from '#renderer/workers/register-context.tsx';
import { foldedWords } from '#shared/search/fold-text.ts';
import { RecordPicker } from './record-picker.tsx';

const SHOWN = 12;

type Props = {
  readonly id: string;
  readonly label: string;
  readonly description: string;
  readonly error: ReactNode;
  readonly required?: boolean;
  /** Id of the kit chosen; empty while none is. */
  readonly value: string;
  readonly onChange: (kitId: string) => void;
  /** The loan point whose kits are offered; null = all. */
  readonly loanPointId: string | null;
};

/** Finds a kit that is still lent by any of its words: name, number, what it is for, loan point. */
export function KitPicker({ value, onChange, loanPointId, ...field }: Props) {
  const { t } = useTranslation('items');
  const [search, setSearch] = useState('');
  const read = useCallback((api: RegisterApi) => api.kitsOf(null), []);
  const kits = useRegisterQuery(read, ['kit', 'item', 'loanPoint', 'loan', 'loanLine', 'maintenance']) ?? [];
  const typed = foldedWords(search);
  const found = kits.filter(({ name, inventoryNumber, description, loanPointName, ...kit }) => {
    const words = foldedWords([name, inventoryNumber, description, loanPointName].filter(Boolean).join(' '));
    return (
      kit.situation !== 'retired' &&
      (loanPointId === null || kit.loanPointId === loanPointId) &&
      typed.every((part) => words.some((word) => word.startsWith(part)))
    );
  });
  return (
    <RecordPicker
      {...field}
      placeholder={t('kitPicker.placeholder')}
      clear={t('picker.clear', { label: field.label })}
      value={value}
      chosen={kits.find(({ id }) => id === value)?.name ?? ''}
      onChange={onChange}
      onSearch={setSearch}
      found={found.slice(0, SHOWN).map(({ id, name, situation, loanPointName }) => ({
        id,
        name,
        where: [t(`kitSituations.${situation}`), loanPointName].filter(Boolean).join(' · '),
      }))}
      nothing={t('kitPicker.nothing')}
      create={null}
    />
  );
}
