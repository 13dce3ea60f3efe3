import { Alert, Button, Menu, Progress } from '@mantine/core';
import { IconChevronDown, IconDownload } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ConfirmDialog } from '#renderer/components/dialog/confirm-dialog.tsx';
import { dayText } from '#renderer/entity-ui/calendar-text.ts';
import { ProblemList } from '#renderer/entity-ui/problem-list.tsx';
import pageClasses from '#renderer/entity-ui/record-page.module.css';
import { useRegister } from '#renderer/workers/register-context.tsx';
import type { InventorySheet } from '#shared/domain/inventory/inventory-sheet.ts';
import classes from './inventory.module.css';
import { InventoryDialog } from './inventory-dialog.tsx';
import { useInventoryActs } from './use-inventory-acts.ts';
import { useInventoryExport } from './use-inventory-export.ts';

type Props = {
  readonly sheet: InventorySheet;
  readonly onPrint: () => void;
  readonly onDeleted: () => void;
};

/** Name of an inventory, how far it is, and what can be done with it. */
export function InventoryHeader({ sheet, onPrint, onDeleted }: Props) {
  const { t } = useTranslation('loanPoints');
  const { t: app } = useTranslation('app');
  const { api } = useRegister();
  const { problems, run } = useInventoryActs();
  const save = useInventoryExport(sheet);
  const [dialog, setDialog] = useState<'edit' | 'close' | 'delete' | null>(null);
  const { inventory, seen, expected, differences } = sheet;
  const { id, name, startedOn, closedOn, by } = inventory;
  const close = () => setDialog(null);
  const act = (done: Parameters<typeof run>[0], message: string, after?: () => void): void => {
    close();
    void run(done, message, after);
  };
  return (
    <>
      <header className={pageClasses.head}>
        <div className={pageClasses.title}>
          <h1>{name}</h1>
          <p className={pageClasses.line}>
            <span>
              {closedOn === null
                ? t('inventory.open')
                : t('inventory.closedDay', { date: dayText(closedOn) })}
            </span>
            <span>{t('inventory.sinceDay', { date: dayText(startedOn) })}</span>
            {by !== null && <span>{t('inventory.byName', { name: by })}</span>}
          </p>
          {inventory.notes !== null && <p className={pageClasses.description}>{inventory.notes}</p>}
        </div>
        <div className={pageClasses.actions}>
          <Menu position="bottom-end">
            <Menu.Target>
              <Button
                size="xs"
                variant="default"
                leftSection={<IconDownload size={15} aria-hidden />}
                rightSection={<IconChevronDown size={14} aria-hidden />}
              >
                {t('inventory.acts.export')}
              </Button>
            </Menu.Target>
            <Menu.Dropdown>
              <Menu.Item onClick={() => void save('xlsx')}>{t('inventory.acts.xlsx')}</Menu.Item>
              <Menu.Item onClick={() => void save('ods')}>{t('inventory.acts.ods')}</Menu.Item>
              <Menu.Item onClick={() => void save('csv')}>{t('inventory.acts.csv')}</Menu.Item>
            </Menu.Dropdown>
          </Menu>
          <Button size="xs" variant="default" onClick={onPrint}>
            {t('inventory.acts.print')}
          </Button>
          <Button size="xs" variant="default" onClick={() => setDialog('edit')}>
            {t('inventory.acts.edit')}
          </Button>
          {closedOn === null ? (
            <Button size="xs" onClick={() => setDialog('close')}>
              {t('inventory.acts.close')}
            </Button>
          ) : (
            <Button
              size="xs"
              variant="default"
              onClick={() => act(() => api.reopenInventory(id), t('inventory.reopened', { name }))}
            >
              {t('inventory.acts.reopen')}
            </Button>
          )}
          <Button size="xs" variant="subtle" color="red" onClick={() => setDialog('delete')}>
            {t('inventory.acts.delete')}
          </Button>
        </div>
      </header>
      <div className={classes.progress}>
        <Progress
          value={expected === 0 ? 100 : (seen / expected) * 100}
          aria-label={t('inventory.progress', { seen, expected })}
        />
        <p>{t('inventory.progress', { seen, expected })}</p>
      </div>
      {problems.length > 0 && (
        <Alert color="red" role="alert" title={app('notDone')} mb="md">
          <ProblemList problems={problems} />
        </Alert>
      )}
      {dialog === 'edit' && (
        <InventoryDialog
          inventory={inventory}
          loanPointId={inventory.loanPointId}
          onDone={close}
          onClose={close}
        />
      )}
      <ConfirmDialog
        opened={dialog === 'close'}
        title={t('inventory.closeTitle', { name })}
        confirm={t('inventory.acts.close')}
        cancel={app('cancel')}
        danger={false}
        busy={false}
        onConfirm={() => act(() => api.closeInventory(id), t('inventory.closedDone', { name }))}
        onCancel={close}
      >
        {differences.length === 0
          ? t('inventory.closeNothing')
          : t('inventory.closeLeft', { count: differences.length })}
      </ConfirmDialog>
      <ConfirmDialog
        opened={dialog === 'delete'}
        title={t('inventory.deleteTitle', { name })}
        confirm={t('inventory.acts.delete')}
        cancel={app('cancel')}
        danger
        busy={false}
        onConfirm={() => act(() => api.deleteInventory(id), t('inventory.deleted', { name }), onDeleted)}
        onCancel={close}
      >
        {t('inventory.deleteBody')}
      </ConfirmDialog>
    </>
  );
}
