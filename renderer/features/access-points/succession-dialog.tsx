import { Alert, Button, Group, Modal, Stack, Text, TextInput } from '@mantine/core';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { dayText, todayIn } from '#renderer/entity-ui/calendar-text.ts';
import { DayInput } from '#renderer/entity-ui/day-input.tsx';
import { PlacePicker } from '#renderer/entity-ui/place-picker.tsx';
import { ProblemList } from '#renderer/entity-ui/problem-list.tsx';
import { useWrittenNotice } from '#renderer/entity-ui/use-written-notice.tsx';
import { useRegister } from '#renderer/workers/register-context.tsx';
import type { AccessPoint } from '#shared/domain/access-point/access-point.ts';
import { readTypedDay } from '#shared/domain/calendar/typed-date.ts';
import type { Problem } from '#shared/domain/problem.ts';

type Props = { readonly place: AccessPoint; readonly onClose: () => void };

/** A real merger: asks which place takes over, and the day this one closes. */
export function SuccessionDialog({ place, onClose }: Props) {
  const { t } = useTranslation('duplicates');
  const { t: app } = useTranslation('app');
  const { t: errors } = useTranslation('errors');
  const { api, database, settings } = useRegister();
  const notice = useWrittenNotice();
  const today = todayIn(settings.timeZone);
  const picker = useId();
  const [successorId, setSuccessorId] = useState('');
  const [typed, setTyped] = useState(dayText(today));
  const [reason, setReason] = useState('');
  const [wrong, setWrong] = useState<{ readonly successor?: string; readonly day?: string }>({});
  const [problems, setProblems] = useState<readonly Problem[]>([]);
  const [busy, setBusy] = useState(false);

  const save = async (): Promise<void> => {
    const day = readTypedDay(typed, today);
    const found = {
      ...(successorId === '' ? { successor: t('succession.successorMissing') } : {}),
      ...(day.kind === 'date'
        ? {}
        : {
            day:
              day.kind === 'empty'
                ? errors('access-point/status-date-missing')
                : errors('access-point/day-not-valid', { text: typed }),
          }),
    };
    setWrong(found);
    if (day.kind !== 'date' || successorId === '') return;
    setBusy(true);
    const outcome = await api.closeWithSuccessor({
      placeId: place.id,
      successorId,
      day: day.date,
      reason: reason.trim() === '' ? null : reason.trim(),
    });
    setBusy(false);
    if (!outcome.ok) {
      setProblems(outcome.problems);
      return;
    }
    const successor = (await database.accessPoints.get(successorId))?.name ?? '';
    notice(t('succession.done', { name: place.name, successor }), outcome.value);
    onClose();
  };

  return (
    <Modal
      opened
      onClose={onClose}
      size="lg"
      title={t('succession.title')}
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
          <Text size="sm">{t('succession.help', { name: place.name })}</Text>
          <Text size="sm" c="dimmed">
            {t('succession.notDuplicate')}
          </Text>
          <PlacePicker
            id={picker}
            label={t('succession.successor')}
            description={t('succession.successorHelp')}
            error={wrong.successor ?? null}
            required
            value={successorId}
            onChange={(id) => {
              setSuccessorId(id);
              setWrong({});
            }}
            except={place.id}
          />
          <DayInput
            label={t('succession.day')}
            required
            value={typed}
            onChange={(text) => {
              setTyped(text);
              setWrong({});
            }}
            error={wrong.day ?? null}
          />
          <TextInput
            label={t('succession.reason')}
            description={t('succession.reasonHelp')}
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
            {t('succession.confirm')}
          </Button>
        </Group>
      </form>
    </Modal>
  );
}
