import { Button } from '@mantine/core';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { ItemPicker } from '#renderer/entity-ui/item-picker.tsx';
import { ProblemList } from '#renderer/entity-ui/problem-list.tsx';
import { useRegister } from '#renderer/workers/register-context.tsx';
import type { Difference } from '#shared/domain/inventory/inventory-differences.ts';
import { recordName } from '#shared/domain/record/record-name.ts';
import classes from './inventory.module.css';
import { useInventoryActs } from './use-inventory-acts.ts';

type Props = { readonly inventoryId: string; readonly difference: Difference };

/** Says which item a code is of: one of those that it may be, or any other; or forgets that it was read. */
export function RecogniseReading({ inventoryId, difference }: Props) {
  const { t } = useTranslation('loanPoints');
  const { api, database } = useRegister();
  const { problems, run } = useInventoryActs();
  const id = useId();
  const code = difference.code ?? '';
  const recognise = async (itemId: string): Promise<void> => {
    if (itemId === '') return;
    const item = await database.items.get(itemId);
    const name = item === undefined ? '' : recordName(item);
    await run(
      () => api.recogniseReading(inventoryId, code, itemId),
      t('inventory.differences.recognised', { code, name }),
    );
  };
  return (
    <div className={classes.recognise}>
      {difference.candidates.map(({ id: itemId, name }) => (
        <Button key={itemId} size="compact-sm" variant="default" onClick={() => void recognise(itemId)}>
          {name}
        </Button>
      ))}
      <ItemPicker
        id={id}
        label={t('inventory.differences.recognise')}
        description={t('inventory.differences.recogniseHelp')}
        error={problems.length === 0 ? null : <ProblemList problems={problems} />}
        value=""
        // What was retired may well be what is seen.
        offers={() => true}
        onChange={(itemId) => void recognise(itemId)}
      />
      <Button
        size="compact-sm"
        variant="subtle"
        color="gray"
        onClick={() =>
          void run(() => api.forgetReading(inventoryId, code), t('inventory.differences.forgotten', { code }))
        }
      >
        {t('inventory.differences.forget')}
      </Button>
    </div>
  );
}
