import type { ReportSpec } from '#renderer/documents/word-report.ts';
import type { Figure, FigureUnit } from '#shared/figures/figure.ts';
import type {
  ReportCell,
  ReportChart,
  ReportKeyFigure,
  ReportModel,
  ReportTable,
} from '#shared/report/report-model.ts';

/** What documents take of a report: the chapter on method, without a word of the officer. */
export function makeReportSpec(overrides: Partial<ReportSpec> = {}): ReportSpec {
  return {
    title: null,
    period: { from: '2023-01', to: '2023-12' },
    chapters: ['method'],
    narratives: {},
    notes: {},
    objectives: {},
    ...overrides,
  };
}

/** A figure whose sources say only the table. */
export function makeFigure(
  value: number | null,
  unit: FigureUnit = 'count',
  answers: readonly [number, number] | null = null,
): Figure {
  return {
    value,
    unit,
    reported: answers?.[0] ?? null,
    expected: answers?.[1] ?? null,
    sources: { table: 'usageReturn', period: null, measure: null, placeIds: null },
  };
}

/** A cell with a number. */
export function makeNumberCell(
  value: number | null,
  unit: FigureUnit = 'count',
  answers: readonly [number, number] | null = null,
): ReportCell {
  return { kind: 'number', value, unit, reported: answers?.[0] ?? null, expected: answers?.[1] ?? null };
}

export function makeKeyFigure(overrides: Partial<ReportKeyFigure> = {}): ReportKeyFigure {
  return {
    kind: 'keyFigure',
    id: 'visits',
    title: { text: 'Passages' },
    figure: makeFigure(128_450, 'count', [2604, 2988]),
    before: makeFigure(119_872, 'count', [2391, 2940]),
    change: 0.0716,
    constant: { current: 101_220, before: 97_870, change: 0.0342, places: 198, placeMonths: 2110 },
    definition: {
      text: 'Un passage : une personne, un lieu, un jour ; ateliers et groupes scolaires compris.',
    },
    ...overrides,
  };
}

const months = Array.from({ length: 12 }, (_, index) => `2023-${String(index + 1).padStart(2, '0')}`);
const visits = [9120, 10_340, 12_020, 11_480, null, 10_960, 7040, 4870, 11_350, 13_020, 13_540, 11_210];
const visitsBefore = [8010, 9020, 11_450, 10_230, 10_870, 9990, 6890, 4560, 10_980, 12_110, 12_760, 13_002];

export function makeVisitsTable(overrides: Partial<ReportTable> = {}): ReportTable {
  return {
    kind: 'table',
    id: 'visits-by-month',
    title: { text: 'Passages par mois, comparés aux mêmes mois de 2022' },
    columns: [
      { key: 'month', title: { text: 'Mois' }, align: 'start' },
      { key: 'visits', title: { text: 'Passages 2023' }, align: 'end' },
      { key: 'before', title: { text: 'Passages 2022' }, align: 'end' },
      { key: 'hours', title: { text: 'Ouverture' }, align: 'end' },
      { key: 'share', title: { text: 'Évolution' }, align: 'end' },
    ],
    rows: [
      ...months.map((month, index) => ({
        cells: [
          { kind: 'month', month },
          makeNumberCell(visits[index] ?? null, 'count', [217, 249]),
          makeNumberCell(visitsBefore[index] ?? null, 'count', [199, 245]),
          makeNumberCell(60 * 1234 + index * 600, 'minutes'),
          {
            kind: 'number',
            value: index === 4 ? null : 0.123,
            unit: 'ratio',
            signed: true,
            absence: 'notAvailable',
          },
        ] satisfies readonly ReportCell[],
        total: false,
      })),
      {
        cells: [
          { kind: 'text', text: { text: 'Total' } },
          makeNumberCell(128_450, 'count', [2604, 2988]),
          makeNumberCell(119_872, 'count', [2391, 2940]),
          makeNumberCell(60 * 15_000, 'minutes'),
          { kind: 'number', value: 0.0716, unit: 'ratio', signed: true },
        ],
        total: true,
      },
    ],
    notes: [{ text: 'En mai, aucun relevé n’est arrivé : le total annuel ne l’estime pas.' }],
    ...overrides,
  };
}

export function makeMonthsChart(overrides: Partial<ReportChart> = {}): ReportChart {
  return {
    kind: 'chart',
    id: 'visits-by-month-chart',
    shape: 'line',
    title: { text: 'La fréquentation dépasse celle de 2022 presque toute l’année' },
    description: {
      text: 'Courbe des passages de chaque mois de 2023, à côté de 2022 ; le creux est en août.',
    },
    unit: 'count',
    categories: months.map((month) => ({ text: monthLabel(month) })),
    series: [
      { key: 'now', title: { text: '2023' }, values: visits },
      { key: 'before', title: { text: '2022' }, values: visitsBefore },
    ],
    tableId: 'visits-by-month',
    ...overrides,
  };
}

function monthLabel(month: string): string {
  const date = new Date(`${month}-01T00:00:00Z`);
  return new Intl.DateTimeFormat('fr', { month: 'short', timeZone: 'UTC' }).format(date);
}

const placeNames = [
  'Médiathèque des Trois-Ponts',
  'Centre social Le Tilleul',
  '=SOMME(A1:A9)',
  'Cyberbase du Moulin',
];

/** A long list of places, over several pages: the annex of the network chapter. */
export function makePlacesTable(rows = 254): ReportTable {
  return {
    kind: 'table',
    id: 'places',
    annex: true,
    title: { text: 'Lieux ouverts au 31 décembre 2023' },
    columns: [
      { key: 'name', title: { text: 'Lieu' }, align: 'start' },
      { key: 'commune', title: { text: 'Commune' }, align: 'start' },
      { key: 'visits', title: { text: 'Passages' }, align: 'end' },
      { key: 'verified', title: { text: 'Fiche vérifiée le' }, align: 'end' },
    ],
    rows: Array.from({ length: rows }, (_, index) => ({
      cells: [
        { kind: 'text', text: { text: `${placeNames[index % placeNames.length]} ${index + 1}` } },
        {
          kind: 'text',
          text: { text: index % 3 === 0 ? 'Saint-Aubin-des-Marais-sur-Vienne' : 'Val-Fictif' },
        },
        makeNumberCell(index % 7 === 0 ? null : index * 13, 'count', [index % 7 === 0 ? 0 : 12, 12]),
        { kind: 'day', day: index % 5 === 0 ? null : '2023-03-14' },
      ],
      total: false,
    })),
    notes: [],
  };
}

const definition = { text: 'Un lieu compte s’il est ouvert, ni suspendu ni gelé, au moins un jour du mois.' };

/** A small but whole report: every kind of block, three chapters, gaps and absences. */
export function makeReportModel(overrides: Partial<ReportModel> = {}): ReportModel {
  return {
    period: { from: '2023-01', to: '2023-12' },
    before: { from: '2022-01', to: '2022-12' },
    perimeter: { kind: 'all' },
    perimeterName: { text: 'Val-de-Brume (région fictive)' },
    computedAt: '2024-02-12T09:30:00.000Z',
    sections: [
      {
        chapter: 'network',
        title: { text: 'Le réseau' },
        blocks: [
          makeKeyFigure({
            id: 'places',
            title: { text: 'Lieux ouverts en fin de période' },
            figure: makeFigure(249, 'places'),
            before: makeFigure(244, 'places'),
            change: 5 / 244,
            constant: null,
            definition,
          }),
          makeKeyFigure({
            id: 'fresh',
            title: { text: 'Fiches vérifiées depuis moins de six mois' },
            figure: makeFigure(0.613, 'ratio', [249, 249]),
            before: null,
            change: null,
            constant: null,
            definition,
          }),
          { kind: 'heading', id: 'flows', text: { text: 'Ouvertures et fermetures' } },
          { kind: 'paragraph', text: { text: 'Onze lieux ont ouvert, six ont fermé, deux sont suspendus.' } },
          makeMonthsChart({
            id: 'by-network-chart',
            shape: 'horizontalBar',
            title: { text: 'Les Cybercommunes portent près de la moitié du réseau' },
            categories: ['Cybercommunes', 'Points d’accès PAPI', 'France services', 'Sans réseau'].map(
              (text) => ({
                text,
              }),
            ),
            series: [{ key: 'places', title: { text: 'Lieux' }, values: [118, 71, 45, 15] }],
            unit: 'places',
            tableId: 'places',
          }),
          { kind: 'heading', id: 'list', text: { text: 'Liste des lieux' } },
          makePlacesTable(),
        ],
      },
      {
        chapter: 'usage',
        title: { text: 'Les usages' },
        blocks: [
          makeKeyFigure(),
          makeKeyFigure({
            id: 'users',
            title: { text: 'Usagers différents' },
            figure: makeFigure(null, 'count', [0, 249]),
            before: null,
            change: null,
            constant: null,
            notes: [{ text: 'Somme des lieux, doubles comptes possibles.' }],
          }),
          makeKeyFigure({
            id: 'hours',
            title: { text: 'Heures d’ouverture' },
            figure: makeFigure(60 * 183_412, 'minutes', [2604, 2988]),
            before: makeFigure(60 * 176_004, 'minutes', [2391, 2940]),
            change: 0.042,
            constant: null,
          }),
          makeMonthsChart(),
          makeVisitsTable(),
          makeMonthsChart({
            id: 'age-chart',
            shape: 'stackedBar',
            title: { text: 'Les 60 ans et plus font trois passages sur dix' },
            description: { text: 'Barres empilées des passages par âge, par trimestre.' },
            categories: ['1er trim.', '2e trim.', '3e trim.', '4e trim.'].map((text) => ({ text })),
            series: ['Moins de 18 ans', '18–39 ans', '40–59 ans', '60 ans et plus', 'Non précisé'].map(
              (text, index) => ({
                key: text,
                title: { text },
                values: [4, 5, 3, 6].map((value) => value * (900 + index * 160)),
              }),
            ),
          }),
          makeMonthsChart({
            id: 'workshops-chart',
            shape: 'bar',
            title: { text: 'Les ateliers reprennent au printemps' },
            categories: ['1er trim.', '2e trim.', '3e trim.', '4e trim.'].map((text) => ({ text })),
            series: [
              { key: 'now', title: { text: '2023' }, values: [0.41, 0.52, null, 0.61] },
              { key: 'before', title: { text: '2022' }, values: [0.38, 0.47, 0.22, 0.58] },
            ],
            unit: 'ratio',
          }),
        ],
      },
      {
        chapter: 'method',
        title: { text: 'La méthode' },
        blocks: [
          {
            kind: 'paragraph',
            text: { text: 'Les totaux additionnent ce qui a été renseigné ; rien n’est estimé.' },
          },
          {
            kind: 'definitions',
            id: 'words',
            items: [
              { term: { text: 'Passage' }, definition: makeKeyFigure().definition },
              { term: { text: 'Lieu ouvert' }, definition },
            ],
          },
        ],
      },
    ],
    ...overrides,
  };
}
