import { Alert, Button, Group, Modal, Stack } from '@mantine/core';
import { type ReactNode, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemList } from '#renderer/entity-ui/problem-list.tsx';
import type { ActState } from './use-act.ts';

type Props = {
  readonly title: string;
  readonly confirm: string;
  readonly act: ActState;
  readonly onSubmit: () => void;
  readonly onClose: () => void;
  readonly children: ReactNode;
};

/** A wide dialog with a list to tick; what it was refused for stands by its buttons. */
export function CheckDialog({ title, confirm, act, onSubmit, onClose, children }: Props) {
  const { t: app } = useTranslation('app');
  const alert = useRef<HTMLDivElement>(null);
  const { problems, busy } = act;
  useEffect(() => {
    if (problems.length > 0) alert.current?.scrollIntoView?.({ block: 'nearest' });
  }, [problems]);
  return (
    <Modal
      opened
      onClose={onClose}
      title={title}
      centered
      size="62rem"
      closeButtonProps={{ 'aria-label': app('close') }}
    >
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          onSubmit();
        }}
      >
        <Stack gap="md">
          {children}
          {problems.length > 0 && (
            <Alert ref={alert} color="red" role="alert" title={app('notDone')}>
              <ProblemList problems={problems} />
            </Alert>
          )}
        </Stack>
        <Group justify="flex-end" mt="lg">
          <Button variant="default" onClick={onClose}>
            {app('cancel')}
          </Button>
          <Button type="submit" loading={busy}>
            {confirm}
          </Button>
        </Group>
      </form>
    </Modal>
  );
}
