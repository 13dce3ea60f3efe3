import 'fake-indexeddb/auto';
import { strToU8, unzipSync, zipSync } from 'fflate';
import { writeXlsx } from 'hucre/xlsx';
import { describe, expect, it } from 'vitest';
import { undoChangeSet } from '#renderer/storage/history-store.ts';
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

const two = () =>
  startQuestionnaires([{ name: 'Médiathèque de l’Étang' }, { name: 'Espace numérique (Bourg)' }]);

async function filesOf(setting: QuestionnaireSetting): Promise<Readonly<Record<string, Uint8Array>>> {
  return unzipSync(await written(setting));
}

const returnsOf = async ({ usage, placeIds }: QuestionnaireSetting) =>
  (await Promise.all(placeIds.map((id) => usage.placeReturns(id)))).flat();

describe('questionnaires of several places', () => {
  it('are a ZIP of workbooks named after place and year, that come back filled and are written as one act', async () => {
    const setting = await two();
    const files = await filesOf(setting);
    const names = Object.keys(files).sort();
    expect(names).toEqual([
      'releve-espace-numerique-bourg-2024.xlsx',
      'releve-mediatheque-de-l-etang-2024.xlsx',
    ]);
    const [bourg = new Uint8Array(), etang = new Uint8Array()] = names.map((name) => files[name]);
    const archive = zipSync({
      'retours/bourg.xlsx': filledIn(bourg, { D8: 120, E8: 95 }),
      '__MACOSX/retours/._bourg.xlsx': strToU8('litter'),
    });
    const back = [
      fileOf(new Uint8Array(archive), 'retours.zip'),
      fileOf(filledIn(etang, { D8: 40, O6: 'Oui' }), 'etang.xlsx'),
    ];
    const review = value(await setting.verbs.readQuestionnaires(back, nothing));
    expect(
      review.files.map(({ name, state, owners }) => [name, state, owners.map((owner) => owner.name)]),
    ).toEqual([
      ['bourg.xlsx', 'good', ['Espace numérique (Bourg)']],
      ['etang.xlsx', 'good', ['Médiathèque de l’Étang']],
    ]);
    expect(review.returns).toBe(4);
    const applied = value(await setting.verbs.applyQuestionnaires(review.id, noDecisions));
    expect(applied.returns).toBe(4);
    const standing = await returnsOf(setting);
    expect(
      standing.map(({ from, state, values, source }) => [from, state, values.visits, source]).sort(),
    ).toEqual([
      ['2024-01', 'received', 120, 'imported'],
      ['2024-01', 'received', 40, 'imported'],
      ['2024-02', 'received', 95, 'imported'],
      ['2024-12', 'closed', undefined, 'imported'],
    ]);
    // The same files again have nothing left to say.
    const again = value(await setting.verbs.readQuestionnaires(back, nothing));
    expect(again.files.map(({ state }) => state)).toEqual(['same', 'same']);
    expect(applied.changeSetId).not.toBeNull();
    value(await undoChangeSet(setting.register.host.register(), applied.changeSetId ?? ''));
    expect(await returnsOf(setting)).toEqual([]);
  });

  it('one workbook for all has a sheet a place; a progress is told', async () => {
    const setting = await two();
    const bytes = filledIn(await written(setting, { shape: 'workbook' }), { D8: 12 });
    const seen: number[] = [];
    const review = value(
      await setting.verbs.readQuestionnaires([fileOf(bytes, 'tous.xlsx')], ({ done }) => seen.push(done)),
    );
    expect(seen).toEqual([0, 1]);
    expect(review.files[0]?.owners).toHaveLength(2);
    expect(review.returns).toBe(1);
  });
});

it('figures that changed since the review are asked about again, and nothing is written', async () => {
  const setting = await two();
  const [, etang = new Uint8Array()] = Object.entries(await filesOf(setting))
    .sort()
    .map(([, bytes]) => bytes);
  const review = value(
    await setting.verbs.readQuestionnaires([fileOf(filledIn(etang, { D8: 40 }), 'etang.xlsx')], nothing),
  );
  const [placeId = ''] = setting.placeIds;
  const act = {
    kind: 'cells',
    placeId,
    stopId: null,
    run: { from: '2024-01', to: '2024-01' },
    cells: [{ measure: 'visits', value: 38 }],
    source: 'typed',
  } as const;
  value(await setting.usage.actOnReturns([act], '2025-06-15'));
  const refused = await setting.verbs.applyQuestionnaires(review.id, noDecisions);
  expect(refused).toMatchObject({ ok: false, problems: [{ code: 'questionnaire/outdated' }] });
  const compared = value(await setting.verbs.reviewQuestionnaires(review.id, noDecisions));
  expect(compared.files[0]).toMatchObject({
    state: 'changed',
    changes: [{ key: 'visits', file: 40, register: 38 }],
  });
  const replace = { ...noDecisions, others: 'replace' } as const;
  value(await setting.verbs.reviewQuestionnaires(review.id, replace));
  value(await setting.verbs.applyQuestionnaires(review.id, replace));
  expect((await returnsOf(setting)).map(({ values }) => values.visits)).toEqual([40]);
});

it('a folder of damaged files: each is told by name, the good one goes on', async () => {
  const setting = await two();
  const other = await two();
  const [, etang = new Uint8Array()] = Object.entries(await filesOf(setting))
    .sort()
    .map(([, bytes]) => bytes);
  const good = filledIn(etang, { D8: 40 });
  const plain = new Uint8Array(await writeXlsx({ sheets: [{ name: 'Feuil1', rows: [['Passages', 12]] }] }));
  const foreign = Object.values(await filesOf(other))[0] ?? new Uint8Array();
  const oldExcel = new Uint8Array(600);
  oldExcel.set([0xd0, 0xcf, 0x11, 0xe0]);
  const damaged: Readonly<Record<string, Uint8Array<ArrayBuffer>>> = {
    'vide.xlsx': new Uint8Array(),
    'coupe.xlsx': good.slice(0, good.length / 2),
    'autre.xlsx': plain,
    'ailleurs.xlsx': filledIn(foreign, { D8: 5 }),
    'vieux.xls': oldExcel,
    'scan.pdf': new Uint8Array(strToU8('%PDF-1.7 scan')),
    'texte.csv': new Uint8Array(strToU8('Passages;12\n')),
    'document.docx': new Uint8Array(
      zipSync({ '[Content_Types].xml': strToU8('<x/>'), 'word/document.xml': strToU8('<x/>') }),
    ),
    'sans-pages.xlsx': new Uint8Array(
      await writeXlsx({
        sheets: [
          {
            name: 'maillage',
            rows: [
              ['maillage-releve', '1'],
              ['register', 'x'],
              ['period', '2024-01', '2024-12'],
            ],
          },
        ],
      }),
    ),
    '.DS_Store': new Uint8Array(strToU8('x')),
  };
  const files = Object.entries(damaged).map(([name, bytes]) => fileOf(bytes, name));
  const review = value(
    await setting.verbs.readQuestionnaires([...files, fileOf(good, 'etang.xlsx')], nothing),
  );
  expect(
    review.files.map(({ name, state, problems }) => [name, state, ...problems.map(({ code }) => code)]),
  ).toEqual([
    ['vide.xlsx', 'refused', 'spreadsheet/empty-file'],
    ['coupe.xlsx', 'refused', 'spreadsheet/damaged'],
    ['autre.xlsx', 'refused', 'questionnaire/not-one'],
    ['ailleurs.xlsx', 'refused', 'questionnaire/other-register'],
    ['vieux.xls', 'refused', 'spreadsheet/old-excel'],
    ['scan.pdf', 'refused', 'spreadsheet/wrong-format'],
    ['texte.csv', 'refused', 'questionnaire/not-one'],
    ['document.docx', 'refused', 'spreadsheet/not-a-workbook'],
    ['sans-pages.xlsx', 'refused', 'questionnaire/no-figures'],
    ['etang.xlsx', 'good'],
  ]);
  expect(value(await setting.verbs.applyQuestionnaires(review.id, noDecisions)).returns).toBe(1);
});
