import { Button, Group, Modal, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemList } from '#renderer/entity-ui/problem-list.tsx';
import type { Problem } from '#shared/domain/problem.ts';

type Props = {
  readonly title: string;
  readonly name: string;
  /** Writes under the name; gives why it was refused, empty when it was written. */
  readonly write: (name: string) => Promise<readonly Problem[]>;
  readonly onClose: () => void;
};

const LONGEST = 80;

/** Asks for the name of a view. */
export function ViewNameDialog({ title, name, write, onClose }: Props) {
  const { t } = useTranslation('recordList');
  const [typed, setTyped] = useState(name);
  const [problems, setProblems] = useState<readonly Problem[]>([]);
  const [isMissing, setMissing] = useState(false);
  const submit = async (): Promise<void> => {
    const text = typed.trim();
    setMissing(text === '');
    if (text !== '') setProblems(await write(text));
  };
  return (
    <Modal opened onClose={onClose} title={title} centered>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void submit();
        }}
      >
        <TextInput
          label={t('views.name')}
          value={typed}
          maxLength={LONGEST}
          data-autofocus
          autoComplete="off"
          error={
            isMissing ? (
              t('views.nameMissing')
            ) : problems.length > 0 ? (
              <ProblemList problems={problems} />
            ) : null
          }
          onChange={(event) => {
            setTyped(event.currentTarget.value);
            setMissing(false);
            setProblems([]);
          }}
        />
        <Group justify="flex-end" mt="lg">
          <Button variant="default" onClick={onClose}>
            {t('views.cancel')}
          </Button>
          <Button type="submit">{t('views.confirm')}</Button>
        </Group>
      </form>
    </Modal>
  );
}
