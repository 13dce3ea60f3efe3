import { Button, Group } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import type { Written } from '#renderer/workers/register-api.ts';
import { useRegister } from '#renderer/workers/register-context.tsx';
import { ProblemList } from './problem-list.tsx';

const SHOWN_FOR = 8_000;

/** Says that an act is in the register, with a button that undoes that very act. */
export function useWrittenNotice(): (message: string, written: Written) => void {
  const { t } = useTranslation('app');
  const { api } = useRegister();
  return useCallback(
    (message, { changeSetId }) => {
      if (changeSetId === null) {
        notifications.show({ message, autoClose: SHOWN_FOR });
        return;
      }
      const id = `written-${changeSetId}`;
      const undo = async (): Promise<void> => {
        const outcome = await api.undoChangeSet(changeSetId);
        notifications.update({
          id,
          message: outcome.ok ? t('undone') : <ProblemList problems={outcome.problems} />,
          ...(outcome.ok ? {} : { color: 'red', title: t('notDone') }),
          autoClose: SHOWN_FOR,
        });
      };
      notifications.show({
        id,
        message: (
          <Group justify="space-between" wrap="nowrap" gap="sm">
            <span>{message}</span>
            <Button size="compact-xs" variant="subtle" flex="none" onClick={() => void undo()}>
              {t('undo')}
            </Button>
          </Group>
        ),
        autoClose: SHOWN_FOR,
      });
    },
    [api, t],
  );
}
