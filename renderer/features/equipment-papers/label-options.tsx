import { Checkbox, NumberInput, Select } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { labelSheetCodes } from '#renderer/documents/label-sheet.ts';
import type { LabelChoice } from './label-choice.ts';
import { OwnSheetFields } from './own-sheet-fields.tsx';
import { StockFilters } from './stock-filters.tsx';
import type { SheetChoice } from './use-label-sheet.ts';
import { useLots } from './use-lots.ts';

/** How labels are printed, beside what is labelled. */
export type LabelPrint = { readonly start: number; readonly copies: number; readonly withEdges: boolean };

type Props = {
  readonly choice: LabelChoice;
  readonly onChoice: (choice: LabelChoice) => void;
  /** Sources that have something to give. */
  readonly sources: readonly LabelChoice['source'][];
  readonly sheet: SheetChoice;
  readonly onSheet: (sheet: SheetChoice) => void;
  /** Labels of a sheet. */
  readonly perSheet: number;
  readonly print: LabelPrint;
  readonly onPrint: (print: LabelPrint) => void;
};

/** What is labelled, on which sheet, from which label on, how many times. */
export function LabelOptions(props: Props) {
  const { choice, onChoice, sources, sheet, onSheet, perSheet, print, onPrint } = props;
  const { t } = useTranslation('equipmentPapers');
  const lots = useLots();
  const codes = [...labelSheetCodes, 'own'] as const;
  return (
    <>
      {sources.length > 1 && (
        <Select
          size="xs"
          label={t('labels.source')}
          allowDeselect={false}
          value={choice.source}
          onChange={(value) =>
            onChoice({ ...choice, source: sources.find((source) => source === value) ?? choice.source })
          }
          data={sources.map((source) => ({ value: source, label: t(`labels.sources.${source}`) }))}
        />
      )}
      {choice.source !== 'one' && (
        <>
          <StockFilters value={choice} onChange={(filters) => onChoice({ ...choice, ...filters })} />
          <Select
            size="xs"
            label={t('labels.lot')}
            placeholder={t('labels.anyLot')}
            clearable
            searchable
            value={choice.lotId}
            onChange={(lotId) => onChoice({ ...choice, lotId })}
            data={(lots ?? []).map(({ id, name }) => ({ value: id, label: name }))}
          />
        </>
      )}
      <Select
        size="xs"
        label={t('labels.sheet')}
        allowDeselect={false}
        value={sheet.code}
        w="15rem"
        onChange={(value) => onSheet({ ...sheet, code: codes.find((code) => code === value) ?? sheet.code })}
        data={codes.map((code) => ({ value: code, label: t(`labels.sheets.${code}`) }))}
      />
      {sheet.code === 'own' && (
        <OwnSheetFields own={sheet.own} onChange={(own) => onSheet({ ...sheet, own })} />
      )}
      <NumberInput
        size="xs"
        w="7.5rem"
        label={t('labels.start')}
        min={1}
        max={perSheet}
        allowDecimal={false}
        clampBehavior="strict"
        value={print.start}
        onChange={(value) => onPrint({ ...print, start: typeof value === 'number' ? value : 1 })}
      />
      <NumberInput
        size="xs"
        w="6.5rem"
        label={t('labels.copies')}
        min={1}
        max={50}
        allowDecimal={false}
        clampBehavior="strict"
        value={print.copies}
        onChange={(value) => onPrint({ ...print, copies: typeof value === 'number' ? value : 1 })}
      />
      {choice.source !== 'one' && (
        <Checkbox
          size="xs"
          mb={6}
          label={t('labels.kits')}
          checked={choice.withKits}
          onChange={(event) => onChoice({ ...choice, withKits: event.currentTarget.checked })}
        />
      )}
      <Checkbox
        size="xs"
        mb={6}
        label={t('labels.edges')}
        checked={print.withEdges}
        onChange={(event) => onPrint({ ...print, withEdges: event.currentTarget.checked })}
      />
    </>
  );
}
