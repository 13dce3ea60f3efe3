import { Checkbox } from '@mantine/core';
import { useCallback, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { PrintScreen } from '#renderer/entity-ui/printing/print-screen.tsx';
import { usePrintedDocument } from '#renderer/entity-ui/printing/use-printed-document.ts';
import { useCategoryName } from '#renderer/entity-ui/use-category-name.ts';
import { useToday } from '#renderer/entity-ui/use-today.ts';
import type { RegisterApi } from '#renderer/workers/register-api.ts';
import { useRegisterQuery } from '#renderer/workers/register-context.tsx';
import { inventoryItems } from './inventory-paper.ts';

type Props = { readonly inventoryId: string; readonly onBack: () => void };

/** An inventory as it prints: its summary, its differences, the list to tick with a pen or as it was ticked. */
export function InventoryPaperScreen({ inventoryId, onBack }: Props) {
  const { t, i18n } = useTranslation('loanPoints');
  const today = useToday();
  const categoryName = useCategoryName();
  const [withList, setWithList] = useState(true);
  const read = useCallback((api: RegisterApi) => api.inventorySheet(inventoryId), [inventoryId]);
  const sheet = useRegisterQuery(read, [
    'inventory',
    'inventoryCount',
    'item',
    'kit',
    'loanPoint',
    'loan',
    'loanLine',
    'maintenance',
  ]);
  const items = useMemo(
    () =>
      sheet === undefined || sheet === null
        ? null
        : inventoryItems(sheet, withList, {
            t: i18n.getFixedT(i18n.language, 'loanPoints'),
            items: i18n.getFixedT(i18n.language, 'items'),
            categoryName,
            missing: t('inventory.printed.missing'),
          }),
    [sheet, withList, i18n, i18n.language, categoryName, t],
  );
  const title = t('inventory.printed.title');
  const document = usePrintedDocument(title, items);
  return (
    <PrintScreen
      title={title}
      fileName={`${t('inventory.printed.file')}-${today}`}
      back={t('inventory.printed.back')}
      onBack={onBack}
      options={
        <Checkbox
          size="sm"
          label={t('inventory.printed.withList')}
          checked={withList}
          onChange={(event) => setWithList(event.currentTarget.checked)}
        />
      }
      notice={sheet === null ? t('inventory.gone') : null}
      document={document}
    />
  );
}
