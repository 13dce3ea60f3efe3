import { createInstance } from 'i18next';
import { v7 as uuid } from 'uuid';
import { expect, test } from 'vitest';
import { placeDirectoryItems } from '#renderer/features/printing/place-directory.ts';
import { type PlaceSheetInput, placeSheetItems } from '#renderer/features/printing/place-sheet.ts';
import type { PrintWords } from '#renderer/features/printing/print-words.ts';
import { readOpeningHours } from '#shared/domain/access-point/opening-hours.ts';
import { en } from '#shared/messages/en.ts';
import { fr } from '#shared/messages/fr.ts';
import { makeAccessPoint } from '#test/factories/access-point.ts';
import { makeReturn } from '#test/factories/usage-return.ts';

const instance = createInstance({ resources: { fr, en }, lng: 'fr', interpolation: { escapeValue: false } });
await instance.init();
const words: PrintWords = {
  t: instance.getFixedT('fr', 'printing'),
  places: instance.getFixedT('fr', 'accessPoints'),
  lists: instance.getFixedT('fr', 'lists'),
  language: 'fr',
  readHours: readOpeningHours,
  departementName: (code) => (code === '14' ? 'Calvados' : null),
};
const TODAY = '2026-11-24';

const contact = {
  id: uuid(),
  name: 'Dominique Personne',
  role: 'accueil',
  phone: '+33231000000',
  email: 'dominique@exemple.fr',
};

const sheet: PlaceSheetInput = {
  place: makeAccessPoint({
    contacts: [contact],
    notes: `Clé chez la gardienne. ${'x '.repeat(3_000)}`,
    openingHours: 'Mo-Fr 09:00-12:00',
  }),
  carrier: null,
  hub: null,
  networks: ['Cybercommunes'],
  animators: [{ name: 'Sam Relais', ftePercent: 50, task: null, phone: null, emails: ['sam@exemple.fr'] }],
  returns: [makeReturn({ values: { visits: 0 } })],
  lastVisit: null,
  nextOn: null,
  today: TODAY,
};

test('people and notes are printed only when they are asked for, and a long note is cut', () => {
  const plain = JSON.stringify(placeSheetItems(sheet, { withNotes: false, withPeople: false }, words));
  expect(plain).toContain('Sam Relais');
  for (const secret of ['Dominique', 'exemple.fr', 'gardienne']) expect(plain).not.toContain(secret);
  const whole = placeSheetItems(sheet, { withNotes: true, withPeople: true }, words);
  expect(JSON.stringify(whole)).toContain('dominique@exemple.fr');
  const note = whole.find(({ key }) => key === 'notes-text');
  expect(note?.kind === 'paragraph' && note.text.startsWith('Clé') && note.text.length < 1_000).toBe(true);
});

test('zero is printed as zero, what was not reported as n. r.', () => {
  const table = placeSheetItems(sheet, { withNotes: false, withPeople: false }, words).find(
    ({ key }) => key === 'figures-table',
  );
  const cells = table?.kind === 'table' ? table.rows[0]?.cells.map(({ lines }) => lines[0]) : [];
  expect(cells?.slice(1)).toEqual(['0', 'n. r.', 'n. r.', 'n. r.']);
});

test('a directory goes by département, commune and name; the index leads to the rows of each commune', () => {
  const at = (name: string, communeCode: string | null, communeName: string) => {
    const place = makeAccessPoint({ name });
    return {
      ...place,
      locations: place.locations.map((location) => ({ ...location, communeCode, communeName })),
    };
  };
  const closed = at('Ancien point', '14047', 'Bayeux');
  const places = [
    at('Z', '14118', 'Caen'),
    at('B', null, 'Ailleurs'),
    at('Médiathèque', '14047', 'Bayeux'),
    {
      ...closed,
      statusHistory: closed.statusHistory.map((entry) => ({ ...entry, status: 'closed' as const })),
    },
  ];
  const items = placeDirectoryItems(
    { places, today: TODAY, departementOf: (code) => code.slice(0, 2) },
    { withPeople: false, withIndex: true },
    words,
  );
  const headings = items.flatMap((item) => (item.kind === 'heading' ? [item.text] : []));
  expect(headings).toEqual(['Calvados (14)', 'Département non renseigné', 'Index des communes']);
  const rows = items.flatMap((item) => (item.kind === 'table' ? item.rows : []));
  expect(rows.map(({ cells }) => [cells[0]?.lines[0], cells[1]?.lines.slice(0, 2)])).toEqual([
    ['Bayeux', ['Ancien point', 'Fermé']],
    ['Bayeux', ['Médiathèque', '4 rue des Lavandières']],
    ['Caen', ['Z', '4 rue des Lavandières']],
    ['Ailleurs', ['B', '4 rue des Lavandières']],
  ]);
  const index = items.flatMap((item) => (item.kind === 'index' ? item.entries : []));
  expect(index.map(({ label, rows: ids }) => [label, ids.length])).toEqual([
    ['Ailleurs', 1],
    ['Bayeux', 2],
    ['Caen', 1],
  ]);
});
