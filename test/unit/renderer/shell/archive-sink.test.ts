import { unzipSync } from 'fflate';
import { expect, it } from 'vitest';
import { archiveSink } from '#renderer/shell/archive-sink.ts';

const bytes = (text: string) => new TextEncoder().encode(text);

it('gathers the finished files in one archive that appears at the end only', async () => {
  const downloads: { readonly content: Blob; readonly name: string }[] = [];
  const archive = archiveSink('bilans.zip', (content, name) => downloads.push({ content, name }));
  const table = await archive.begin('bilan.csv', false);
  const text = await archive.begin('bilan.docx', false);
  const torn = await archive.begin('torn.pdf', false);
  const piece = bytes('année;');
  await table.write(piece);
  // The writer uses its buffer again.
  piece.fill(0);
  await text.write(bytes('docx'));
  await torn.write(bytes('half'));
  await table.write(bytes('2025'));
  expect(await text.finish()).toBe('bilan.docx');
  expect(await table.finish()).toBe('bilan.csv');
  await torn.discard();
  expect(downloads).toEqual([]);
  await archive.finish();
  expect(downloads.map(({ name }) => name)).toEqual(['bilans.zip']);
  const content = unzipSync(new Uint8Array((await downloads[0]?.content.arrayBuffer()) ?? []));
  const texts = Object.entries(content).map(([name, file]) => [name, new TextDecoder().decode(file)]);
  expect(texts).toEqual([
    ['bilan.docx', 'docx'],
    ['bilan.csv', 'année;2025'],
  ]);
});

it('makes no archive where nothing was written, nor where it is given up', async () => {
  const downloads: string[] = [];
  const empty = archiveSink('a.zip', (_content, name) => downloads.push(name));
  await empty.finish();
  const left = archiveSink('b.zip', (_content, name) => downloads.push(name));
  await (await left.begin('a.csv', false)).finish();
  await left.discard();
  expect(downloads).toEqual([]);
});
