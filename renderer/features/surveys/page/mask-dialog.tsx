import { Button, Group, Modal, Textarea } from '@mantine/core';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { maskedWords, wordTraces } from '#shared/domain/survey/word-traces.ts';

type Props = {
  readonly words: string;
  readonly onMask: (words: string) => void;
  readonly onClose: () => void;
};

/** Takes what tells who somebody is out of a user's words: what is found by itself, or what is selected. */
export function MaskDialog({ words, onMask, onClose }: Props) {
  const { t } = useTranslation('surveys');
  const { t: app } = useTranslation('app');
  const [text, setText] = useState(words);
  const field = useRef<HTMLTextAreaElement>(null);
  const traces = wordTraces(text);
  const mark = t('words.maskMark');
  const maskSelected = (): void => {
    const { selectionStart = 0, selectionEnd = 0 } = field.current ?? {};
    if (selectionEnd > selectionStart)
      setText(`${text.slice(0, selectionStart)}${mark}${text.slice(selectionEnd)}`);
    field.current?.focus();
  };
  return (
    <Modal
      opened
      onClose={onClose}
      title={t('words.maskTitle')}
      centered
      size="lg"
      closeButtonProps={{ 'aria-label': app('close') }}
    >
      <p>{t('words.maskHelp')}</p>
      <Textarea
        ref={field}
        label={t('words.maskField')}
        autosize
        minRows={3}
        data-autofocus
        value={text}
        onChange={({ currentTarget }) => setText(currentTarget.value)}
      />
      <Group mt="sm">
        <Button size="xs" variant="default" onClick={maskSelected}>
          {t('words.maskSelected')}
        </Button>
        {traces.length > 0 && (
          <Button size="xs" variant="default" onClick={() => setText(maskedWords(text, mark))}>
            {t('words.maskFound', { traces: traces.join(', ') })}
          </Button>
        )}
      </Group>
      <Group justify="flex-end" mt="lg">
        <Button variant="default" onClick={onClose}>
          {app('cancel')}
        </Button>
        <Button disabled={text.trim() === '' || text === words} onClick={() => onMask(text)}>
          {t('words.maskConfirm')}
        </Button>
      </Group>
    </Modal>
  );
}
