import { Button, Group, TextInput } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { fieldId } from '#renderer/entity-ui/form-fields.tsx';
import { readParticipants } from '#shared/domain/session/participants-text.ts';
import type { ParticipantGroup } from '#shared/domain/session/session.ts';
import { notStatedParts } from './group-lines.ts';

type Props = {
  readonly value: string;
  readonly error: ReactNode;
  readonly onChange: (text: string) => void;
  readonly onAdd: (groups: readonly ParticipantGroup[]) => void;
};

/** Participants typed in one line, added to the table by Enter; a button for one person more. */
export function QuickParticipants({ value, error, onChange, onAdd }: Props) {
  const { t } = useTranslation('sessions');
  const [wrong, setWrong] = useState<string | null>(null);
  const add = (): void => {
    const read = readParticipants(value);
    setWrong(read.ok ? null : t('form.quickWrong', { part: read.part }));
    if (!read.ok || read.groups.length === 0) return;
    onAdd(read.groups);
    onChange('');
  };
  return (
    <Group align="flex-start" gap="sm" wrap="wrap">
      <TextInput
        id={fieldId('quick')}
        label={t('form.quick')}
        description={t('form.quickHelp')}
        inputWrapperOrder={['label', 'input', 'description', 'error']}
        flex="1 1 22rem"
        autoComplete="off"
        value={value}
        error={wrong ?? error}
        onChange={(event) => {
          onChange(event.currentTarget.value);
          setWrong(null);
        }}
        onKeyDown={(event) => {
          // With Ctrl the whole session is saved: what stands here goes with it.
          if (event.key !== 'Enter' || event.ctrlKey) return;
          event.preventDefault();
          add();
        }}
      />
      <Group gap="xs" mt="1.6rem">
        <Button
          variant="default"
          size="xs"
          onClick={() => onAdd([{ ...notStatedParts, gender: 'woman', count: 1 }])}
        >
          {t('form.addWoman')}
        </Button>
        <Button
          variant="default"
          size="xs"
          onClick={() => onAdd([{ ...notStatedParts, gender: 'man', count: 1 }])}
        >
          {t('form.addMan')}
        </Button>
      </Group>
    </Group>
  );
}
