import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeOds } from 'hucre/ods';
import { writeXlsx } from 'hucre/xlsx';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { readWorkbook } from '#renderer/documents/workbook-file.ts';
import { platformDecoding } from '#renderer/workers/list-file.ts';
import { accessPointInputSchema } from '#shared/domain/access-point/access-point.ts';
import { guessSheet } from '#shared/exchange/spreadsheet/header-row.ts';
import type { Cell } from '#shared/exchange/spreadsheet/sheet.ts';
import { planOf } from './sheet-setting.ts';

async function rowsOf(bytes: Uint8Array): Promise<readonly (readonly Cell[])[]> {
  const book = await readWorkbook(bytes, 'liste', platformDecoding);
  if (!book.ok) throw new Error(book.problems.map(({ code }) => code).join());
  return book.value.sheets[guessSheet(book.value.sheets)]?.rows ?? [];
}

const fixture = (name: string): Uint8Array =>
  readFileSync(new URL(`../../../../fixtures/exchange/spreadsheet/${name}`, import.meta.url));

/** What each of the files below says, whatever its format, separator and encoding. */
function expectSpaces(rows: readonly (readonly Cell[])[]): void {
  const { plan, writes } = planOf('accessPoint', rows);
  expect(plan.counts).toEqual({ create: 3, change: 0, unchanged: 0, skip: 0 });
  expect(writes.accessPoints.created.map(({ input }) => input)).toMatchObject([
    {
      name: 'Médiathèque de l’Été',
      locations: [
        {
          address: '12 bis, rue de la Paix',
          postcode: '16000',
          communeCode: '16015',
          communeName: 'Angoulême',
        },
      ],
      phone: '+33545380024',
      emails: ['contact@exemple.fr'],
      workstationsFixed: 8,
      openingHours: 'Tu-Sa 10:00-18:00',
      fees: ['free'],
    },
    {
      name: 'Centre social de la Côte',
      phone: '+33545380025',
      emails: [],
      workstationsFixed: 12,
      openingHours: 'Mo-Fr 09:00-12:00,14:00-18:00',
      fees: ['paid'],
    },
    {
      name: 'Foyer « La Forêt »',
      phone: null,
      emails: ['foyer@exemple.fr', 'second@exemple.fr'],
      workstationsFixed: null,
      openingHours: null,
      fees: ['conditional'],
      notes: 'JOURS ET HORAIRES D’OUVERTURE : sur rendez-vous',
    },
  ]);
  expect(plan.rows.map(({ row }) => row)).toEqual([5, 6, 7]);
}

describe('one list in many files', () => {
  test.each([
    'espaces-windows-1252.csv',
    'espaces-mac-roman.csv',
    'espaces-utf-16.csv',
    'espaces-mal-decodes.csv',
  ])('%s', async (name) => expectSpaces(await rowsOf(fixture(name))));

  test.each([
    ['XLSX', writeXlsx],
    ['ODS', writeOds],
  ] as const)('%s, with a sheet of notice before', async (_format, write) => {
    const rows = (await rowsOf(fixture('espaces-windows-1252.csv'))).map((row) =>
      row.map((cell) =>
        typeof cell === 'string' && /^\d+$/.test(cell)
          ? Number(cell)
          : typeof cell === 'string'
            ? cell
            : null,
      ),
    );
    expectSpaces(
      await rowsOf(
        await write({
          sheets: [
            { name: 'Notice', rows: [['Mode d’emploi'], ['Remplir la feuille 2']] },
            { name: 'Espaces', rows },
          ],
        }),
      ),
    );
  });
});

/** Real lists in the national standard, laid out as a spreadsheet: the same places come out. */
const folder = process.env.MAILLAGE_DATA;
const files =
  folder !== undefined && existsSync(folder)
    ? readdirSync(folder).filter((name) => /^(?:lieux|bus|exemple).*\.(?:json|csv)$/.test(name))
    : [];

describe.skipIf(files.length === 0)('real lists read as any spreadsheet (MAILLAGE_DATA)', () => {
  test.each(files)('%s', async (name) => {
    const bytes = readFileSync(join(folder ?? '', name));
    const text = name.endsWith('.json')
      ? Papa.unparse(JSON.parse(bytes.toString('utf8')), { delimiter: ';' })
      : null;
    const rows = await rowsOf(text === null ? bytes : new TextEncoder().encode(text));
    const { plan, writes } = planOf('accessPoint', rows);
    const filled = rows.filter((row) => row.some((cell) => cell !== null));
    expect(plan.rows.length).toBe(filled.length - 1);
    expect(plan.counts.skip).toBe(0);
    for (const { input } of writes.accessPoints.created)
      expect(accessPointInputSchema.safeParse(input).error?.issues ?? []).toEqual([]);
  });
});
