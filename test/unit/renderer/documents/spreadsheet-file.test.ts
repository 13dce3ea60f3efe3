import fc from 'fast-check';
import { readXlsx } from 'hucre/xlsx';
import { describe, expect, it } from 'vitest';
import { neutralised, sheetNames, writeSpreadsheet } from '#renderer/documents/spreadsheet-file.ts';

describe('neutralised', () => {
  it('stops every text that a spreadsheet would run, and leaves the others', () => {
    for (const text of ['=1+1', '+33 5', '-2', '@SUM', '\tx', '\rx'])
      expect(neutralised(text)).toBe(`'${text}`);
    for (const text of ['Médiathèque', '12 rue', '', 'a=b', '−3']) expect(neutralised(text)).toBe(text);
  });
});

describe('sheetNames', () => {
  it('gives names that spreadsheets accept, no two alike', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ maxLength: 60 }), { maxLength: 30 }), (titles) => {
        const names = sheetNames(titles);
        expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(titles.length);
        for (const name of names) {
          expect(name.length).toBeGreaterThan(0);
          expect(name.length).toBeLessThanOrEqual(31);
          expect(name).not.toMatch(/[[\]:*?/\\]/);
          expect(name).not.toMatch(/^'|'$/);
        }
      }),
    );
  });
});

describe('writeSpreadsheet', () => {
  it('writes what it is given with its type', async () => {
    const bytes = await writeSpreadsheet(
      [
        {
          name: 'Essai',
          reading: false,
          columns: [
            { title: '=Titre', align: 'start' },
            { title: 'Part', align: 'end' },
          ],
          rows: [
            {
              total: false,
              cells: [
                { kind: 'text', text: '@nom' },
                { kind: 'number', value: 0, shown: 'percent' },
              ],
            },
            { total: false, cells: [{ kind: 'day', day: '2024-02-29' }, { kind: 'empty' }] },
          ],
        },
      ],
      { title: 'T', subject: 'S', creator: 'C', created: '2024-01-01T00:00:00.000Z' },
    );
    const [sheet] = (await readXlsx(bytes)).sheets;
    expect(sheet?.rows[0]).toEqual(["'=Titre", 'Part']);
    expect(sheet?.rows[1]).toEqual(["'@nom", 0]);
    expect(sheet?.rows[2]?.[0]).toEqual(new Date('2024-02-29T00:00:00Z'));
    expect(sheet?.rows[2]?.[1] ?? null).toBeNull();
  });
});
