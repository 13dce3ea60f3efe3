import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readBilanRegister } from '#build/cli/bilan-register.ts';
import { makeBilanWords } from '#build/cli/bilan-words.ts';
import { compactTerritory } from '#build/territory/territory-data.ts';
import { modelInWords } from '#renderer/documents/model-in-words.ts';
import { makeReportWording } from '#renderer/documents/report-wording.ts';
import { reportSheets } from '#renderer/documents/report-workbook.ts';
import { readWorkbook } from '#renderer/documents/workbook-file.ts';
import { fillFromRegisterFile } from '#renderer/storage/register-file-fill.ts';
import { makeFiguresVerbs } from '#renderer/workers/figures-verbs.ts';
import { platformDecoding } from '#renderer/workers/list-file.ts';
import { exampleTerritory } from '#shared/example/example-territory.ts';
import { reportFileSchema } from '#shared/report/report-file.ts';
import { buildCommuneIndex } from '#shared/territory/commune-index.ts';
import { mergeTerritories } from '#shared/territory/merge-territories.ts';
import { makeMemorySource } from '#test/factories/memory-file.ts';
import { makeTestHost } from '#test/factories/test-register.ts';
import { type BilanRun, runBilan, writeExample } from './run-bilan.ts';

const folder = mkdtempSync(join(tmpdir(), 'maillage-bilan-'));
const register = join(folder, 'registre.maillage');

beforeAll(() =>
  writeExample(register, { places: 60, years: 2, seed: 7, endMonth: '2025-12', language: 'fr' }),
);
afterAll(() => rmSync(folder, { recursive: true }));

const jsonOf = (path: string) => reportFileSchema.parse(JSON.parse(readFileSync(path, 'utf8')));

/** The model that the screen of the report shows of the same register, worked out by the program's own verbs. */
async function screenModel() {
  const { host, home, context } = makeTestHost();
  await host.open(home);
  const filled = await host.fillGeneration((target) =>
    fillFromRegisterFile(target, makeMemorySource(readFileSync(register)), () => undefined),
  );
  if (!filled.ok) throw new Error(JSON.stringify(filled.problems));
  const communes = buildCommuneIndex(mergeTerritories(compactTerritory(), exampleTerritory()));
  const verbs = makeFiguresVerbs(context, { loadCommunes: async () => communes, now: () => new Date() });
  return verbs.reportModel({ from: '2025-01', to: '2025-12' }, { kind: 'all' });
}

describe('npm run bilan', () => {
  const out = join(folder, 'bilans', '2025');
  let run: BilanRun;
  beforeAll(async () => {
    run = await runBilan(
      '--register',
      register,
      '--year',
      '2025',
      '--out',
      out,
      '--formats',
      'json,csv,ods,xlsx',
    );
  }, 120_000);

  it('writes the files asked, whole, in a folder that it makes, and says so', () => {
    expect(run).toMatchObject({ status: 0, error: '' });
    const names = ['bilan-2025-csv.zip', 'bilan-2025.json', 'bilan-2025.ods', 'bilan-2025.xlsx'];
    expect(readdirSync(out).sort()).toEqual(names);
    for (const name of names) expect(run.out).toContain(`Écrit : ${join(out, name)}`);
    expect(run.out).toContain('le bilan « Bilan annuel 2025 » du registre');
    expect(run.out).not.toContain('Attention');
  });

  it('gives the figures, the words and the chapters of the screen', async () => {
    const file = jsonOf(join(out, 'bilan-2025.json'));
    const wording = makeReportWording('fr');
    const model = await screenModel();
    expect(file.model.sections).toEqual(JSON.parse(JSON.stringify(modelInWords(model, wording).sections)));
    expect(JSON.stringify(file.narratives.usage)).toContain('paragraph');

    const report = {
      ...file,
      period: file.model.period,
      chapters: model.sections.map(({ chapter }) => chapter),
    };
    const sheets = reportSheets(model, { ...report, title: null }, file.settings, wording);
    const entries = unzipSync(readFileSync(join(out, 'bilan-2025-csv.zip')));
    expect(Object.keys(entries)).toHaveLength(sheets.length);
    for (const kind of ['xlsx', 'ods']) {
      const read = await readWorkbook(readFileSync(join(out, `bilan-2025.${kind}`)), kind, platformDecoding);
      if (!read.ok) throw new Error(JSON.stringify(read.problems));
      expect(read.value.sheets.map(({ name }) => name)).toEqual(sheets.map(({ name }) => name));
      const [, figures] = sheets;
      const values = (read.value.sheets[1]?.rows ?? []).slice(1).map((row) => row[2]);
      expect(values).toEqual(
        figures?.rows.map(({ cells: [, , cell] }) =>
          cell?.kind === 'number' ? cell.value : cell?.kind === 'missing' ? cell.text : null,
        ),
      );
    }
  });

  it('makes the files of a year without data, with a warning, and figures that are missing, not zero', async () => {
    const empty = join(folder, 'vide');
    const told = await runBilan(
      '--register',
      register,
      '--year',
      '2019',
      '--out',
      empty,
      '--formats',
      'json',
    );
    expect(told).toMatchObject({ status: 0, error: '' });
    expect(told.out).toContain('Attention : aucun relevé d’usage pour la période (2019)');
    expect(told.out).toContain('Aucun bilan de cette période dans le registre');
    const { model } = jsonOf(join(empty, 'bilan-2019.json'));
    const visits = model.sections
      .flatMap(({ blocks }) => blocks)
      .find((block) => block.kind === 'keyFigure' && block.id === 'usage-visits');
    expect(visits).toMatchObject({ figure: { value: null, reported: 0 } });
  }, 120_000);

  it('makes the report of one place over some months, in English, under a name of its own', async () => {
    const { model } = jsonOf(join(out, 'bilan-2025.json'));
    const [table] = model.sections.flatMap(({ blocks }) =>
      blocks.flatMap((block) => (block.kind === 'keyFigure' ? (block.figure.sources.placeIds ?? []) : [])),
    );
    const id = table ?? '';
    const told = await runBilan(
      ...['--register', register, '--from', '2025-03', '--to', '2025-05', '--out', join(folder, 'lieu')],
      ...['--scope', `place:${id}`, '--formats', 'json', '--language', 'en'],
    );
    expect(told).toMatchObject({ status: 0, error: '' });
    const [name = ''] = readdirSync(join(folder, 'lieu'));
    expect(name).toContain(`2025-03-2025-05-place-${id}`);
    const file = jsonOf(join(folder, 'lieu', name));
    expect(file).toMatchObject({ language: 'en', model: { perimeter: { kind: 'places', ids: [id] } } });
  }, 120_000);
});

describe('npm run bilan refuses', () => {
  const nothing = join(folder, 'rien');
  const asked = ['--year', '2025', '--out', nothing, '--formats', 'json'];

  it.each([
    [
      'a flag that it does not know',
      ['--register', register, '--an', '2025'],
      2,
      '« --an » n’est pas une option connue',
    ],
    [
      'a network that the register does not have, naming those it has',
      ['--register', register, ...asked, '--scope', 'network:Inconnu'],
      2,
      'Le registre n’a aucun réseau « Inconnu ». Ses réseaux : ',
    ],
    ['a register that is not there', ['--register', join(folder, 'absent'), ...asked], 1, 'il n’existe pas'],
  ])(
    '%s',
    async (_, parameters, status, sentence) => {
      const told = await runBilan(...parameters);
      expect(told).toMatchObject({ status, out: '' });
      expect(told.error).toContain(sentence);
      expect(told.error.trim().split('\n')).toHaveLength(1);
      expect(existsSync(nothing)).toBe(false);
    },
    120_000,
  );

  it('a file cut short, altered, encrypted, newer, empty or of another kind, each with a sentence of its own', async () => {
    const bytes = readFileSync(register);
    const header = bytes.subarray(0, bytes.indexOf(10)).toString();
    const body = bytes.subarray(bytes.indexOf(10));
    const withHeader = (patch: object) =>
      Buffer.concat([Buffer.from(JSON.stringify({ ...JSON.parse(header), ...patch })), body]);
    const flipped = Buffer.from(bytes);
    const middle = Math.floor(bytes.length / 2);
    flipped[middle] = (flipped[middle] ?? 0) ^ 0xff;
    const cases = [
      ['coupé', bytes.subarray(0, bytes.length - 2000), 'incomplet'],
      ['abîmé', flipped, 'abîmé'],
      ['chiffré', withHeader({ encryption: { kind: 'aes' } }), 'est chiffré'],
      ['récent', withHeader({ schemaVersion: 9_999 }), 'version plus récente'],
      ['vide', Buffer.alloc(0), 'Ce fichier est vide'],
      ['autre', Buffer.from('nom;adresse\n'), 'n’est pas un registre Maillage'],
    ] as const;
    const { refusal } = makeBilanWords('fr');
    for (const [name, content, sentence] of cases) {
      const path = join(folder, `${name}.maillage`);
      writeFileSync(path, content);
      const read = await readBilanRegister(path, new Date());
      expect(read.ok ? [] : read.problems.map(refusal), name).toEqual([expect.stringContaining(sentence)]);
    }
    const told = await runBilan('--register', join(folder, 'coupé.maillage'), ...asked);
    expect(told).toMatchObject({ status: 1, out: '' });
    expect(told.error).toContain('incomplet');
    expect(existsSync(nothing)).toBe(false);
  }, 120_000);

  it('a folder that cannot be made, and leaves files of before as they were when one cannot be replaced', async () => {
    const taken = join(folder, 'pris');
    writeFileSync(taken, 'un fichier');
    const told = await runBilan(
      '--register',
      register,
      '--year',
      '2025',
      '--out',
      taken,
      '--formats',
      'json',
    );
    expect(told.status).toBe(1);
    expect(told.error).toContain('un fichier porte déjà ce nom');

    const half = join(folder, 'moitié');
    mkdirSync(join(half, 'bilan-2025.json'), { recursive: true });
    writeFileSync(join(half, 'bilan-2025.xlsx'), 'avant');
    const stopped = await runBilan(
      ...['--register', register, '--year', '2025', '--out', half, '--formats', 'xlsx,json'],
    );
    expect(stopped.status).toBe(1);
    expect(readdirSync(half).sort()).toEqual(['bilan-2025.json', 'bilan-2025.xlsx']);
    expect(readFileSync(join(half, 'bilan-2025.xlsx'), 'utf8')).toBe('avant');
  }, 120_000);
});
