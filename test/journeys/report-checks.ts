import { expect } from 'vitest';
import type { DocxContent, SheetContent } from './exported-files.ts';
import { type FiguresApart, french, squeezed } from './figures-apart.ts';
import { BY_HAND, YEAR } from './year-of-usage.ts';

/** The headline figures of the usage chapter, as text. */
export function expectFiguresInPdf(pages: readonly string[], apart: FiguresApart): void {
  const text = squeezed(pages.join(' '));
  const { visits, response, gender, minutesOpen } = apart;
  expect(text).toContain(`Passages${french.whole(visits.now.total)}`);
  for (const said of [
    french.percent(response.rate),
    french.of({ reported: response.answered, expected: response.expected }),
    french.of(visits.now),
    french.of(minutesOpen.now),
    french.hours(minutesOpen.now.total),
    french.change(visits.change),
    `Àpérimètreconstant:${french.change(visits.constant.change)}`,
    french.percent(gender.womenShare),
  ])
    expect(text).toContain(said);
}

/** Headings, table of contents, described pictures, and the values of the tables. */
export function expectDocx(docx: DocxContent, apart: FiguresApart): void {
  const { visits, gender, months } = apart;
  expect(docx.headings.filter(({ level }) => level === 1).map(({ text }) => text)).toEqual([
    'Chiffres clés',
    'Le réseau',
    'Les animateurs',
    'Les usages',
    'Les publics',
    'Les activités et les ateliers',
    'Le matériel',
    'La hotline',
    'La qualité',
    'Manques et propositions',
    'La méthode',
    'Annexes',
  ]);
  expect(docx.headings.filter(({ level }) => level === 2).length).toBeGreaterThan(8);
  expect(docx.fields.some((field) => /^\s*TOC .*1-2/.test(field))).toBe(true);
  expect(docx.pictures.length).toBeGreaterThan(3);
  expect(docx.media.length).toBe(docx.pictures.length);
  for (const description of docx.pictures) expect(description.length).toBeGreaterThan(30);

  const rowOf = (heading: string, first: string) =>
    docx.tables
      .find(([head]) => head?.join(' ').startsWith(heading))
      ?.find(([cell]) => cell === first)
      ?.map(squeezed);
  expect(rowOf(`Mesure ${YEAR}`, 'Passages')).toEqual([
    'Passages',
    `${visits.now.total}${french.of(visits.now)}`,
    `${visits.before.total}${french.of(visits.before)}`,
    french.change(visits.change),
    String(visits.constant.now),
    String(visits.constant.before),
    french.change(visits.constant.change),
    String(visits.constant.placeMonths),
  ]);
  // Users are never added from one month to the next.
  expect(rowOf(`Mesure ${YEAR}`, 'Usagers différents')?.[1]).toContain('n.r.');
  expect(rowOf('Genre', 'Femmes')).toEqual([
    'Femmes',
    String(gender.women),
    french.percent(gender.womenShare),
  ]);
  const june = months[BY_HAND.month - 1];
  expect(rowOf('Mois Passages', `juin\u00a0${YEAR}`)?.[1]).toContain(String(june?.visits.total));
}

/** Cells as they should be typed; a ratio to the ninth decimal. */
function expectCells(found: readonly unknown[] | undefined, wanted: readonly (string | number)[]): void {
  expect(found).toEqual(
    wanted.map((cell) =>
      typeof cell === 'number' && !Number.isInteger(cell) ? expect.closeTo(cell, 9) : cell,
    ),
  );
}

/** Frozen headers, the sheet that says what it is about, and typed numbers. */
export function expectXlsx(sheets: readonly SheetContent[], apart: FiguresApart): void {
  const { visits, minutesOpen, response, gender, months, places } = apart;
  const sheet = (part: string) => sheets.find(({ name: title }) => title.includes(part));
  const row = (part: string, first: unknown) => sheet(part)?.rows.find(([cell]) => cell === first);
  const [readMe, ...tables] = sheets;
  expect(readMe?.name).toBe('Lisez-moi');
  for (const { name: title, frozenRows } of tables) expect([title, frozenRows]).toEqual([title, 1]);

  const said = (subject: string) => squeezed(String(readMe?.rows.find(([cell]) => cell === subject)?.[1]));
  expect(said('Période')).toBe(String(YEAR));
  expect(said('Comparée à')).toBe(String(YEAR - 1));
  expect(said('Périmètre')).toBe('Toutleréseausuivi');
  expect(said('Taux de réponse')).toBe(
    `${french.percent(response.rate)}(${french.of({ reported: response.answered, expected: response.expected })})`,
  );

  expectCells(row('Totaux déclarés', 'Passages'), [
    'Passages',
    visits.now.total,
    visits.now.reported,
    visits.now.expected,
    visits.before.total,
    visits.before.reported,
    visits.before.expected,
    visits.change,
    visits.constant.now,
    visits.constant.before,
    visits.constant.change,
    visits.constant.placeMonths,
  ]);
  expectCells(row('Totaux déclarés', 'Heures d’ouverture'), [
    'Heures d’ouverture',
    minutesOpen.now.total / 60,
    minutesOpen.now.reported,
    minutesOpen.now.expected,
    minutesOpen.before.total / 60,
    minutesOpen.before.reported,
    minutesOpen.before.expected,
    minutesOpen.change,
    minutesOpen.constant.now / 60,
    minutesOpen.constant.before / 60,
    minutesOpen.constant.change,
    minutesOpen.constant.placeMonths,
  ]);
  const genders = 'Genre (passages)';
  expect(row(genders, 'Femmes')?.filter((cell) => typeof cell === 'number')).toEqual([
    gender.women,
    expect.closeTo(gender.womenShare, 9),
  ]);
  expect(row(genders, 'Non précisé')?.[1]).toBe(gender.notStated);
  expect(row(genders, 'Total précisé')?.slice(1, 4)).toEqual([
    gender.stated,
    gender.reported,
    response.expected,
  ]);

  const dated = (part: string) => sheet(part)?.rows.filter(([cell]) => cell instanceof Date) ?? [];
  expect(dated('Passages mois par mois').map((cells) => cells.slice(1, 7))).toEqual(
    months.map(({ visits: now, before }) => [
      now.total,
      now.reported,
      now.expected,
      before.total,
      before.reported,
      before.expected,
    ]),
  );
  expect(
    dated('Réponses mois par mois').map(([, expected, answered, , closed]) => [expected, answered, closed]),
  ).toEqual(months.map(({ answered, closed }) => [places - closed, answered, closed]));
}
