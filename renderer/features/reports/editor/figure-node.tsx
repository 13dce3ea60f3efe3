import { mergeAttributes, Node } from '@tiptap/core';
import { NodeViewWrapper, type ReactNodeViewProps, ReactNodeViewRenderer } from '@tiptap/react';
import { useContext } from 'react';
import { useTranslation } from 'react-i18next';
import { FigureWordsContext } from './figure-words.ts';
import classes from './rich-text.module.css';

/** A figure of the report inside a sentence of the editor. Copied elsewhere, it is its id in a span. */
export const FigureNode = Node.create({
  name: 'figure',
  group: 'inline',
  inline: true,
  atom: true,
  addAttributes: () => ({
    id: {
      default: '',
      parseHTML: (element) => element.getAttribute('data-figure') ?? '',
      renderHTML: ({ id }) => ({ 'data-figure': id }),
    },
  }),
  parseHTML: () => [{ tag: 'span[data-figure]' }],
  renderHTML: ({ HTMLAttributes }) => ['span', mergeAttributes(HTMLAttributes)],
  addNodeView: () => ReactNodeViewRenderer(FigureView, { as: 'span' }),
});

function FigureView({ node, selected }: ReactNodeViewProps) {
  const id = String(node.attrs.id);
  return (
    <NodeViewWrapper as="span" className={classes.figure} data-selected={selected || undefined}>
      <FigureChip id={id} />
    </NodeViewWrapper>
  );
}

/** The value of a figure, as it stands in a sentence; its name on hover. */
export function FigureChip({ id }: { readonly id: string }) {
  const { t } = useTranslation('reports');
  const { wordsOf, titleOf } = useContext(FigureWordsContext);
  return <span title={titleOf(id) ?? t('editor.figureGone')}>{wordsOf(id)}</span>;
}
