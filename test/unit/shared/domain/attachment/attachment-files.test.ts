import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { guessAttachmentKind } from '#shared/domain/attachment/attachment-kind.ts';
import { sortOutFiles } from '#shared/domain/attachment/attachment-rules.ts';
import { safeFileName } from '#shared/domain/attachment/file-name.ts';
import { isPicture, sniffMediaType } from '#shared/domain/attachment/media-type.ts';
import { saveRequestSchema } from '#shared/shell/contract.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const MB = 1024 * 1024;

describe('names of files', () => {
  test('any name becomes one that the shells save, and stays it', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 400, unit: 'grapheme' }), (name) => {
        const safe = safeFileName(name);
        expect(saveRequestSchema.safeParse({ kind: 'document', name: safe }).success).toBe(true);
        expect(safeFileName(safe)).toBe(safe);
      }),
    );
  });

  test.each([
    ['../../etc/passwd', '-..-etc-passwd'],
    ['C:\\Temp\\convention.pdf', 'C--Temp-convention.pdf'],
    ['photo\u202Egpj.exe', 'photogpj.exe'],
    ['con.pdf', '_con.pdf'],
    ['  rapport.  ', 'rapport'],
    ['...', 'document'],
    ['Été à Saint‑Léger n° 3.jpg', 'Été à Saint‑Léger n° 3.jpg'],
  ])('%s', (name, safe) => {
    expect(safeFileName(name)).toBe(safe);
  });

  test('a name too long keeps its extension', () => {
    const safe = safeFileName(`${'é'.repeat(5_000)}.docx`);
    expect(safe.length).toBeLessThanOrEqual(200);
    expect(safe.endsWith('.docx')).toBe(true);
  });
});

describe('types', () => {
  test('the content tells, not the name', () => {
    expect(sniffMediaType(new Uint8Array([0xff, 0xd8, 0xff, 0xe0]), 'contrat.pdf')).toBe('image/jpeg');
    expect(sniffMediaType(bytes('%PDF-1.7'), 'photo.jpg')).toBe('application/pdf');
    expect(sniffMediaType(bytes('RIFF____WEBPVP8 '), 'a')).toBe('image/webp');
    expect(sniffMediaType(bytes('PK\u0003\u0004'), 'note.ODT')).toBe(
      'application/vnd.oasis.opendocument.text',
    );
    expect(sniffMediaType(bytes('PK\u0003\u0004'), 'a.bin')).toBe('application/zip');
  });

  test('what could run is never a picture', () => {
    for (const text of ['<svg onload="alert(1)">', '<!doctype html><script>', 'MZ', ''])
      expect(isPicture(sniffMediaType(bytes(text), 'photo.png'))).toBe(false);
  });

  test('kinds are guessed from type and name', () => {
    expect(guessAttachmentKind('Convention_2026.pdf', 'application/pdf')).toBe('agreement');
    expect(guessAttachmentKind('CR réunion du 3 mai.docx', 'application/zip')).toBe('minutes');
    expect(guessAttachmentKind('convention.jpg', 'image/jpeg')).toBe('photo');
    expect(guessAttachmentKind('plan.pdf', 'application/pdf')).toBe('other');
  });
});

test('files are sorted out by size before they are read, each one left out being told', () => {
  const files = [
    { name: 'vide', size: 0 },
    { name: 'lourd', size: 10 * MB + 1 },
    ...['a', 'b', 'c', 'd', 'e'].map((name) => ({ name, size: 10 * MB })),
  ];
  const { taken, problems } = sortOutFiles(files);
  expect(taken.map(({ name }) => name)).toEqual(['a', 'b', 'c', 'd']);
  expect(problems.map(({ code, values }) => [code, values.name])).toEqual([
    ['attachment/empty', 'vide'],
    ['attachment/too-large', 'lourd'],
    ['attachment/too-many-bytes', 'e'],
  ]);
  expect(problems[1]?.values).toMatchObject({ size: 10.1, limit: 10 });
  const many = Array.from({ length: 51 }, (_, at) => ({ name: `${at}`, size: 1 }));
  expect(sortOutFiles(many).problems).toMatchObject([{ code: 'attachment/too-many-files' }]);
});
