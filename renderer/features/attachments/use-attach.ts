import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useWrittenNotice } from '#renderer/entity-ui/use-written-notice.tsx';
import { useRegister } from '#renderer/workers/register-context.tsx';
import { fileProblem, sortOutFiles } from '#shared/domain/attachment/attachment-rules.ts';
import type { Problem } from '#shared/domain/problem.ts';
import type { Subject } from '#shared/domain/record/subject.ts';
import type { FileSource } from '#shared/shell/contract.ts';

/** Attaches files to a record as one act: read whole, those too large left unread, those left out told. */
export function useAttach(subject: Subject) {
  const { t } = useTranslation('attachments');
  const { api } = useRegister();
  const notice = useWrittenNotice();
  const [busy, setBusy] = useState(false);
  const [problems, setProblems] = useState<readonly Problem[]>([]);
  const attach = async (files: readonly FileSource[]): Promise<void> => {
    if (files.length === 0) return;
    setBusy(true);
    setProblems([]);
    try {
      const { taken, problems: refused } = sortOutFiles(files);
      const read = await Promise.all(taken.map(readWhole));
      const unread = read.flatMap((file) => (file.bytes === null ? [unreadable(file.name)] : []));
      const whole = read.flatMap(({ name, bytes }) => (bytes === null ? [] : [{ name, bytes }]));
      if (whole.length === 0) return setProblems([...refused, ...unread]);
      const outcome = await api.addAttachments(subject, whole);
      if (!outcome.ok) return setProblems([...refused, ...unread, ...outcome.problems]);
      const { added, left } = outcome.value;
      setProblems([...refused, ...unread, ...left]);
      if (added > 0) notice(t('notice.added', { count: added }), outcome.value);
    } finally {
      for (const file of files) void file.close();
      setBusy(false);
    }
  };
  return { attach, busy, problems };
}

async function readWhole(
  file: FileSource,
): Promise<{ readonly name: string; readonly bytes: Uint8Array | null }> {
  try {
    const bytes = await file.read(0, file.size);
    return { name: file.name, bytes: bytes.length === file.size ? bytes : null };
  } catch {
    // A folder that was dropped, or a file taken away meanwhile.
    return { name: file.name, bytes: null };
  }
}

function unreadable(name: string): Problem {
  return fileProblem('attachment/unreadable', { name });
}
