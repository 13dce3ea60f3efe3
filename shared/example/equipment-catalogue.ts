import type { ItemCategory } from '#shared/domain/item/item.ts';

/** What kinds of things the example lends. */
export const exampleModelKeys = [
  'laptop',
  'refurbished',
  'classLaptop',
  'tablet',
  'projector',
  'screen',
  'printer',
  'scanner',
  'camera',
  'tripod',
  'lens',
  'flash',
  'camcorder',
  'micro',
  'light',
  'recorder',
  'mixer',
  'speaker',
  'robot',
  'router',
  'server',
  'cables',
  'sockets',
  'headsets',
  'paper',
] as const;
export type ExampleModelKey = (typeof exampleModelKeys)[number];

/** What goes with things. */
export type ExampleAccessory = 'charger' | 'bag' | 'cable' | 'remote' | 'battery' | 'card';

/** One kind of thing: a brand that nobody sells, and what it is worth. */
export type ExampleModel = {
  /** Null is the officer's own category. */
  readonly category: ItemCategory | null;
  readonly brand: string | null;
  readonly model: string | null;
  /** Euro cents. */
  readonly value: number;
  readonly preparationDays: number;
  readonly accessories: readonly ExampleAccessory[];
  /** More than one = followed by quantity. */
  readonly quantity: number;
};

const model = (
  category: ItemCategory | null,
  name: readonly [brand: string, model: string] | null,
  value: number,
  preparationDays = 0,
  accessories: ExampleModel['accessories'] = [],
  quantity = 1,
): ExampleModel => ({
  category,
  brand: name?.[0] ?? null,
  model: name?.[1] ?? null,
  value,
  preparationDays,
  accessories,
  quantity,
});

export const exampleModels: Readonly<Record<ExampleModelKey, ExampleModel>> = {
  laptop: model('laptop', ['Aubrex', 'Nomade 15'], 74_900, 1, ['charger', 'bag']),
  refurbished: model('laptop', ['Orvelo', 'L450'], 12_000, 1, ['charger']),
  classLaptop: model('laptop', ['Aubrex', 'Classe 14'], 52_900, 1, ['charger']),
  tablet: model('tablet', ['Lunéa', 'Tab 10'], 22_900, 1, ['charger']),
  projector: model('projector', ['Brisecam', 'PX-300'], 61_500, 0, ['cable', 'remote']),
  screen: model('screen', ['Brisecam', 'Toile 180'], 14_900),
  printer: model('printer', ['Sérinor', 'Laser 220'], 18_900, 0, ['cable']),
  scanner: model('scanner', ['Sérinor', 'Doc 40'], 24_500),
  camera: model('camera', ['Visalune', 'H-20'], 68_000, 1, ['battery', 'card']),
  tripod: model('accessory', ['Visalune', 'Stable 3'], 7_900),
  lens: model('camera', ['Visalune', '50 f/1.8'], 19_900),
  flash: model('camera', ['Visalune', 'F-40'], 11_900),
  camcorder: model('camcorder', ['Visalune', 'Ciné 4K'], 89_000, 1, ['battery', 'card']),
  micro: model('audio', ['Échobel', 'SF-2'], 15_900),
  light: model('accessory', ['Visalune', 'Panneau LED'], 9_900),
  recorder: model('audio', ['Échobel', 'R-4'], 27_900, 0, ['card']),
  mixer: model('audio', ['Échobel', 'Mix 6'], 23_900),
  speaker: model('audio', ['Échobel', 'Portée 80'], 17_500, 0, ['charger']),
  robot: model(null, ['Octolune', 'Bot 2'], 13_500, 1, ['charger']),
  router: model('network', ['Octolune', 'Relais 4G'], 9_900, 0, ['charger']),
  server: model('server', ['Octolune', 'Station S'], 119_000, 2),
  cables: model('accessory', null, 900, 0, [], 20),
  sockets: model('accessory', null, 1_400, 0, [], 12),
  headsets: model('audio', ['Échobel', 'Casque 1'], 1_900, 0, [], 24),
  paper: model('consumable', null, 450, 0, [], 80),
};

/** A kit: at which loan point, and its parts; those that it cannot go without first. */
export type ExampleKit = {
  readonly loanPoint: number;
  readonly letters: string;
  readonly preparationDays: number;
  readonly essential: readonly (readonly [ExampleModelKey, number])[];
  readonly others: readonly (readonly [ExampleModelKey, number])[];
};

const photo = { letters: 'MALL-PHO', preparationDays: 1 } as const;
const tablets = { letters: 'MALL-TAB', preparationDays: 2 } as const;
const classroom = { letters: 'MALL-CLA', preparationDays: 2 } as const;

/** Ten kits of 55 parts, in the order of their texts. */
export const exampleKits: readonly ExampleKit[] = [
  {
    ...photo,
    loanPoint: 0,
    essential: [['camera', 1]],
    others: [
      ['lens', 1],
      ['flash', 1],
      ['tripod', 1],
    ],
  },
  {
    ...photo,
    loanPoint: 2,
    essential: [['camera', 1]],
    others: [
      ['lens', 1],
      ['flash', 1],
      ['tripod', 1],
    ],
  },
  {
    letters: 'MALL-VID',
    preparationDays: 1,
    loanPoint: 0,
    essential: [['camcorder', 1]],
    others: [
      ['tripod', 1],
      ['micro', 1],
      ['light', 2],
    ],
  },
  {
    ...tablets,
    loanPoint: 1,
    essential: [],
    others: [
      ['tablet', 6],
      ['router', 1],
    ],
  },
  {
    ...tablets,
    loanPoint: 4,
    essential: [],
    others: [
      ['tablet', 6],
      ['router', 1],
    ],
  },
  {
    ...classroom,
    loanPoint: 0,
    essential: [],
    others: [
      ['classLaptop', 6],
      ['router', 1],
    ],
  },
  {
    ...classroom,
    loanPoint: 3,
    essential: [],
    others: [
      ['classLaptop', 6],
      ['router', 1],
    ],
  },
  {
    letters: 'MALL-ROB',
    preparationDays: 1,
    loanPoint: 2,
    essential: [['tablet', 1]],
    others: [['robot', 4]],
  },
  {
    letters: 'MALL-RAD',
    preparationDays: 1,
    loanPoint: 3,
    essential: [['recorder', 1]],
    others: [
      ['micro', 3],
      ['mixer', 1],
    ],
  },
  {
    letters: 'MALL-PRO',
    preparationDays: 0,
    loanPoint: 4,
    essential: [
      ['projector', 1],
      ['screen', 1],
    ],
    others: [
      ['speaker', 1],
      ['tripod', 1],
    ],
  },
];

/** Things lent by themselves: the model, then how many at each of the five loan points. They are 35. */
export const exampleLooseThings: readonly (readonly [ExampleModelKey, readonly number[]])[] = [
  ['projector', [2, 2, 2, 1, 1]],
  ['laptop', [2, 1, 1, 1, 1]],
  ['screen', [1, 1, 1, 1, 0]],
  ['printer', [1, 1, 0, 1, 0]],
  ['scanner', [1, 0, 0, 0, 1]],
  ['camera', [0, 1, 0, 0, 1]],
  // The first is the one that an inventory does not find.
  ['speaker', [1, 0, 1, 0, 0]],
  ['micro', [0, 1, 0, 0, 0]],
  ['router', [0, 0, 1, 1, 0]],
  ['server', [1, 0, 0, 0, 0]],
  ['cables', [1, 0, 0, 0, 0]],
  ['sockets', [0, 0, 1, 0, 0]],
  ['headsets', [0, 1, 0, 0, 0]],
  ['paper', [1, 0, 0, 0, 0]],
];

/** Computers of the donated lot. */
export const EXAMPLE_LOT = 30;
/** Of those, how many were allotted to places for good; the others went round the loan points. */
export const EXAMPLE_ALLOTTED = 18;
