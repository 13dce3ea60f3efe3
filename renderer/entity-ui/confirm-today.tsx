import { Button } from '@mantine/core';
import { useHotkeys } from '@mantine/hooks';
import { useTranslation } from 'react-i18next';
import type { Day } from '#shared/domain/calendar/day.ts';

type Props = {
  readonly label: string;
  readonly verifiedOn: Day | null;
  readonly today: Day;
  readonly onConfirm: () => void;
};

/** Says that a record was checked today: one act, also by Ctrl+Enter from anywhere on its page but a field or a dialog. */
export function ConfirmToday({ label, verifiedOn, today, onConfirm }: Props) {
  const { t } = useTranslation('places');
  const done = verifiedOn === today;
  useHotkeys([
    [
      'mod+Enter',
      () => {
        if (!done && document.querySelector('[role="dialog"]') === null) onConfirm();
      },
    ],
  ]);
  return (
    <Button
      size="xs"
      variant="default"
      disabled={done}
      aria-keyshortcuts="Control+Enter"
      title={t('confirmKey')}
      onClick={onConfirm}
    >
      {label}
    </Button>
  );
}
