import { NativeSelect } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { RecordHistory } from '#renderer/entity-ui/record-history.tsx';
import { recordName } from '#shared/domain/record/record-name.ts';
import type { WholeLoan } from './use-loan.ts';

/** Who changed what of a loan, or of one of its lines. */
export function LoanHistory({ whole: { loan, lines, items, kits } }: { readonly whole: WholeLoan }) {
  const { t } = useTranslation('loans');
  const [chosen, setChosen] = useState(loan.id);
  const dated = [
    { table: 'loan' as const, id: loan.id, label: t('page.history.record') },
    ...lines.map(({ id, itemId, kitId }) => {
      const thing = items.get(itemId ?? '') ?? kits.get(kitId ?? '');
      return {
        table: 'loanLine' as const,
        id,
        label: t('page.history.line', { name: thing === undefined ? '…' : recordName(thing) }),
      };
    }),
  ];
  const open = dated.find(({ id }) => id === chosen);
  return (
    <>
      <NativeSelect
        label={t('page.history.of')}
        size="xs"
        maw="32rem"
        mb="sm"
        data={dated.map(({ id, label }) => ({ value: id, label }))}
        value={chosen}
        onChange={(event) => setChosen(event.currentTarget.value)}
      />
      {open !== undefined && <RecordHistory key={open.id} table={open.table} id={open.id} />}
    </>
  );
}
