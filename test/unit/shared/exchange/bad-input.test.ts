import i18next from 'i18next';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Problem } from '#shared/domain/problem.ts';
import { FILE_SIZE_LIMIT } from '#shared/exchange/national-standard/raw-list.ts';
import { readList } from '#shared/exchange/national-standard/read-list.ts';
import { readRow } from '#shared/exchange/national-standard/read-row.ts';
import { startPlanning } from '#shared/exchange/planning.ts';
import { fileRefusals, rowProblems } from '#shared/exchange/problem-codes.ts';
import { fr } from '#shared/messages/fr.ts';
import { bytesOf, decoding, json, listOf, row, tools } from './import-setting.ts';

beforeAll(async () => {
  await i18next.init({
    resources: { fr },
    lng: 'fr',
    interpolation: { escapeValue: false },
  });
});

/** The French sentence of a problem; the code itself when it has none, which no expectation accepts. */
function sentence(problem: Problem): string {
  const say: (key: string, values: Readonly<Record<string, unknown>>) => unknown = (key, values) =>
    Reflect.apply(i18next.t, undefined, [key, values]);
  const said = say(problem.code, { ...problem.values, ns: 'errors' });
  return typeof said === 'string' ? said.replaceAll('\u00a0', ' ') : problem.code;
}

function refusal(bytes: Uint8Array): string {
  const list = readList(bytes, decoding);
  if (list.ok) return 'accepted';
  expect(list.problems).toHaveLength(1);
  return list.problems.map(sentence).join(' ');
}

function rowSentences(values: Readonly<Record<string, unknown>>): readonly string[] {
  return listOf(json(row(values))).rows.flatMap((raw) => readRow(raw, tools).problems.map(sentence));
}

function utf16(text: string, mark: boolean): Uint8Array {
  const bytes = [...text].flatMap((letter) => [letter.charCodeAt(0) & 0xff, letter.charCodeAt(0) >> 8]);
  return Uint8Array.from(mark ? [0xff, 0xfe, ...bytes] : bytes);
}

describe('files that are refused whole, each with its sentence', () => {
  it.each<[string, Uint8Array, RegExp]>([
    ['empty', bytesOf(''), /^Le fichier est vide/],
    ['blank', bytesOf(' \n \n'), /^Le fichier est vide/],
    ['UTF-16 with its mark', utf16('id,nom,commune\n1,a,b', true), /UTF-16.*CSV UTF-8/],
    ['UTF-16 without', utf16('id,nom,commune\n1,a,b', false), /UTF-16/],
    ['a workbook', Uint8Array.from([0x50, 0x4b, 3, 4, 20, 0]), /classeur ou une archive/],
    ['a PDF', bytesOf('%PDF-1.7\n'), /n’est pas du texte/],
    ['a compressed file', Uint8Array.from([0x1f, 0x8b, 8, 0]), /n’est pas du texte/],
    ['a picture', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0]), /n’est pas du texte/],
    ['a register file', bytesOf('{"format":"maillage-register","formatVersion":1}\n…'), /registre Maillage/],
    ['JSON that is no list', bytesOf('{"id":"1"}'), /n’est pas une liste/],
    ['an empty list', bytesOf('[]'), /ne contient aucun lieu/],
    ['a heading alone', bytesOf('id,nom,commune\n'), /ne contient aucun lieu/],
    ['malformed JSON', bytesOf('[\n  {"id": "1"},\n  {"id" "2"}\n]'), /mal formé à la ligne 3, caractère 9/],
    ['truncated JSON', bytesOf('[{"id": "1", "nom": "Espa'), /coupé avant la fin/],
    ['truncated JSON after a value', bytesOf('[{"id": "1"},'), /coupé avant la fin/],
    ['JSON in another encoding', Uint8Array.from([0x5b, 0x22, 0xe9, 0x22, 0x5d]), /n’est pas en UTF-8/],
    ['another CSV', bytesOf('a,b,c\n1,2,3\n'), /Aucune colonne de ce fichier/],
    ['a page of the web', bytesOf('<!doctype html><p>Bonjour</p>'), /Aucune colonne de ce fichier/],
    ['a missing column', bytesOf('id,nom,adresse\n1,a,b\n'), /Il manque la colonne commune/],
    ['missing columns', bytesOf('nom,adresse\na,b\n'), /Il manque les colonnes id, commune/],
    ['a column twice', bytesOf('id,nom,commune,nom\n1,a,b,c\n'), /« nom » est présente deux fois/],
    [
      'a quote never closed',
      bytesOf('id,nom,commune\n1,a,b\n2,"c,d\n3,e,f\n'),
      /guillemet ouvert à la ligne \d/,
    ],
  ])('%s', (_, bytes, expected) => {
    expect(refusal(bytes)).toMatch(expected);
  });

  it('too many rows', () => {
    const lines = Array.from({ length: 100_001 }, (_, index) => `${index},a,b`).join('\n');
    expect(refusal(bytesOf(`id,nom,commune\n${lines}`))).toMatch(/dépasse 100\s000 lignes/);
  });

  it('the limit of size keeps a file of 200 MB out', () => {
    expect(FILE_SIZE_LIMIT).toBeLessThan(200 * 1024 * 1024);
  });
});

describe('files that are read in spite of a flaw', () => {
  it('decodes a CSV of Windows-1252, and says so', () => {
    const text = 'id;nom;commune;code_postal\n1;Médiathèque « L’Été »;Valmont-sur-Aure;16100\n';
    const special = new Map([
      ['’', 0x92],
      ['«', 0xab],
      ['»', 0xbb],
    ]);
    const bytes = Uint8Array.from([...text].map((letter) => special.get(letter) ?? letter.charCodeAt(0)));
    const list = listOf(bytes);
    expect(list.rows[0]?.values.nom).toBe('Médiathèque « L’Été »');
    expect(list.problems.map(sentence).join('\n')).toMatch(/lu en Windows-1252/);
  });

  it('names the columns that it does not take, and those that it does without', () => {
    const list = listOf(bytesOf('\ufeffid,nom,commune,couleur\n1,a,Valmont-sur-Aure,bleu\n'));
    expect(list.problems.map(sentence)).toEqual([
      'Les colonnes pivot, code_postal, adresse, date_maj, demandées par le standard, sont absentes du fichier. Ces champs restent inconnus.',
      'La colonne couleur n’est pas au standard ; elle n’est pas reprise.',
    ]);
  });
});

describe('rows, each problem with row, field, value and what to do', () => {
  it.each<[string, Readonly<Record<string, unknown>>, RegExp]>([
    ['no name', { nom: '' }, /^Ligne 1 : le champ nom est vide.*Remplissez/],
    ['no id', { id: null }, /^Ligne 1 : le champ id est vide/],
    [
      'a name of 5 000 characters',
      { nom: 'x'.repeat(5_000) },
      /^Ligne 1 : le champ nom fait 5\s000 caractères, pour 250/,
    ],
    [
      'unknown commune',
      { commune: 'Nulle-Part' },
      /^Ligne 1 : la commune « Nulle-Part » \(16100\) n’a pas été trouvée/,
    ],
    ['unknown code', { code_insee: '99999', commune: 'Nulle-Part' }, /le code INSEE « 99999 » est inconnu/],
    ['coordinates exchanged', { latitude: -0.33, longitude: 45.68 }, /sont échangées \(-0.33 ; 45.68\)/],
    ['outside France', { latitude: 40.4, longitude: -3.7 }, /la position « 40.4 ; -3.7 » est hors de France/],
    ['impossible date', { date_maj: '2023-02-30' }, /« 2023-02-30 » n’est pas une date possible/],
    ['a formula', { adresse: '=1+1' }, /champ adresse : « =1\+1 » commence comme une formule/],
    ['not text', { adresse: { rue: 'x' } }, /champ adresse : un texte était attendu/],
    ['hours in words', { horaires: 'le matin' }, /les horaires « le matin »/],
    [
      'a long summary',
      { presentation_resume: 'é'.repeat(281) },
      /fait 281 caractères, le standard en admet 280/,
    ],
    ['SIRET', { pivot: '12345678901234' }, /le SIRET « 12345678901234 »/],
  ])('%s', (_, values, expected) => {
    const sentences = rowSentences(values);
    expect(
      sentences.some((said) => expected.test(said)),
      sentences.join('\n'),
    ).toBe(true);
  });

  it('an item that is no object', () => {
    const list = listOf(json(row(), 'deux', row({ id: 'b' })));
    const problems = list.rows.flatMap((raw) => readRow(raw, tools).problems);
    expect(problems.map(sentence)).toEqual([
      'Ligne 2 : cet élément de la liste n’est pas un lieu. Corrigez le fichier.',
    ]);
  });

  it('a row with a separator too many is left out, the others are read', () => {
    const list = listOf(
      bytesOf(
        'id,nom,commune,code_postal\n1,Un, deux,Valmont-sur-Aure,16100\n2,Trois,Valmont-sur-Aure,16100\n',
      ),
    );
    const planning = startPlanning(list, [], tools);
    planning.advance(10);
    const { plan } = planning.finish('plan', 'x.csv');
    expect(plan.counts).toEqual({ create: 1, change: 0, unchanged: 0, skip: 1 });
    expect(plan.rows[0]?.problems.map(sentence).join()).toMatch(/^Ligne 1 : 5 valeurs pour 4 colonnes/);
  });

  it('the same id twice: the second row is left out', () => {
    const planning = startPlanning(listOf(json(row(), row({ nom: 'Autre' }))), [], tools);
    planning.advance(10);
    const { plan } = planning.finish('plan', 'x.json');
    expect(plan.rows.map(({ action }) => action)).toEqual(['create', 'skip']);
    expect(plan.rows[1]?.problems.map(sentence)).toEqual([
      'Ligne 2 : l’identifiant « a » est déjà celui de la ligne 1. Seule la première est importée ; donnez un identifiant différent à l’autre.',
    ]);
  });
});

it('every code has a sentence without an unfilled blank in its first words', () => {
  for (const code of [...fileRefusals, ...rowProblems]) {
    const values = { row: 1, field: 'f', value: 'v', count: 1, columns: 'c' };
    const said = sentence({ code, values, severity: 'error', row: 1, field: 'f' });
    expect(said, code).not.toBe(code);
    expect(said.length, code).toBeGreaterThan(20);
  }
});
