import { Alert, Button, Group, Modal, Stack, Textarea, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemList } from '#renderer/entity-ui/problem-list.tsx';
import { useWrittenNotice } from '#renderer/entity-ui/use-written-notice.tsx';
import { useRegister } from '#renderer/workers/register-context.tsx';
import type { Network } from '#shared/domain/network/network.ts';
import type { Problem } from '#shared/domain/problem.ts';

/** Longest name of a network, in characters (its schema). */
const NAME_LIMIT = 120;

type Props = {
  /** The network to change; null to make one. */
  readonly network: Network | null;
  readonly onClose: () => void;
};

/** Asks for the name of a network and what it is. */
export function NetworkDialog({ network, onClose }: Props) {
  const { t } = useTranslation('networks');
  const { t: app } = useTranslation('app');
  const { api } = useRegister();
  const notice = useWrittenNotice();
  const [name, setName] = useState(network?.name ?? '');
  const [description, setDescription] = useState(network?.description ?? '');
  const [nameError, setNameError] = useState<string | null>(null);
  const [problems, setProblems] = useState<readonly Problem[]>([]);
  const [busy, setBusy] = useState(false);
  const save = async (): Promise<void> => {
    const typed = { name: name.trim(), description: description.trim() === '' ? null : description.trim() };
    const wrong =
      typed.name === '' ? t('nameMissing') : typed.name.length > NAME_LIMIT ? t('nameTooLong') : null;
    setNameError(wrong);
    if (wrong !== null) return;
    setBusy(true);
    const outcome =
      network === null ? await api.createNetwork(typed) : await api.editNetwork(network.id, typed);
    setBusy(false);
    setProblems(outcome.ok ? [] : outcome.problems);
    if (!outcome.ok) return;
    notice(t('saved', { name: typed.name }), outcome.value);
    onClose();
  };
  return (
    <Modal
      opened
      onClose={onClose}
      centered
      title={network === null ? t('createTitle') : t('editTitle', { name: network.name })}
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
          <TextInput
            data-autofocus
            label={t('name')}
            required
            autoComplete="off"
            value={name}
            error={nameError}
            onChange={(event) => setName(event.currentTarget.value)}
          />
          <Textarea
            label={t('description')}
            description={t('descriptionHelp')}
            inputWrapperOrder={['label', 'input', 'description', 'error']}
            autosize
            minRows={3}
            maxRows={10}
            value={description}
            onChange={(event) => setDescription(event.currentTarget.value)}
          />
          {problems.length > 0 && (
            <Alert color="red" role="alert" title={app('notDone')}>
              <ProblemList problems={problems} />
            </Alert>
          )}
          <Group gap="sm">
            <Button type="submit" loading={busy}>
              {app('save')}
            </Button>
            <Button variant="default" onClick={onClose}>
              {app('cancel')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
