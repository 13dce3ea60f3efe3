import { Button, Group, Popover, TextInput } from '@mantine/core';
import { RichTextEditor } from '@mantine/tiptap';
import { IconLink } from '@tabler/icons-react';
import type { Editor } from '@tiptap/core';
import { useEditorState } from '@tiptap/react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { readTypedLink } from './typed-link.ts';

/** Makes a link of the chosen words, or changes the address of the one under the caret. Ctrl+K opens it. */
export function LinkControl({ editor, opened, onOpened }: LinkControlProps) {
  const { t } = useTranslation('reports');
  const [typed, setTyped] = useState('');
  const [isWrong, setIsWrong] = useState(false);
  const active = useEditorState({ editor, selector: () => editor.isActive('link') });
  const open = (next: boolean): void => {
    if (next) {
      const { href } = editor.getAttributes('link');
      setTyped(typeof href === 'string' ? href : '');
      setIsWrong(false);
    }
    onOpened(next);
  };
  const submit = (): void => {
    const href = readTypedLink(typed);
    setIsWrong(href === null);
    if (href === null) return;
    const { from, to, empty } = editor.state.selection;
    const chain = editor.chain().focus();
    if (editor.isActive('link')) chain.extendMarkRange('link').setLink({ href }).run();
    else if (!empty) chain.setTextSelection({ from, to }).setLink({ href }).run();
    else
      chain
        .insertContent({ type: 'text', text: href, marks: [{ type: 'link', attrs: { href } }] })
        .unsetMark('link')
        .run();
    onOpened(false);
  };
  return (
    <Popover
      opened={opened}
      onChange={open}
      trapFocus
      returnFocus={false}
      width={320}
      position="bottom-start"
    >
      <Popover.Target>
        <RichTextEditor.Control
          aria-label={t('editor.link')}
          title={t('editor.linkTitle')}
          active={active}
          onClick={() => open(!opened)}
        >
          <IconLink size={16} stroke={1.5} />
        </RichTextEditor.Control>
      </Popover.Target>
      <Popover.Dropdown>
        <TextInput
          data-autofocus
          label={t('editor.linkAddress')}
          description={t('editor.linkHelp')}
          autoComplete="off"
          value={typed}
          error={isWrong && t('editor.linkWrong')}
          onChange={(event) => {
            setTyped(event.currentTarget.value);
            setIsWrong(false);
          }}
          onKeyDown={(event) => {
            if (event.key !== 'Enter') return;
            event.preventDefault();
            submit();
          }}
        />
        <Group justify="flex-end" mt="sm">
          <Button size="xs" onClick={submit}>
            {t('editor.linkPut')}
          </Button>
        </Group>
      </Popover.Dropdown>
    </Popover>
  );
}

type LinkControlProps = {
  readonly editor: Editor;
  readonly opened: boolean;
  readonly onOpened: (opened: boolean) => void;
};
