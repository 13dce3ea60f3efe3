import { foldedWords } from './fold-text.ts';

/** A piece of an excerpt; `found` where it is one of the words looked for. */
export type ExcerptPiece = { readonly text: string; readonly found: boolean };

/** Characters of an excerpt, about a line. */
const LENGTH = 120;
/** Of them, those before the first word found. */
const BEFORE = 30;
const WORD = /[\p{L}\p{N}\p{M}]+/gu;

/** How many of some words a text holds, whole or begun. */
export function wordsHeld(text: string, words: readonly string[]): number {
  const held = foldedWords(text);
  return words.filter((word) => held.some((one) => one.startsWith(word))).length;
}

/**
 * The part of a text where words are first found, cut at words, with what was found marked. It is text, never markup.
 *
 * @param words folded, whole or begun
 */
export function excerptOf(text: string, words: readonly string[]): readonly ExcerptPiece[] {
  const line = text.replace(/\s+/g, ' ').trim();
  const marks = [...line.matchAll(WORD)].flatMap(({ 0: word, index }) =>
    foldedWords(word).some((one) => words.some((asked) => one.startsWith(asked)))
      ? [{ from: index, to: index + word.length }]
      : [],
  );
  const first = marks[0]?.from ?? 0;
  const from = line.length <= LENGTH ? 0 : wordStart(line, Math.max(0, first - BEFORE));
  const to = Math.min(line.length, Math.max(wordEnd(line, from + LENGTH), marks[0]?.to ?? 0));
  const pieces: ExcerptPiece[] = [];
  const add = (piece: string, found: boolean): void => {
    if (piece !== '') pieces.push({ text: piece, found });
  };
  let at = from;
  add(from > 0 ? '… ' : '', false);
  for (const mark of marks) {
    if (mark.from < from || mark.to > to) continue;
    add(line.slice(at, mark.from), false);
    add(line.slice(mark.from, mark.to), true);
    at = mark.to;
  }
  add(line.slice(at, to), false);
  add(to < line.length ? ' …' : '', false);
  return pieces;
}

function wordStart(line: string, at: number): number {
  if (at === 0) return 0;
  const space = line.indexOf(' ', at);
  return space === -1 || space > at + BEFORE ? at : space + 1;
}

function wordEnd(line: string, at: number): number {
  if (at >= line.length) return line.length;
  const space = line.lastIndexOf(' ', at);
  return space <= at - BEFORE ? at : space;
}
