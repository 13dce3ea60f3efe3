import { Anchor, Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useLiveQuery } from 'dexie-react-hooks';
import { useCallback, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { dayText } from '#renderer/entity-ui/calendar-text.ts';
import { RecordSection } from '#renderer/entity-ui/record-section.tsx';
import type { RegisterApi } from '#renderer/workers/register-api.ts';
import { useRegister, useRegisterQuery } from '#renderer/workers/register-context.tsx';
import classes from './inventory.module.css';
import { InventoryDialog } from './inventory-dialog.tsx';

type Props = { readonly loanPointId: string; readonly onOpen: (inventoryId: string) => void };

/** The inventories of a loan point, the last one first, and the way to start one. */
export function InventoriesPanel({ loanPointId, onOpen }: Props) {
  const { t } = useTranslation('loanPoints');
  const { database } = useRegister();
  const [starting, setStarting] = useState(false);
  const inventories = useLiveQuery(async () => {
    const rows = await database.inventories.where('loanPointId').equals(loanPointId).toArray();
    return rows
      .filter(({ deletedAt }) => deletedAt === null)
      .sort((a, b) => (a.startedOn < b.startedOn ? 1 : -1));
  }, [database, loanPointId]);
  const read = useCallback((api: RegisterApi) => api.inventoryProgress(loanPointId), [loanPointId]);
  const progress = useRegisterQuery(read, [
    'inventory',
    'inventoryCount',
    'item',
    'loan',
    'loanLine',
    'maintenance',
  ]);
  if (inventories === undefined) return null;
  const isOpen = inventories.some(({ closedOn }) => closedOn === null);
  const words = (id: string): string => {
    const own = progress?.find((one) => one.id === id);
    return own === undefined ? '' : t('inventory.progressShort', { seen: own.seen, expected: own.expected });
  };
  return (
    <RecordSection title={t('inventory.section')}>
      {inventories.length === 0 ? (
        <p className={classes.quiet}>{t('inventory.none')}</p>
      ) : (
        <table className={classes.table}>
          <caption className="visually-hidden">{t('inventory.section')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('inventory.columns.name')}</th>
              <th scope="col">{t('inventory.columns.started')}</th>
              <th scope="col">{t('inventory.columns.closed')}</th>
              <th scope="col">{t('inventory.columns.by')}</th>
              <th scope="col">{t('inventory.columns.seen')}</th>
              <th scope="col" data-align="end">
                {t('inventory.columns.findings')}
              </th>
            </tr>
          </thead>
          <tbody>
            {inventories.map(({ id, name, startedOn, closedOn, by, findings }) => (
              <tr key={id}>
                <th scope="row">
                  <Anchor component="button" type="button" ta="start" onClick={() => onOpen(id)}>
                    {name}
                  </Anchor>
                </th>
                <td>{dayText(startedOn)}</td>
                <td>{closedOn === null ? t('inventory.open') : dayText(closedOn)}</td>
                <td>{by}</td>
                <td>{words(id)}</td>
                <td data-align="end">{findings.length}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {!isOpen && (
        <Button
          size="xs"
          variant={inventories.length === 0 ? 'filled' : 'default'}
          mt="md"
          leftSection={<IconPlus size={15} aria-hidden />}
          onClick={() => setStarting(true)}
        >
          {t('inventory.start')}
        </Button>
      )}
      {starting && (
        <InventoryDialog
          inventory={null}
          loanPointId={loanPointId}
          onDone={onOpen}
          onClose={() => setStarting(false)}
        />
      )}
    </RecordSection>
  );
}
