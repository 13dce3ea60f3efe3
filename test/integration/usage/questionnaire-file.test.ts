import 'fake-indexeddb/auto';
import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { noDecisions } from '#shared/exchange/questionnaire/review.ts';
import { filledIn } from '#test/factories/filled-questionnaire.ts';
import {
  fileOf,
  nothing,
  type QuestionnaireSetting,
  startQuestionnaires,
  value,
  written,
} from './questionnaire-setting.ts';

const run = promisify(execFile);
const one = () => startQuestionnaires([{ name: 'Médiathèque de l’Étang' }]);

/** The values of the returns that a file would write. */
async function saysOf(setting: QuestionnaireSetting, bytes: Uint8Array<ArrayBuffer>, name: string) {
  const review = value(await setting.verbs.readQuestionnaires([fileOf(bytes, name)], nothing));
  const [file] = review.files;
  return {
    state: file?.state,
    problems: file?.problems.map(({ code }) => code),
    says: file?.changes.map(({ run: { from }, key, file: said }) => [from, key, said]),
  };
}

describe('the workbook of a questionnaire', () => {
  it('is protected but for the cells to fill, checks what is typed, and hides its identity', async () => {
    const parts = unzipSync(await written(await one()));
    const text = (path: string) => strFromU8(parts[path] ?? new Uint8Array());
    const book = text('xl/workbook.xml');
    expect(book).toMatch(/<sheet name="maillage"[^>]*state="veryHidden"/);
    expect(book).toMatch(/<workbookProtection[^>]*lockStructure="1"/);
    const sheet = text('xl/worksheets/sheet1.xml');
    expect(sheet).toMatch(/<sheetProtection[^>]*sheet="1"/);
    expect(sheet).toMatch(/<dataValidation [^>]*type="list"/);
    expect(sheet).toMatch(/<dataValidation [^>]*type="whole"/);
    expect(sheet).toMatch(/<dataValidation [^>]*type="decimal"/);
    expect(sheet).toContain('<formula1>"Oui,Non"</formula1>');
    const unlocked = unlockedStyles(text('xl/styles.xml'));
    const isUnlocked = (address: string): boolean => {
      const style = new RegExp(`<c r="${address}"[^>]*? s="(\\d+)"`).exec(sheet)?.[1];
      return style !== undefined && unlocked.has(Number(style));
    };
    // Closed months, visits of January and December, the remark; never a label, a heading or a code.
    expect(['D6', 'D8', 'O8', 'D16'].map(isUnlocked)).toEqual([true, true, true, true]);
    expect(['A8', 'B8', 'C8', 'D5', 'B2', 'B3'].map(isUnlocked)).toEqual([
      false,
      false,
      false,
      false,
      false,
      false,
    ]);
  });

  it('greys and locks months before the opening, and says why', async () => {
    const opened = await startQuestionnaires([
      {
        name: 'Ouvert en mars',
        statusHistory: [
          { id: '0190a000-0000-7000-8000-0000000000a1', status: 'open', from: '2024-03-10', reason: null },
        ],
      },
    ]);
    const parts = unzipSync(await written(opened));
    const sheet = strFromU8(parts['xl/worksheets/sheet1.xml'] ?? new Uint8Array());
    const unlocked = unlockedStyles(strFromU8(parts['xl/styles.xml'] ?? new Uint8Array()));
    const states = ['D8', 'E8', 'F8'].map((address) =>
      unlocked.has(Number(new RegExp(`<c r="${address}"[^>]*? s="(\\d+)"`).exec(sheet)?.[1] ?? -1)),
    );
    expect(states).toEqual([false, false, true]);
    expect(sheet).toContain('Le lieu n’était pas ouvert.');
  });
});

/** The cell formats whose protection is lifted. */
function unlockedStyles(styles: string): ReadonlySet<number> {
  const formats = /<cellXfs[^>]*>(.*?)<\/cellXfs>/s.exec(styles)?.[1] ?? '';
  const found = new Set<number>();
  [...formats.matchAll(/<xf [^>]*?(?:\/>|>.*?<\/xf>)/gs)].forEach(([format], at) => {
    if (/locked="(?:0|false)"/.test(format)) found.add(at);
  });
  return found;
}

/** Whether LibreOffice is here; a machine without it says so in one line and skips. */
const office = await run('soffice', ['--version']).then(
  () => true,
  () => false,
);
if (!office) console.info('LibreOffice is not installed: the round trip through it is skipped.');

describe.skipIf(!office)('through LibreOffice', () => {
  it('a questionnaire saved as ODS and as XLSX says the same, and keeps its protection', async () => {
    const setting = await one();
    const bytes = filledIn(await written(setting), {
      D6: 'Oui',
      E8: 120,
      E10: 12.5,
      F8: '1 234',
      E16: 'Travaux',
    });
    const direct = await saysOf(setting, bytes, 'releve.xlsx');
    expect(direct).toEqual({
      state: 'good',
      problems: [],
      says: [
        ['2024-01', 'closed', true],
        ['2024-02', 'visits', 120],
        ['2024-02', 'minutesOpen', 750],
        ['2024-02', 'comment', 'Travaux'],
        ['2024-03', 'visits', 1234],
      ],
    });
    const folder = await mkdtemp(join(tmpdir(), 'questionnaire-'));
    try {
      const convert = (to: 'ods' | 'xlsx', from: string, out: string) =>
        run('soffice', [
          '--headless',
          `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`,
          '--convert-to',
          to,
          '--outdir',
          out,
          from,
        ]);
      const source = join(folder, 'releve.xlsx');
      await writeFile(source, bytes);
      await convert('ods', source, folder);
      await convert('xlsx', join(folder, 'releve.ods'), join(folder, 'again'));
      const ods = new Uint8Array(await readFile(join(folder, 'releve.ods')));
      const xlsx = new Uint8Array(await readFile(join(folder, 'again', 'releve.xlsx')));
      expect(await saysOf(setting, ods, 'releve.ods')).toEqual(direct);
      expect(await saysOf(setting, xlsx, 'releve.xlsx')).toEqual(direct);
      const again = unzipSync(xlsx);
      const part = (path: string) => strFromU8(again[path] ?? new Uint8Array());
      expect(part('xl/worksheets/sheet1.xml')).toMatch(/<sheetProtection[^>]*sheet="(?:true|1)"/);
      expect(part('xl/worksheets/sheet1.xml')).toMatch(/<dataValidation [^>]*type="whole"/);
      expect(part('xl/workbook.xml')).toMatch(/<sheet name="maillage"[^>]*state="hidden"/);
      const review = value(await setting.verbs.readQuestionnaires([fileOf(ods, 'releve.ods')], nothing));
      expect(value(await setting.verbs.applyQuestionnaires(review.id, noDecisions)).returns).toBe(3);
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  });
});
