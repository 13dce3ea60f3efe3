import { ActionIcon, Button, Select } from '@mantine/core';
import { IconChevronLeft, IconChevronRight } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import classes from '#renderer/features/reminders/reminders.module.css';
import { useCopy } from '#renderer/features/reminders/use-copy.ts';
import { useRegister } from '#renderer/workers/register-context.tsx';
import { readableNumber } from '#shared/domain/access-point/phone-number.ts';
import type { ReminderPlace } from '#shared/domain/reminder/reminder-place.ts';
import { usageReminderText } from '#shared/domain/usage-settings/usage-reminder.ts';
import { MessageText } from './message-text.tsx';

type Props = {
  readonly places: readonly ReminderPlace[];
  readonly template: string | null;
  readonly onEditTemplate: (() => void) | null;
};

/** The message to each place in turn; what is changed in one stays while the dialog is open. */
export function PlaceMessages({ places, template, onEditTemplate }: Props) {
  const { t } = useTranslation('reminders');
  const { settings } = useRegister();
  const copy = useCopy();
  const [id, setId] = useState<string | null>(null);
  const [changed, setChanged] = useState<ReadonlyMap<string, string>>(new Map());
  const index = Math.max(
    0,
    places.findIndex((place) => place.id === id),
  );
  const place = places[index];
  if (place === undefined) return null;
  const { email, name: person, phone } = place.contact;
  const step = (by: number): void => setId(places[index + by]?.id ?? place.id);
  const text =
    changed.get(place.id) ??
    usageReminderText(template, {
      place: place.name,
      missing: place.missing,
      contact: person,
      officer: settings.officer,
      organisation: settings.organisation,
    });
  return (
    <>
      {places.length > 1 && (
        <div className={classes.stepper}>
          <Select
            label={t('dialog.place')}
            searchable
            allowDeselect={false}
            data={places.map((one) => ({ value: one.id, label: one.name }))}
            value={place.id}
            onChange={(value) => value !== null && setId(value)}
          />
          <ActionIcon
            variant="default"
            size="lg"
            aria-label={t('dialog.previous')}
            disabled={index === 0}
            onClick={() => step(-1)}
          >
            <IconChevronLeft size={18} aria-hidden />
          </ActionIcon>
          <ActionIcon
            variant="default"
            size="lg"
            aria-label={t('dialog.next')}
            disabled={index === places.length - 1}
            onClick={() => step(1)}
          >
            <IconChevronRight size={18} aria-hidden />
          </ActionIcon>
          <span className={classes.quiet}>{t('dialog.rank', { rank: index + 1, count: places.length })}</span>
        </div>
      )}
      <p className={classes.reach}>
        {email === null ? (
          <span className={classes.quiet}>{t('dialog.noEmail')}</span>
        ) : (
          <>
            <span className={classes.quiet}>{t('dialog.to')}</span> {person !== null && `${person}, `}
            {email}{' '}
            <Button size="compact-xs" variant="default" onClick={() => void copy(email, t('dialog.copied'))}>
              {t('dialog.copyEmail')}
            </Button>
          </>
        )}
        {phone !== null && (
          <span>
            <span className={classes.quiet}>{t('dialog.phone')}</span> {readableNumber(phone)}
          </span>
        )}
      </p>
      <MessageText
        key={place.id}
        text={text}
        onText={(value) => setChanged(new Map([...changed, [place.id, value]]))}
        onEditTemplate={onEditTemplate}
      />
    </>
  );
}
