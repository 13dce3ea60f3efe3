import { Alert, Button, NumberInput, Popover, SimpleGrid, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { fitsOnPaper } from '#renderer/documents/label-sheet.ts';
import { ownSheetFields, type SheetChoice } from './use-label-sheet.ts';

type Props = {
  readonly own: SheetChoice['own'];
  readonly onChange: (own: SheetChoice['own']) => void;
};

/** The measures of a sheet of one's own, in millimetres. */
export function OwnSheetFields({ own, onChange }: Props) {
  const { t, i18n } = useTranslation('equipmentPapers');
  return (
    <Popover position="bottom-start" width={340} trapFocus withinPortal>
      <Popover.Target>
        <Button variant="default" size="xs">
          {t('labels.dimensions')}
        </Button>
      </Popover.Target>
      <Popover.Dropdown>
        <Text size="xs" mb="xs">
          {t('labels.own.help')}
        </Text>
        <SimpleGrid cols={2} spacing="xs" verticalSpacing="xs">
          {ownSheetFields.map((field) => {
            const counts = field === 'columns' || field === 'rows';
            return (
              <NumberInput
                key={field}
                size="xs"
                label={t(`labels.own.${field}`)}
                value={own[field]}
                min={counts ? 1 : field === 'width' || field === 'height' ? 5 : 0}
                max={field === 'columns' ? 20 : field === 'rows' ? 50 : 300}
                step={counts ? 1 : 0.1}
                allowDecimal={!counts}
                decimalScale={2}
                decimalSeparator={i18n.language === 'en' ? '.' : ','}
                clampBehavior="strict"
                suffix={counts ? '' : ' mm'}
                onChange={(value) => {
                  if (typeof value === 'number') onChange({ ...own, [field]: value });
                }}
              />
            );
          })}
        </SimpleGrid>
        {!fitsOnPaper(own) && (
          <Alert color="red" mt="xs" p="xs" role="alert">
            {t('labels.own.wrong')}
          </Alert>
        )}
      </Popover.Dropdown>
    </Popover>
  );
}
