import { Modal } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { NationalExportSection } from './components/national-export-section.tsx';

type Props = {
  readonly placeIds: readonly string[];
  readonly placeAddress: (placeId: string) => string;
  readonly onClose: () => void;
};

/** The export of some places to the national standard, over the list that they were chosen in. */
export function NationalExportDialog({ placeIds, placeAddress, onClose }: Props) {
  const { t } = useTranslation('exchange');
  return (
    <Modal opened onClose={onClose} size="xl" title={t('national.title')}>
      <NationalExportSection placeIds={placeIds} placeAddress={placeAddress} />
    </Modal>
  );
}
