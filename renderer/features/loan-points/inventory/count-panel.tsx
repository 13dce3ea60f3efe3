import { Alert } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemList } from '#renderer/entity-ui/problem-list.tsx';
import type { InventorySheet } from '#shared/domain/inventory/inventory-sheet.ts';
import { CountList } from './count-list.tsx';
import classes from './inventory.module.css';
import { ScanField } from './scan-field.tsx';
import { SightingDialog } from './sighting-dialog.tsx';
import { useInventoryActs } from './use-inventory-acts.ts';

/** What is seen, ticked in the list or read by a scanner. */
export function CountPanel({ sheet }: { readonly sheet: InventorySheet }) {
  const { t: app } = useTranslation('app');
  const { problems, run } = useInventoryActs();
  const [entered, setEntered] = useState<string | null>(null);
  const isOpen = sheet.inventory.closedOn === null;
  return (
    <div className={classes.panel}>
      {isOpen && <ScanField inventoryId={sheet.inventory.id} onCounted={setEntered} run={run} />}
      {problems.length > 0 && (
        <Alert color="red" role="alert" title={app('notDone')} mb="md">
          <ProblemList problems={problems} />
        </Alert>
      )}
      <CountList sheet={sheet} onEnter={setEntered} run={run} />
      {entered !== null && isOpen && (
        <SightingDialog
          key={entered}
          inventoryId={sheet.inventory.id}
          itemId={entered}
          line={sheet.lines.find(({ itemId }) => itemId === entered) ?? null}
          onClose={() => setEntered(null)}
        />
      )}
    </div>
  );
}
