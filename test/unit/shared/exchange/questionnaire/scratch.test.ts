import { it } from 'vitest';
import { readFileSync } from 'node:fs';
import { readWorkbook } from '#renderer/documents/workbook-file.ts';
import { readQuestionnaire } from '#shared/exchange/questionnaire/read-questionnaire.ts';
import { platformDecoding } from '#renderer/workers/list-file.ts';
it('x', async () => {
  const outs: string[] = [];
  for (const f of ['a.xlsx', 'a.ods', 'lo/a.xlsx']) {
  const book = await readWorkbook(new Uint8Array(readFileSync(`/work/wt/scratch/questionnaires/${f}`)), f, platformDecoding);
  if (!book.ok) throw new Error(JSON.stringify(book));
  console.log(book.value.sheets.map((s) => [s.name, s.hidden, s.rows.length]));
  const read = readQuestionnaire(book.value);
  const out = JSON.stringify(read, (k, v) => v instanceof Map ? [...v] : v);
  outs.push(out);
  console.log(out.length, out.slice(-300));
  }
  console.log(outs[0] === outs[1], outs[0] === outs[2]);
});
