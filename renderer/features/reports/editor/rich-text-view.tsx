import type { ReactNode } from 'react';
import type { RichBlock, RichInline, RichText } from '#shared/domain/rich-text/rich-text.ts';
import { FigureChip } from './figure-node.tsx';
import classes from './rich-text.module.css';

/** An officer's text as it reads, without its editor. */
export function RichTextView({ text }: { readonly text: RichText }) {
  return (
    <div className={classes.text}>
      {text.content.map((block, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: blocks of a text have no other name than their rank
        <Block key={index} block={block} />
      ))}
    </div>
  );
}

function Block({ block }: { readonly block: RichBlock }) {
  if (block.type === 'paragraph') return <p>{inlines(block.content)}</p>;
  // The chapter's own title is the heading of level 2 above.
  if (block.type === 'heading')
    return block.attrs.level === 3 ? <h3>{inlines(block.content)}</h3> : <h4>{inlines(block.content)}</h4>;
  const entries = block.content.map((entry, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: entries of a list have no other name than their rank
    <li key={index}>
      {entry.content.map(({ content }, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: paragraphs of an entry have no other name than their rank
        <p key={at}>{inlines(content)}</p>
      ))}
    </li>
  ));
  return block.type === 'bulletList' ? <ul>{entries}</ul> : <ol>{entries}</ol>;
}

function inlines(content: readonly RichInline[] | undefined): ReactNode {
  return (content ?? []).map((inline, index) => {
    const key = `${index}`;
    if (inline.type === 'hardBreak') return <br key={key} />;
    if (inline.type === 'figure')
      return (
        <span key={key} className={classes.figure}>
          <FigureChip id={inline.attrs.id} />
        </span>
      );
    return <Words key={key} inline={inline} />;
  });
}

function Words({ inline }: { readonly inline: Extract<RichInline, { type: 'text' }> }) {
  let words: ReactNode = inline.text;
  for (const mark of inline.marks ?? []) {
    if (mark.type === 'bold') words = <strong>{words}</strong>;
    else if (mark.type === 'italic') words = <em>{words}</em>;
    else
      words = (
        <span className={classes.link} title={mark.attrs.href}>
          {words}
        </span>
      );
  }
  return words;
}
