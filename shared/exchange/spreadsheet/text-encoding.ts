import type { TextDecoding } from '#shared/exchange/national-standard/decode-file.ts';
import type { SheetEncoding } from './sheet.ts';

/** A text file as text, and the encoding that its bytes turned out to have. */
export type DecodedText = { readonly text: string; readonly encoding: SheetEncoding };

const MAC_ROMAN =
  'ÄÅÇÉÑÖÜáàâäãåçéèêëíìîïñóòôöõúùûü†°¢£§•¶ß®©™´¨≠ÆØ∞±≤≥¥µ∂∑∏π∫ªºΩæø¿¡¬√ƒ≈∆«»…\u00a0ÀÃÕŒœ–—“”‘’÷◊ÿŸ⁄€‹›ﬁﬂ‡·‚„‰ÂÊÁËÈÍÎÏÌÓÔ\uf8ffÒÚÛÙıˆ˜¯˘˙˚¸˝˛ˇ';
const CP850 =
  'ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜø£Ø×ƒáíóúñÑªº¿®¬½¼¡«»░▒▓│┤ÁÂÀ©╣║╗╝¢¥┐└┴┬├─┼ãÃ╚╔╩╦╠═╬¤ðÐÊËÈıÍÎÏ┘┌█▄¦Ì▀ÓßÔÒõÕµþÞÚÛÙýÝ¯´\u00ad±‗¾¶§÷¸°¨·¹³²■\u00a0';

/**
 * The text of a spreadsheet's bytes: UTF-8 or UTF-16, with their mark or without, else the one of Windows-1252, Mac
 * Roman and DOS (CP 850) in which the words look most like French.
 */
export function decodeText(bytes: Uint8Array, decoding: TextDecoding): DecodedText {
  const [a, b] = bytes;
  if (a === 0xff && b === 0xfe) return { text: utf16(bytes.subarray(2), true), encoding: 'utf-16' };
  if (a === 0xfe && b === 0xff) return { text: utf16(bytes.subarray(2), false), encoding: 'utf-16' };
  const order = zeroOrder(bytes);
  if (order !== null) return { text: utf16(bytes, order === 'little'), encoding: 'utf-16' };
  const utf8 = decoding.utf8(bytes);
  if (utf8 !== null) return { text: utf8.replace(/^\ufeff/, ''), encoding: 'utf-8' };
  const candidates: readonly DecodedText[] = [
    { text: windowsText(decoding, bytes), encoding: 'windows-1252' },
    { text: tableText(bytes, MAC_ROMAN), encoding: 'mac-roman' },
    { text: tableText(bytes, CP850), encoding: 'cp850' },
  ];
  return candidates.reduce((best, next) => (likeness(next.text) > likeness(best.text) ? next : best));
}

/** Text of Western languages in UTF-16 without its mark: every other byte is zero. */
function zeroOrder(bytes: Uint8Array): 'little' | 'big' | null {
  const head = bytes.subarray(0, 4_096);
  let even = 0;
  let odd = 0;
  head.forEach((byte, index) => {
    if (byte !== 0) return;
    if (index % 2 === 0) even += 1;
    else odd += 1;
  });
  if (head.length < 4 || even + odd < head.length / 3) return null;
  return odd > even ? 'little' : 'big';
}

const AT_ONCE = 8_192;

function utf16(bytes: Uint8Array, littleEndian: boolean): string {
  const units = Math.floor(bytes.length / 2);
  const view = new DataView(bytes.buffer, bytes.byteOffset, units * 2);
  const parts: string[] = [];
  for (let start = 0; start < units; start += AT_ONCE) {
    const codes: number[] = [];
    for (let at = start; at < Math.min(units, start + AT_ONCE); at += 1)
      codes.push(view.getUint16(at * 2, littleEndian));
    parts.push(String.fromCharCode(...codes));
  }
  return parts.join('').replace(/^\ufeff/, '');
}

function tableText(bytes: Uint8Array, table: string): string {
  const letters = [...table];
  const parts: string[] = [];
  for (let start = 0; start < bytes.length; start += AT_ONCE) {
    let part = '';
    for (const byte of bytes.subarray(start, start + AT_ONCE))
      part += byte < 0x80 ? String.fromCharCode(byte) : (letters[byte - 0x80] ?? '\ufffd');
    parts.push(part);
  }
  return parts.join('');
}

const WINDOWS_LETTERS = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/** Some decoders read Windows-1252 as Latin-1, where the curly apostrophe and « œ » are control codes: put right. */
function windowsText(decoding: TextDecoding, bytes: Uint8Array): string {
  return decoding
    .windows1252(bytes)
    .replace(/[\u0080-\u009f]/g, (control) => WINDOWS_LETTERS[control.charCodeAt(0) - 0x80] ?? control);
}

const JUDGED = 200_000;

/** Letters of French among those that are not ASCII, less what never stands inside a word. */
function likeness(text: string): number {
  const judged = text.slice(0, JUDGED);
  const french = judged.match(/[éèêëàâçîïôûùüœÉÈÊÀÂÇÎÔ’«»°€–]/g)?.length ?? 0;
  const inWords = judged.match(/(?<=\p{Ll})[éèêëàâçîïôûùüœ](?=\p{Ll}|\b)/gu)?.length ?? 0;
  const strange =
    judged.match(/[^\p{ASCII}éèêëàâäçîïôöûùüÿœæÉÈÊËÀÂÄÇÎÏÔÖÛÙÜŸŒÆ’‘“”«»°€–—…\u00a0²]/gu)?.length ?? 0;
  return french + inWords * 2 - strange * 4;
}
