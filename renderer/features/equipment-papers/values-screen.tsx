import { Button, Select } from '@mantine/core';
import { IconTable } from '@tabler/icons-react';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { todayIn } from '#renderer/entity-ui/calendar-text.ts';
import { PrintScreen } from '#renderer/entity-ui/printing/print-screen.tsx';
import { usePrintedDocument } from '#renderer/entity-ui/printing/use-printed-document.ts';
import { useRegister } from '#renderer/workers/register-context.tsx';
import { StockFilters } from './stock-filters.tsx';
import { useSaveValues } from './use-save-values.ts';
import { useValues } from './use-values.ts';
import { valueItems } from './value-items.ts';
import { type ValueFilters, type ValueGrouping, valueGroupings } from './value-rows.ts';
import { valueSheet } from './value-sheet.ts';

type Props = {
  /** The loan point that the address asks for; null = all. */
  readonly loanPointId: string | null;
  readonly onBack: () => void;
};

/** *Liste des valeurs*: what is in stock and what it is worth, on paper or in a spreadsheet. */
export function ValuesScreen({ loanPointId, onBack }: Props) {
  const { t } = useTranslation('equipmentPapers');
  const { settings } = useRegister();
  const [filters, setFilters] = useState<ValueFilters>({ loanPointId, category: null });
  const [grouping, setGrouping] = useState<ValueGrouping>('loanPoint');
  const values = useValues(filters, grouping);
  const today = todayIn(settings.timeZone);
  const items = useMemo(
    () => (values === undefined ? null : valueItems(values.groups, grouping, today, values.words)),
    [values, grouping, today],
  );
  const title = t('values.title');
  const isEmpty = values?.groups.length === 0;
  const document = usePrintedDocument(title, isEmpty ? null : items);
  const { busy, save } = useSaveValues();
  const fileName = `${t('values.file')}-${today}`;
  return (
    <PrintScreen
      title={title}
      fileName={fileName}
      back={t('values.back')}
      onBack={onBack}
      wide
      options={
        <>
          <Select
            size="xs"
            label={t('values.grouping')}
            allowDeselect={false}
            value={grouping}
            onChange={(value) => setGrouping(valueGroupings.find((known) => known === value) ?? 'loanPoint')}
            data={valueGroupings.map((value) => ({ value, label: t(`values.groupings.${value}`) }))}
          />
          <StockFilters value={filters} onChange={setFilters} />
        </>
      }
      actions={
        <Button
          size="sm"
          variant="default"
          leftSection={<IconTable size={16} aria-hidden />}
          disabled={values === undefined || isEmpty}
          loading={busy}
          onClick={() => {
            if (values !== undefined) void save(valueSheet(values.groups, values.words), fileName);
          }}
        >
          {t('values.xlsx')}
        </Button>
      }
      notice={isEmpty ? t('values.empty') : null}
      document={document}
    />
  );
}
