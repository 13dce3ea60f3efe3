import { Anchor, Button, Group, Textarea } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useCopy } from '#renderer/features/reminders/use-copy.ts';

type Props = {
  readonly text: string;
  readonly onText: (text: string) => void;
  readonly onEditTemplate: (() => void) | null;
};

/** A message as it will be copied: it can be changed first. */
export function MessageText({ text, onText, onEditTemplate }: Props) {
  const { t } = useTranslation('reminders');
  const copy = useCopy();
  return (
    <div>
      <Textarea
        label={t('dialog.text')}
        lang="fr"
        autosize
        minRows={6}
        maxRows={10}
        value={text}
        onChange={(event) => onText(event.currentTarget.value)}
      />
      <Group gap="md" mt="xs">
        <Button size="xs" onClick={() => void copy(text, t('dialog.copied'))}>
          {t('dialog.copyText')}
        </Button>
        {onEditTemplate !== null && (
          <Anchor component="button" type="button" size="sm" onClick={onEditTemplate}>
            {t('dialog.template')}
          </Anchor>
        )}
      </Group>
    </div>
  );
}
