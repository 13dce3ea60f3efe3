import { Combobox, useCombobox } from '@mantine/core';
import { RichTextEditor } from '@mantine/tiptap';
import { IconNumbers } from '@tabler/icons-react';
import type { Editor } from '@tiptap/core';
import { useContext, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { foldText } from '#shared/search/fold-text.ts';
import { FigureWordsContext, type OfferedFigure } from './figure-words.ts';
import classes from './rich-text.module.css';

/** Puts a figure of the report into the sentence: it is found by any words of its name, and stays live. */
export function FigureControl({ editor }: { readonly editor: Editor }) {
  const { t } = useTranslation('reports');
  const { offered } = useContext(FigureWordsContext);
  const [search, setSearch] = useState('');
  const combobox = useCombobox({
    onDropdownClose: () => {
      combobox.resetSelectedOption();
      setSearch('');
    },
    onDropdownOpen: () => combobox.focusSearchInput(),
  });
  const words = foldText(search).split(' ').filter(Boolean);
  const found = offered.filter(({ title, chapter }) => {
    const text = foldText(`${title} ${chapter}`);
    return words.every((word) => text.includes(word));
  });
  const chapters = [...new Set(found.map(({ chapter }) => chapter))];
  const insert = (id: string): void => {
    combobox.closeDropdown();
    editor.chain().focus().insertContent({ type: 'figure', attrs: { id } }).run();
  };
  return (
    <Combobox
      store={combobox}
      width={360}
      position="bottom-start"
      onOptionSubmit={insert}
      onClose={() => editor.commands.focus()}
    >
      <Combobox.Target targetType="button">
        <RichTextEditor.Control
          aria-label={t('editor.insertFigure')}
          title={t('editor.insertFigure')}
          onClick={() => combobox.toggleDropdown()}
        >
          <IconNumbers size={16} stroke={1.5} />
        </RichTextEditor.Control>
      </Combobox.Target>
      <Combobox.Dropdown>
        <Combobox.Search
          aria-label={t('editor.findFigure')}
          placeholder={t('editor.findFigure')}
          value={search}
          onChange={(event) => {
            setSearch(event.currentTarget.value);
            combobox.updateSelectedOptionIndex();
          }}
        />
        <Combobox.Options mah={280} className={classes.options} aria-label={t('editor.insertFigure')}>
          {chapters.map((chapter) => (
            <Combobox.Group key={chapter} label={chapter}>
              {found
                .filter((figure) => figure.chapter === chapter)
                .map((figure) => (
                  <FigureOption key={figure.id} figure={figure} />
                ))}
            </Combobox.Group>
          ))}
          {found.length === 0 && <Combobox.Empty>{t('editor.noFigure')}</Combobox.Empty>}
        </Combobox.Options>
      </Combobox.Dropdown>
    </Combobox>
  );
}

function FigureOption({ figure }: { readonly figure: OfferedFigure }) {
  return (
    <Combobox.Option value={figure.id}>
      <span className={classes.option}>
        <span>{figure.title}</span>
        <strong>{figure.value}</strong>
      </span>
    </Combobox.Option>
  );
}
