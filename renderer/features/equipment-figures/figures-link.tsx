import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';

/** The way to the figures of equipment, from the lists of what they count. */
export function FiguresLink({ onOpen }: { readonly onOpen: () => void }) {
  const { t } = useTranslation('equipment');
  return (
    <Button size="xs" variant="default" onClick={onOpen}>
      {t('link')}
    </Button>
  );
}
