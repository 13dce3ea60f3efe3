import { SegmentedControl } from '@mantine/core';
import { useTranslation } from 'react-i18next';

type Props = {
  readonly scale: 'month' | 'year';
  /** The other one was chosen. */
  readonly onOther: () => void;
};

/** Switches between a month of every place and a year of one place. */
export function SheetScale({ scale, onOther }: Props) {
  const { t } = useTranslation('usage');
  return (
    <SegmentedControl
      size="xs"
      aria-label={t('scale')}
      value={scale}
      onChange={(value) => {
        if (value !== scale) onOther();
      }}
      data={[
        { value: 'month', label: t('scaleMonth') },
        { value: 'year', label: t('scaleYear') },
      ]}
    />
  );
}
