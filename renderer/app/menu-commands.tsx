import { notifications } from '@mantine/notifications';
import { spotlight } from '@mantine/spotlight';
import { useNavigate } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemList } from '#renderer/entity-ui/problem-list.tsx';
import { useRegisterFile } from '#renderer/entity-ui/use-register-file.ts';
import { takeCall } from '#renderer/features/ticket-call/call-request.ts';
import { useShell } from '#renderer/shell/shell-context.tsx';
import { useRegister } from '#renderer/workers/register-context.tsx';
import type { Problem } from '#shared/domain/problem.ts';
import type { FileSource, MenuCommand } from '#shared/shell/contract.ts';
import { OpenRegisterDialog } from './open-register-dialog.tsx';

/** Tells whether a field has the focus: there, undo is the field's own. */
function isTyping(): boolean {
  const focused = document.activeElement;
  return focused instanceof HTMLElement && focused.matches('input, textarea, [contenteditable="true"]');
}

/** Carries out the commands of the application menu and of the keyboard. */
export function MenuCommands() {
  const { t } = useTranslation();
  const { t: tFile } = useTranslation('registerFile');
  const shell = useShell();
  const { api } = useRegister();
  const { save, open, progress } = useRegisterFile();
  const navigate = useNavigate();
  const [candidate, setCandidate] = useState<FileSource | null>(null);

  useEffect(() => {
    const refuse = (problems: readonly Problem[]) =>
      notifications.show({
        color: 'red',
        title: t('notDone'),
        message: <ProblemList problems={problems} />,
        autoClose: false,
      });
    const tell = (message: string) => notifications.show({ message });
    const saveAll = async (): Promise<void> => {
      const outcome = await save();
      if (!outcome.ok) refuse(outcome.problems);
      else if (outcome.value !== null) tell(tFile('savedAs', { name: outcome.value }));
    };
    const reverse = async (command: 'undo' | 'redo'): Promise<void> => {
      if (isTyping()) {
        // The menu's shortcut took the key from the field: give the field its own undo back.
        document.execCommand(command);
        return;
      }
      const outcome = command === 'undo' ? await api.undoLast() : await api.redoLast();
      if (outcome.ok) tell(t(command === 'undo' ? 'undone' : 'redone'));
      else refuse(outcome.problems);
    };
    const acts: Readonly<Record<MenuCommand, () => unknown>> = {
      'open-register': async () => setCandidate(await shell.openFile(['register'])),
      'save-register': saveAll,
      undo: () => reverse('undo'),
      redo: () => reverse('redo'),
      search: () => spotlight.open(),
      'take-call': () => takeCall(),
      import: () => navigate({ to: '/echanges' }),
      settings: () => navigate({ to: '/reglages' }),
      help: () => navigate({ to: '/reglages' }),
    };
    return shell.onMenuCommand((command) => void acts[command]());
  }, [shell, api, navigate, save, t, tFile]);

  return (
    <OpenRegisterDialog
      file={candidate}
      progress={progress}
      onOpen={open}
      onClose={() => setCandidate(null)}
    />
  );
}
