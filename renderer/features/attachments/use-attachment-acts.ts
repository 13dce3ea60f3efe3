import { notifications } from '@mantine/notifications';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useWrittenNotice } from '#renderer/entity-ui/use-written-notice.tsx';
import { useShell } from '#renderer/shell/shell-context.tsx';
import { useRegister } from '#renderer/workers/register-context.tsx';
import type { Attachment } from '#shared/domain/attachment/attachment.ts';
import type { Problem } from '#shared/domain/problem.ts';

/** Bytes that cross to the shell at once. */
const PIECE = 1024 * 1024;

/** Saving a copy of a document where the officer chooses, and taking it out of the register. */
export function useAttachmentActs({ id, name }: Attachment) {
  const { t } = useTranslation('attachments');
  const { api } = useRegister();
  const shell = useShell();
  const notice = useWrittenNotice();
  const [problems, setProblems] = useState<readonly Problem[]>([]);
  const [saving, setSaving] = useState(false);
  const save = async (): Promise<void> => {
    setProblems([]);
    // Its content is checked first: nothing is asked for a document that cannot be given.
    setSaving(true);
    try {
      const read = await api.attachmentBytes(id);
      if (!read.ok) return setProblems(read.problems);
      const sink = await shell.saveFile({ kind: 'document', name });
      if (sink === null) return;
      try {
        for (let at = 0; at < read.value.length; at += PIECE)
          await sink.write(read.value.subarray(at, at + PIECE));
        notifications.show({ message: t('notice.saved', { name: await sink.finish() }) });
      } catch (error) {
        await sink.discard();
        throw error;
      }
    } finally {
      setSaving(false);
    }
  };
  const remove = async (): Promise<void> => {
    const outcome = await api.deleteAttachment(id);
    if (outcome.ok) notice(t('notice.deleted', { name }), outcome.value);
    else setProblems(outcome.problems);
  };
  return { problems, saving, save, remove };
}
