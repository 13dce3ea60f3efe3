import { type Outcome, refused } from '#shared/domain/problem.ts';

/** How bytes become text; the worker has the platform's decoders, this layer has none. */
export type TextDecoding = {
  /** Null when the bytes are not UTF-8. A byte order mark is left out. */
  readonly utf8: (bytes: Uint8Array) => string | null;
  readonly windows1252: (bytes: Uint8Array) => string;
};

/** The text of a list, and the encoding it was read in. */
export type DecodedFile = {
  readonly text: string;
  readonly kind: 'json' | 'csv';
  readonly encoding: 'utf-8' | 'windows-1252';
};

/**
 * Tells a list in text from everything else, and decodes it. UTF-8 for JSON; UTF-8 or Windows-1252 (what
 * spreadsheets of France save) for CSV. Refused: an empty file, UTF-16, a workbook, a PDF, any other binary, and a
 * register file, which is opened elsewhere.
 */
export function decodeFile(bytes: Uint8Array, decoding: TextDecoding): Outcome<DecodedFile> {
  if (bytes.length === 0) return refused('import/empty-file');
  const binary = binaryKind(bytes);
  if (binary !== null) return refused(binary);
  const utf8 = decoding.utf8(bytes);
  const text = utf8 ?? withWindowsLetters(decoding.windows1252(bytes));
  const start = text.slice(0, 2_000).trimStart();
  if (text.trim() === '') return refused('import/empty-file');
  if (/^\{[^\n]*"format"\s*:\s*"maillage/.test(start)) return refused('import/register-file');
  const kind = start.startsWith('[') || start.startsWith('{') ? 'json' : 'csv';
  if (utf8 === null && kind === 'json') return refused('import/json-encoding');
  return { ok: true, value: { text, kind, encoding: utf8 === null ? 'windows-1252' : 'utf-8' } };
}

/** The code of the refusal of a file that is not text; null for text. */
function binaryKind(bytes: Uint8Array): string | null {
  const [a, b, c, d] = bytes;
  if ((a === 0xff && b === 0xfe) || (a === 0xfe && b === 0xff)) return 'import/utf-16';
  if (a === 0x50 && b === 0x4b && c === 0x03 && d === 0x04) return 'import/workbook';
  if (a === 0xd0 && b === 0xcf && c === 0x11 && d === 0xe0) return 'import/workbook';
  const head = bytes.subarray(0, 4_096);
  const zeros = head.reduce((count, byte) => count + (byte === 0 ? 1 : 0), 0);
  // Text of Western languages in UTF-16 without its mark: every other byte is zero.
  if (zeros > head.length / 3 && head.length >= 4) return 'import/utf-16';
  if (zeros > 0 || (a === 0x25 && b === 0x50 && c === 0x44 && d === 0x46) || (a === 0x1f && b === 0x8b))
    return 'import/wrong-format';
  return bytes.includes(0) ? 'import/wrong-format' : null;
}

const WINDOWS_LETTERS = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/** Some decoders read Windows-1252 as Latin-1, where the curly apostrophe and « œ » are control codes: put right. */
function withWindowsLetters(text: string): string {
  return text.replace(
    /[\u0080-\u009f]/g,
    (control) => WINDOWS_LETTERS[control.charCodeAt(0) - 0x80] ?? control,
  );
}
