import { Fragment } from 'react';
import {
  type AnswerBlock,
  type AnswerPiece,
  answerBlocks,
  plainText,
} from '#shared/domain/article/answer-blocks.ts';
import classes from './articles.module.css';

/** The text of a sheet, in paragraphs and lists. Addresses of pages stand out and open nothing. */
export function AnswerText({ text }: { readonly text: string }) {
  return (
    <div className={classes.answer}>
      {numbered(answerBlocks(text)).map(({ key, block }) => (
        <Block key={key} block={block} />
      ))}
    </div>
  );
}

/** Blocks and items have no name of their own: they are known by their place, and drawn anew with the text. */
function numbered(blocks: readonly AnswerBlock[]) {
  return blocks.map((block, index) => ({ key: `${index}`, block }));
}

function Block({ block }: { readonly block: AnswerBlock }) {
  if (block.kind === 'paragraph')
    return (
      <p>
        <Pieces pieces={block.pieces} />
      </p>
    );
  const items = block.items.map((pieces, index) => ({ key: `${index} ${plainText(pieces)}`, pieces }));
  const lines = items.map(({ key, pieces }) => (
    <li key={key}>
      <Pieces pieces={pieces} />
    </li>
  ));
  return block.start === null ? <ul>{lines}</ul> : <ol start={block.start}>{lines}</ol>;
}

function Pieces({ pieces }: { readonly pieces: readonly AnswerPiece[] }) {
  return pieces.map(({ kind, text }, index) => {
    const key = `${index} ${text}`;
    return kind === 'link' ? (
      <span key={key} className={classes.address}>
        {text}
      </span>
    ) : (
      <Fragment key={key}>{text}</Fragment>
    );
  });
}
