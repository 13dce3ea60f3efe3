import { NAME_LIMIT } from '#shared/domain/access-point/access-point.ts';

/** Longest name that the shells take when a copy is saved. */
const LONGEST = Math.min(200, NAME_LIMIT);

/** What the name of a file that holds nothing else becomes. */
const UNNAMED = 'document';

/** Names that Windows keeps for devices, whatever follows the first point. */
const DEVICES = /^(con|prn|aux|nul|com\d|lpt\d)(?=\.|$)/i;

/**
 * A file name that any system can save and that reads as it is: no folder, no control character, nothing that turns
 * the direction of writing (an extension would read backwards), none of Windows's forbidden signs or device names, no
 * point or blank at its ends. The extension is kept when the name is shortened. Cleaning twice changes nothing.
 */
export function safeFileName(name: string): string {
  const bare = name
    .normalize('NFC')
    .replace(/[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]/gu, '')
    .replace(/[/\\:*?"<>|]/g, '-')
    .replace(/\s+/g, ' ');
  const named = withoutEnds(bare).replace(DEVICES, '_$1');
  return named === '' ? UNNAMED : shortened(named);
}

function withoutEnds(text: string): string {
  return text.replace(/^[. ]+|[. ]+$/g, '');
}

function shortened(name: string): string {
  if (name.length <= LONGEST) return name;
  const extension = /\.[\p{L}\p{N}]{1,10}$/u.exec(name)?.[0] ?? '';
  // A pair of surrogates is never cut in two.
  let stem = '';
  for (const letter of name.slice(0, name.length - extension.length)) {
    if (stem.length + letter.length + extension.length > LONGEST) break;
    stem += letter;
  }
  return `${withoutEnds(stem)}${extension}`;
}
