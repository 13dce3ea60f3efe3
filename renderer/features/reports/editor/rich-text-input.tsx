import { RichTextEditor } from '@mantine/tiptap';
import { IconH1, IconH2 } from '@tabler/icons-react';
import type { JSONContent } from '@tiptap/core';
import { useEditor } from '@tiptap/react';
import { useEffect, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FigureControl } from './figure-control.tsx';
import { LinkControl } from './link-control.tsx';
import { readyForEditor } from './pasted-html.ts';
import classes from './rich-text.module.css';
import { richTextExtensions } from './rich-text-extensions.ts';

/** What the editor writes: a text once it is read and found short enough (`readRichText`). */
export type EditorTree = { readonly type?: string; readonly content?: readonly object[] };

type RichTextInputProps = {
  readonly label: string;
  readonly placeholder: string;
  /** The tree that is written; another one than the last that was told replaces what the editor shows. */
  readonly value: EditorTree;
  readonly onChange: (value: EditorTree) => void;
  readonly onBlur: () => void;
};

/** A text with one paragraph at least, as the editor wants it. */
const opened = ({ content = [] }: EditorTree): JSONContent => ({
  type: 'doc',
  content: content.length === 0 ? [{ type: 'paragraph' }] : [...content],
});

/** The editor of an officer's text: headings, bold, italic, lists, links and live figures. */
export function RichTextInput({ label, placeholder, value, onChange, onBlur }: RichTextInputProps) {
  const { t } = useTranslation('reports');
  const [isLinking, setIsLinking] = useState(false);
  const told = useRef(value);
  const extensions = useMemo(() => richTextExtensions(placeholder), [placeholder]);
  const editor = useEditor(
    {
      extensions,
      content: opened(value),
      autofocus: 'end',
      // A style tag without nonce is refused by the page: what it holds is in rich-text.module.css.
      injectCSS: false,
      editorProps: {
        attributes: { 'aria-label': label, 'aria-multiline': 'true', role: 'textbox' },
        transformPastedHTML: readyForEditor,
        handleKeyDown: (_, event) => {
          if (!(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== 'k') return false;
          event.preventDefault();
          event.stopPropagation();
          setIsLinking(true);
          return true;
        },
      },
      onUpdate: ({ editor: changed }) => {
        told.current = changed.getJSON();
        onChange(told.current);
      },
      onBlur,
    },
    [extensions, label],
  );
  // An undo in the register, or another window's edit.
  useEffect(() => {
    if (value === told.current) return;
    told.current = value;
    editor.commands.setContent(opened(value), { emitUpdate: false });
  }, [editor, value]);
  return (
    <RichTextEditor
      editor={editor}
      withTypographyStyles={false}
      className={classes.editor}
      labels={{
        boldControlLabel: t('editor.bold'),
        italicControlLabel: t('editor.italic'),
        h3ControlLabel: t('editor.heading3'),
        h4ControlLabel: t('editor.heading4'),
        bulletListControlLabel: t('editor.bulletList'),
        orderedListControlLabel: t('editor.orderedList'),
        unlinkControlLabel: t('editor.unlink'),
        undoControlLabel: t('editor.undo'),
        redoControlLabel: t('editor.redo'),
      }}
    >
      <RichTextEditor.Toolbar className={classes.toolbar} role="toolbar" aria-label={t('editor.toolbar')}>
        <RichTextEditor.ControlsGroup>
          <RichTextEditor.H3 icon={IconH1} />
          <RichTextEditor.H4 icon={IconH2} />
        </RichTextEditor.ControlsGroup>
        <RichTextEditor.ControlsGroup>
          <RichTextEditor.Bold />
          <RichTextEditor.Italic />
        </RichTextEditor.ControlsGroup>
        <RichTextEditor.ControlsGroup>
          <RichTextEditor.BulletList />
          <RichTextEditor.OrderedList />
        </RichTextEditor.ControlsGroup>
        <RichTextEditor.ControlsGroup>
          <LinkControl editor={editor} opened={isLinking} onOpened={setIsLinking} />
          <RichTextEditor.Unlink />
        </RichTextEditor.ControlsGroup>
        <RichTextEditor.ControlsGroup>
          <FigureControl editor={editor} />
        </RichTextEditor.ControlsGroup>
        <RichTextEditor.ControlsGroup>
          <RichTextEditor.Undo />
          <RichTextEditor.Redo />
        </RichTextEditor.ControlsGroup>
      </RichTextEditor.Toolbar>
      <RichTextEditor.Content className={classes.content} />
    </RichTextEditor>
  );
}
