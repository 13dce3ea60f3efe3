import { z } from '#shared/schema.ts';
import { type Change, type ChangeTable, changeSchema } from './change-set.ts';

/**
 * The changes of one record in the text of a change set, without reading those of the others: an import of 20 000
 * places is one change set of tens of megabytes. For `usageReturn`, `id` is a place: the changes of its returns.
 *
 * @param text a JSON array of changes, as `JSON.stringify` writes it: without spaces. A quotation mark inside of a
 *   string is written `\"`, so what begins a change never stands inside of one.
 */
export function changesInText(text: string, table: ChangeTable, id: string): readonly Change[] {
  const start = `["${table}",${JSON.stringify(id).slice(0, -1)}${table === 'usageReturn' ? ':' : '"'}`;
  const found: unknown[] = [];
  for (let at = text.indexOf(start); at !== -1; ) {
    const end = endOfArray(text, at);
    found.push(JSON.parse(text.slice(at, end)));
    at = text.indexOf(start, end);
  }
  return z.array(changeSchema).parse(found);
}

/** Where the array that begins at `start` ends. */
function endOfArray(text: string, start: number): number {
  let depth = 0;
  let at = start;
  do {
    const char = text[at];
    if (char === '"') at = endOfString(text, at);
    else if (char === '[' || char === '{') depth += 1;
    else if (char === ']' || char === '}') depth -= 1;
    else if (char === undefined) throw new Error('array without end');
    at += 1;
  } while (depth > 0);
  return at;
}

/** Where the quotation mark stands that closes the string begun at `start`. */
function endOfString(text: string, start: number): number {
  let at = start + 1;
  while (text[at] !== '"') {
    if (at >= text.length) throw new Error('string without end');
    at += text[at] === '\\' ? 2 : 1;
  }
  return at;
}
