/** A run of text, or the address of a page that stands in it. */
export type AnswerPiece = { readonly kind: 'text' | 'link'; readonly text: string };

/** A paragraph or a list of the text of a sheet, in reading order. A line end inside of one is kept. */
export type AnswerBlock =
  | { readonly kind: 'paragraph'; readonly pieces: readonly AnswerPiece[] }
  | {
      readonly kind: 'list';
      /** The number of the first item; null where the items have none. */
      readonly start: number | null;
      readonly items: readonly (readonly AnswerPiece[])[];
    };

type OpenBlock =
  | { readonly kind: 'paragraph'; readonly lines: string[] }
  | { readonly kind: 'list'; readonly start: number | null; readonly items: string[][] };

const bullet = /^\s{0,3}[-–—•*]\s+(?<said>\S.*)$/u;
const numbered = /^\s{0,3}(?<number>\d{1,3})\s?[.)°]\s+(?<said>\S.*)$/u;

/**
 * The text of a sheet as it is read: an empty line begins a paragraph; lines that begin with a dash, a dot or a number
 * are a list; a line set back goes on with the item above.
 */
export function answerBlocks(text: string): readonly AnswerBlock[] {
  const blocks: OpenBlock[] = [];
  let isBroken = true;
  for (const line of text.split(/\r?\n/)) {
    if (line.trim() === '') {
      isBroken = true;
      continue;
    }
    const last = blocks.at(-1);
    const item = itemOf(line);
    if (item !== null) {
      // An empty line between two items of one list leaves it one list.
      if (last?.kind === 'list' && (last.start === null) === (item.number === null))
        last.items.push([item.said]);
      else blocks.push({ kind: 'list', start: item.number, items: [[item.said]] });
    } else if (last?.kind === 'list' && !isBroken && /^\s/.test(line)) last.items.at(-1)?.push(line.trim());
    else if (last?.kind === 'paragraph' && !isBroken) last.lines.push(line.trim());
    else blocks.push({ kind: 'paragraph', lines: [line.trim()] });
    isBroken = false;
  }
  return blocks.map((block) =>
    block.kind === 'paragraph'
      ? { kind: 'paragraph', pieces: answerPieces(block.lines.join('\n')) }
      : {
          kind: 'list',
          start: block.start,
          items: block.items.map((lines) => answerPieces(lines.join('\n'))),
        },
  );
}

function itemOf(line: string): { readonly number: number | null; readonly said: string } | null {
  const dashed = bullet.exec(line)?.groups?.said;
  if (dashed !== undefined) return { number: null, said: dashed.trim() };
  const { number, said } = numbered.exec(line)?.groups ?? {};
  return number === undefined || said === undefined ? null : { number: Number(number), said: said.trim() };
}

const address = /https?:\/\/[^\s<>«»"“”]+/giu;
/** What ends a sentence is no part of the address before it. */
const trailing = /[.,;:!?…)\]’']+$/u;

/** A text with the addresses of pages that stand in it. */
export function answerPieces(text: string): readonly AnswerPiece[] {
  const pieces: AnswerPiece[] = [];
  let from = 0;
  for (const { 0: found, index } of text.matchAll(address)) {
    const link = found.replace(trailing, '');
    if (index > from) pieces.push({ kind: 'text', text: text.slice(from, index) });
    pieces.push({ kind: 'link', text: link });
    from = index + link.length;
  }
  if (from < text.length) pieces.push({ kind: 'text', text: text.slice(from) });
  return pieces;
}

/** Pieces as plain text. */
export function plainText(pieces: readonly AnswerPiece[]): string {
  return pieces.map(({ text }) => text).join('');
}
