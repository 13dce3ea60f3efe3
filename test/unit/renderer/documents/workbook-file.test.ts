import { writeOds } from 'hucre/ods';
import { writeXlsx } from 'hucre/xlsx';
import { describe, expect, test } from 'vitest';
import { readWorkbook } from '#renderer/documents/workbook-file.ts';
import { platformDecoding } from '#renderer/workers/list-file.ts';
import type { Workbook } from '#shared/exchange/spreadsheet/sheet.ts';
import { spreadsheetErrorsFr } from '#shared/messages/fr/errors/spreadsheet.ts';

const encode = (text: string) => new TextEncoder().encode(text);

async function read(bytes: Uint8Array): Promise<Workbook> {
  const outcome = await readWorkbook(bytes, 'liste', platformDecoding);
  if (!outcome.ok) throw new Error(outcome.problems.map(({ code }) => code).join());
  return outcome.value;
}

async function refusal(bytes: Uint8Array): Promise<string | undefined> {
  const outcome = await readWorkbook(bytes, 'liste', platformDecoding);
  const code = outcome.ok ? undefined : outcome.problems[0]?.code;
  // Each refusal has its sentence.
  if (code !== undefined) expect(Object.keys(spreadsheetErrorsFr)).toContain(code);
  return code;
}

const codes = (book: Workbook) => book.problems.map(({ code }) => code);

/** Bytes of a text in a one-byte encoding, from the letters that are not ASCII. */
function inBytes(text: string, letters: Readonly<Record<string, number>>): Uint8Array {
  return Uint8Array.from([...text].map((letter) => letters[letter] ?? letter.charCodeAt(0)));
}

describe('text files', () => {
  test.each([
    ['semicolon', 'Nom;Commune\nÉcole;Cognac\n', ';'],
    ['comma', 'Nom,Commune\nÉcole,Cognac\n', ','],
    ['tab', 'Nom\tCommune\nÉcole\tCognac\n', '\t'],
    ['bar', 'Nom|Commune\nÉcole|Cognac\n', '|'],
    ['told by its first line', 'sep=;\nNom;Commune\nÉcole;Cognac\n', ';'],
    ['comma inside quotes', 'Nom;Commune\n"École, bourg";"Cognac, Charente"\n', ';'],
  ])('separator: %s', async (_name, text, delimiter) => {
    const book = await read(encode(text));
    expect(book.delimiter).toBe(delimiter);
    expect(book.sheets[0]?.rows[0]).toEqual(['Nom', 'Commune']);
  });

  const text = 'Nom;Commune\nMédiathèque « L’Été »;Angoulême\nCentre de la Côte à Noé;Ambérac\n';
  test.each([
    ['utf-8', encode(`\ufeff${text}`)],
    [
      'utf-16',
      Uint8Array.from([
        0xff,
        0xfe,
        ...[...text].flatMap((c) => [c.charCodeAt(0) & 255, c.charCodeAt(0) >> 8]),
      ]),
    ],
    ['utf-16', Uint8Array.from([...text].flatMap((c) => [c.charCodeAt(0) & 255, c.charCodeAt(0) >> 8]))],
    [
      'utf-16',
      Uint8Array.from([
        0xfe,
        0xff,
        ...[...text].flatMap((c) => [c.charCodeAt(0) >> 8, c.charCodeAt(0) & 255]),
      ]),
    ],
    ['windows-1252', inBytes(text, { '’': 0x92 })],
    [
      'mac-roman',
      inBytes(text, {
        é: 0x8e,
        è: 0x8f,
        ê: 0x90,
        É: 0x83,
        ô: 0x99,
        à: 0x88,
        '«': 0xc7,
        '»': 0xc8,
        '’': 0xd5,
      }),
    ],
    [
      'cp850',
      inBytes(text.replace('’', "'"), {
        é: 0x82,
        è: 0x8a,
        ê: 0x88,
        É: 0x90,
        ô: 0x93,
        à: 0x85,
        '«': 0xae,
        '»': 0xaf,
      }),
    ],
  ])('encoding: %s', async (encoding, bytes) => {
    const book = await read(bytes);
    expect(book.encoding).toBe(encoding);
    expect(String(book.sheets[0]?.rows[1]?.[0]).replace("'", '’')).toBe('Médiathèque « L’Été »');
    expect(book.sheets[0]?.rows[2]?.[1]).toBe('Ambérac');
    expect(codes(book)).toEqual(encoding === 'utf-8' ? [] : ['spreadsheet/encoding']);
  });

  test('letters read in the wrong encoding are put right, and told', async () => {
    const wrong = new TextDecoder('windows-1252').decode(
      encode('Médiathèque d’Été à Cognac – bâtiment œuvre'),
    );
    const book = await read(encode(`Nom;Commune\n${wrong};Cognac\n`));
    expect(book.sheets[0]?.rows[1]?.[0]).toBe('Médiathèque d’Été à Cognac – bâtiment œuvre');
    expect(codes(book)).toEqual(['spreadsheet/letters-repaired']);
  });

  test('letters that are lost are told', async () => {
    expect(codes(await read(encode('Nom;Commune\nBiblioth?que;Cognac\n')))).toEqual([
      'spreadsheet/letters-lost',
    ]);
  });

  test.each([
    ['spreadsheet/empty-file', new Uint8Array()],
    ['spreadsheet/empty-file', encode(' \n\n')],
    ['spreadsheet/json', encode('[{"nom": "x"}]')],
    ['spreadsheet/web-page', encode('<html><table><tr><td>Nom</td></tr></table></html>')],
    ['spreadsheet/wrong-format', encode('%PDF-1.7 …')],
    ['spreadsheet/wrong-format', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 1, 2, 3, 4, 5])],
    ['spreadsheet/register-file', encode('{"format":"maillage","version":1}\n')],
    ['spreadsheet/unclosed-quote', encode('Nom;Commune\n"École;Cognac\n')],
    ['spreadsheet/too-many-columns', encode(`${'a;'.repeat(600)}\n`)],
  ])('refused: %s', async (code, bytes) => {
    expect(await refusal(bytes)).toBe(code);
  });
});

describe('workbooks', () => {
  const sheet = {
    name: 'Lieux',
    rows: [
      ['Nom', 'Postes', 'Ouvert le', 'Total'],
      ['École', 4, new Date('2024-09-03T00:00:00Z'), 5],
      ['CitÃ©', true, null, null],
    ],
    cells: new Map([['1,3', { value: 5, formula: 'B2+1', formulaResult: 5 }]]),
  };

  test.each([
    ['xlsx', () => writeXlsx({ sheets: [sheet, { name: 'Caché', rows: [['x']], hidden: true }] })],
    ['ods', () => writeOds({ sheets: [sheet] })],
  ])('%s: typed cells, the last result of formulas, letters put right', async (format, write) => {
    const book = await read(await write());
    expect(book.format).toBe(format);
    expect(book.sheets[0]?.rows[1]).toEqual(['École', 4, { day: '2024-09-03', time: null }, 5]);
    expect(book.sheets[0]?.rows[2]?.slice(0, 2)).toEqual(['Cité', true]);
    expect(codes(book)).toEqual(['spreadsheet/formulas', 'spreadsheet/letters-repaired']);
  });

  test('a hidden sheet is told from the others', async () => {
    const book = await read(
      await writeXlsx({ sheets: [sheet, { name: 'Caché', rows: [['x']], hidden: true }] }),
    );
    expect(book.sheets.map(({ hidden }) => hidden)).toEqual([false, true]);
  });

  test('a workbook that would unzip to far too much is refused before it is unzipped', async () => {
    const bytes = await writeXlsx({ sheets: [sheet] });
    const view = new DataView(bytes.buffer, bytes.byteOffset);
    for (let at = 0; at < bytes.length - 4; at += 1)
      if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 900_000_000, true);
    expect(await refusal(bytes)).toBe('spreadsheet/unzips-too-large');
  });

  test('a workbook that hides its sizes, a cut one, one without sheets of data', async () => {
    const bytes = await writeXlsx({ sheets: [sheet] });
    expect(await refusal(bytes.slice(0, bytes.length - 200))).toBe('spreadsheet/damaged');
    const hidden = bytes.slice();
    const view = new DataView(hidden.buffer);
    for (let at = 0; at < hidden.length - 4; at += 1)
      if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 0, true);
    expect(await refusal(hidden)).toBe('spreadsheet/unzips-too-large');
    expect(await refusal(await writeXlsx({ sheets: [{ name: 'Vide', rows: [] }] }))).toBe(
      'spreadsheet/no-rows',
    );
  });

  test('old Excel and a password are two different sentences', async () => {
    const old = Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0]);
    expect(await refusal(old)).toBe('spreadsheet/old-excel');
    const locked = await writeXlsx({ sheets: [sheet], encryption: { password: 'secret', spinCount: 10 } });
    expect(await refusal(locked)).toBe('spreadsheet/encrypted');
  });

  test('a zip that is no workbook', async () => {
    const { zipSync } = await import('fflate');
    expect(await refusal(zipSync({ 'photo.txt': encode('x') }))).toBe('spreadsheet/not-a-workbook');
  });
});
