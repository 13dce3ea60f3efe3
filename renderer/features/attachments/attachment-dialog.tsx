import { Alert, Button, Group, Modal, NativeSelect, Stack, Textarea, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { dayText, todayIn } from '#renderer/entity-ui/calendar-text.ts';
import { DayInput } from '#renderer/entity-ui/day-input.tsx';
import { ProblemList } from '#renderer/entity-ui/problem-list.tsx';
import { problemSentence } from '#renderer/entity-ui/problem-sentence.ts';
import { useWrittenNotice } from '#renderer/entity-ui/use-written-notice.tsx';
import { useRegister } from '#renderer/workers/register-context.tsx';
import {
  type Attachment,
  attachmentKindSchema,
  attachmentKinds,
} from '#shared/domain/attachment/attachment.ts';
import { readTypedDay } from '#shared/domain/calendar/typed-date.ts';
import { type Problem, refused } from '#shared/domain/problem.ts';

type Props = { readonly attachment: Attachment; readonly onClose: () => void };

/** What the officer says of a document: its name, what it is, its day, notes. */
export function AttachmentDialog({ attachment, onClose }: Props) {
  const { t } = useTranslation('attachments');
  const { t: app } = useTranslation('app');
  const [name, setName] = useState(attachment.name);
  const [kind, setKind] = useState(attachment.kind);
  const [day, setDay] = useState(attachment.day === null ? '' : dayText(attachment.day));
  const [notes, setNotes] = useState(attachment.notes ?? '');
  const [problems, setProblems] = useState<readonly Problem[]>([]);
  const save = useSaveAttachment(attachment);
  const submit = async (): Promise<void> => {
    const found = await save({ name, kind, day, notes });
    setProblems(found);
    if (found.length === 0) onClose();
  };
  const errorOf = (field: string) => {
    const found = problems.find((problem) => problem.field === field);
    return found === undefined ? null : problemSentence(found);
  };
  const other = problems.filter(({ field }) => field !== 'day' && field !== 'name');
  return (
    <Modal
      opened
      onClose={onClose}
      title={t('edit.title', { name: attachment.name })}
      closeButtonProps={{ 'aria-label': app('close') }}
    >
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void submit();
        }}
      >
        <Stack gap="sm">
          {other.length > 0 && (
            <Alert color="red" role="alert">
              <ProblemList problems={other} />
            </Alert>
          )}
          <NativeSelect
            label={t('fields.kind')}
            value={kind}
            data-autofocus
            data={attachmentKinds.map((value) => ({ value, label: t(`kinds.${value}`) }))}
            onChange={(event) => setKind(attachmentKindSchema.parse(event.currentTarget.value))}
          />
          <DayInput
            label={t('fields.day')}
            description={t('fields.dayHelp')}
            value={day}
            error={errorOf('day')}
            onChange={setDay}
          />
          <TextInput
            label={t('fields.name')}
            required
            maxLength={200}
            value={name}
            error={errorOf('name')}
            onChange={(event) => setName(event.currentTarget.value)}
          />
          <Textarea
            label={t('fields.notes')}
            autosize
            minRows={2}
            maxRows={8}
            value={notes}
            onChange={(event) => setNotes(event.currentTarget.value)}
          />
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              {app('cancel')}
            </Button>
            <Button type="submit">{app('save')}</Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}

type Typed = Pick<Attachment, 'name' | 'kind'> & { readonly day: string; readonly notes: string };

/** Writes what was typed of a document; gives what was refused. */
function useSaveAttachment(attachment: Attachment): (typed: Typed) => Promise<readonly Problem[]> {
  const { t } = useTranslation('attachments');
  const { api, settings } = useRegister();
  const notice = useWrittenNotice();
  return async ({ name, kind, day, notes }) => {
    const read = readTypedDay(day, todayIn(settings.timeZone));
    const outcome =
      read.kind === 'wrong'
        ? refused('follow-up/day-not-valid', { text: day.slice(0, 40) }, 'day')
        : await api.editAttachment(attachment.id, {
            name,
            kind,
            day: read.kind === 'date' ? read.date : null,
            notes: notes.trim() === '' ? null : notes.trim(),
          });
    if (!outcome.ok) return outcome.problems;
    notice(t(outcome.value.changeSetId === null ? 'notice.unchanged' : 'notice.edited'), outcome.value);
    return [];
  };
}
