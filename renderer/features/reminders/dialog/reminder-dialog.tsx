import { Modal, SegmentedControl } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useUsageSettings } from '#renderer/entity-ui/use-usage-settings.ts';
import classes from '#renderer/features/reminders/reminders.module.css';
import type { ReminderPlace } from '#shared/domain/reminder/reminder-place.ts';
import { CommonMessage } from './common-message.tsx';
import { LogReminders } from './log-reminders.tsx';
import { PlaceMessages } from './place-messages.tsx';

type Props = {
  /** At least one. */
  readonly places: readonly ReminderPlace[];
  readonly onEditTemplate: (() => void) | null;
  readonly onClose: () => void;
};

/** The text of a reminder to copy into a message, for each place or for all at once, then the reminder noted. */
export function ReminderDialog({ places, onEditTemplate, onClose }: Props) {
  const { t } = useTranslation('reminders');
  const { t: app } = useTranslation('app');
  const settings = useUsageSettings();
  const [mode, setMode] = useState<'each' | 'common'>('each');
  const [first] = places;
  if (settings === undefined || first === undefined) return null;
  const several = places.length > 1;
  return (
    <Modal
      opened
      centered
      size="xl"
      onClose={onClose}
      title={
        several ? t('dialog.titleMany', { count: places.length }) : t('dialog.title', { name: first.name })
      }
      closeButtonProps={{ 'aria-label': app('close') }}
    >
      <div className={classes.dialog}>
        {several && (
          <SegmentedControl
            size="xs"
            aria-label={t('dialog.modes.label')}
            value={mode}
            onChange={(value) => setMode(value === 'common' ? 'common' : 'each')}
            data={[
              { value: 'each', label: t('dialog.modes.each') },
              { value: 'common', label: t('dialog.modes.common') },
            ]}
          />
        )}
        {mode === 'each' ? (
          <PlaceMessages places={places} template={settings.reminder} onEditTemplate={onEditTemplate} />
        ) : (
          <CommonMessage places={places} template={settings.reminder} onEditTemplate={onEditTemplate} />
        )}
        <LogReminders places={places} onClose={onClose} />
      </div>
    </Modal>
  );
}
