const CONTINUATIONS = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/** Byte that a letter of Windows-1252 stands for; −1 for a letter that it lacks. */
function byteOf(letter: string): number {
  const code = letter.charCodeAt(0);
  if (code < 0x80 || (code >= 0xa0 && code <= 0xff)) return code;
  const at = CONTINUATIONS.indexOf(letter);
  return at >= 0 ? 0x80 + at : code < 0x100 ? code : -1;
}

const CONTINUATION = `[\\u0080-\\u00bf${CONTINUATIONS}]`;
// `Ã©`, `â€™`: the bytes of one letter of UTF-8, each read as a letter of Windows-1252.
const WRONGLY_READ = new RegExp(`[\\u00c2-\\u00df]${CONTINUATION}|[\\u00e0-\\u00ef]${CONTINUATION}{2}`, 'g');
const SUSPECT = /[\u00c2-\u00c5\u00e2][\u0080-\uffff]|Ã /;

/** Puts right the accents of a text in UTF-8 that was once read as Windows-1252 (`CitÃ©` → `Cité`), twice over if need be. */
export function repairLetters(text: string): string {
  if (!SUSPECT.test(text)) return text;
  const once = repairOnce(text);
  return SUSPECT.test(once) ? repairOnce(once) : once;
}

/** Whether letters of a text were lost for good: the mark of replacement, or a question mark inside a word. */
export function hasLostLetters(text: string): boolean {
  return text.includes('\ufffd') || /\p{Ll}\?\p{Ll}/u.test(text.replace(/\S*(?:https?:|www\.)\S*/g, ''));
}

function repairOnce(text: string): string {
  return (
    text
      .replace(WRONGLY_READ, (letters) => decoded([...letters].map(byteOf)) ?? letters)
      // The second byte of `à` is a no-break space, which many tools turn into a plain one.
      .replace(/Ã(?= |$)/g, 'à')
      .replace(/à {2}/g, 'à ')
  );
}

function decoded(bytes: readonly number[]): string | null {
  const [first = 0, second = 0, third = 0] = bytes;
  if (bytes.some((byte) => byte < 0x80)) return null;
  const code =
    bytes.length === 2
      ? ((first & 0x1f) << 6) | (second & 0x3f)
      : ((first & 0x0f) << 12) | ((second & 0x3f) << 6) | (third & 0x3f);
  return code < 0x80 ? null : String.fromCharCode(code);
}
