import { Alert, Button, Group, Modal, Radio, Stack, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { v7 as uuid } from 'uuid';
import { dayText, todayIn } from '#renderer/entity-ui/calendar-text.ts';
import { DayInput } from '#renderer/entity-ui/day-input.tsx';
import { ProblemList } from '#renderer/entity-ui/problem-list.tsx';
import type { Written } from '#renderer/workers/register-api.ts';
import { useRegister } from '#renderer/workers/register-context.tsx';
import {
  type AccessPoint,
  type AccessPointStatus,
  accessPointStatuses,
} from '#shared/domain/access-point/access-point.ts';
import { statusAt } from '#shared/domain/access-point/at-date.ts';
import { withStatus } from '#shared/domain/access-point/with-status.ts';
import { readTypedDay } from '#shared/domain/calendar/typed-date.ts';
import type { Problem } from '#shared/domain/problem.ts';

type Props = {
  readonly place: AccessPoint;
  readonly onClose: () => void;
  readonly onWritten: (written: Written) => void;
};

/** Asks for a new status, the day it begins and why. */
export function ChangeStatusDialog({ place, onClose, onWritten }: Props) {
  const { t } = useTranslation('accessPoints');
  const { t: lists } = useTranslation('lists');
  const { t: app } = useTranslation('app');
  const { t: errors } = useTranslation('errors');
  const { api, settings } = useRegister();
  const today = todayIn(settings.timeZone);
  const [status, setStatus] = useState<AccessPointStatus>(statusAt(place, today) ?? 'open');
  const [typed, setTyped] = useState(dayText(today));
  const [reason, setReason] = useState('');
  const [dayError, setDayError] = useState<string | null>(null);
  const [problems, setProblems] = useState<readonly Problem[]>([]);
  const [busy, setBusy] = useState(false);
  const from = readTypedDay(typed, today);
  const replaces = from.kind === 'date' && place.statusHistory.some((entry) => entry.from === from.date);

  const save = async (): Promise<void> => {
    if (from.kind !== 'date') {
      setDayError(
        from.kind === 'empty'
          ? errors('access-point/status-date-missing')
          : errors('access-point/day-not-valid', { text: typed }),
      );
      return;
    }
    setBusy(true);
    const change = { status, from: from.date, reason: reason.trim() === '' ? null : reason.trim() };
    const outcome = await api.editAccessPoint(place.id, {
      statusHistory: withStatus(place.statusHistory, change, uuid),
    });
    setBusy(false);
    if (outcome.ok) onWritten(outcome.value);
    else setProblems(outcome.problems);
  };

  return (
    <Modal
      opened
      onClose={onClose}
      title={t('place.statusTitle')}
      centered
      closeButtonProps={{ 'aria-label': app('close') }}
    >
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void save();
        }}
      >
        <Stack gap="md">
          <Radio.Group
            label={t('place.statusNew')}
            value={status}
            onChange={(value) => setStatus(accessPointStatuses.find((known) => known === value) ?? status)}
          >
            <Stack gap={6} mt={6}>
              {accessPointStatuses.map((value) => (
                <Radio
                  key={value}
                  value={value}
                  data-autofocus={value === status || undefined}
                  label={lists(`statuses.${value}`)}
                  description={lists(`statusHelp.${value}`)}
                />
              ))}
            </Stack>
          </Radio.Group>
          <DayInput
            label={t('place.statusFrom')}
            required
            value={typed}
            onChange={(text) => {
              setTyped(text);
              setDayError(null);
            }}
            error={dayError}
            {...(replaces ? { description: t('place.statusSameDay') } : {})}
          />
          <TextInput
            label={t('place.statusReason')}
            description={t('place.statusReasonHelp')}
            value={reason}
            onChange={(event) => setReason(event.currentTarget.value)}
          />
          {problems.length > 0 && (
            <Alert color="red" role="alert">
              <ProblemList problems={problems} />
            </Alert>
          )}
        </Stack>
        <Group justify="flex-end" mt="lg">
          <Button variant="default" onClick={onClose}>
            {app('cancel')}
          </Button>
          <Button type="submit" loading={busy}>
            {app('save')}
          </Button>
        </Group>
      </form>
    </Modal>
  );
}
