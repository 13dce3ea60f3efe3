/**
 * The fictional région of the example register. Its codes begin with `00`, which INSEE gives to nothing, so that they
 * can never be taken for a real commune; a test compares every name with those of the real ones.
 */
export const exampleRegion = { code: '00', name: 'Région des Trois-Vals (exemple)' } as const;

export type ExampleEpci = {
  readonly code: string;
  readonly name: string;
};

export type ExampleDepartement = {
  readonly code: string;
  readonly name: string;
  readonly river: string;
  /** The city first, then towns by size. */
  readonly towns: readonly string[];
  readonly epcis: readonly ExampleEpci[];
  /** Centre of the département, WGS 84: out at sea, where no place of this world can be meant. */
  readonly latitude: number;
  readonly longitude: number;
};

export const exampleDepartements: readonly ExampleDepartement[] = [
  {
    code: '001',
    name: 'Haut-Val-d’Aubre',
    river: 'Aubre',
    towns: [
      'Aubremont',
      'Clairchemin',
      'Vieilétang',
      'Pont-à-Bascule',
      'Septfossés',
      'Grandruche',
      'Quatremoulins',
      'Hautebrume',
      'Bellecendre',
      'Passe-l’Aubre',
      'Rochebrumeuse',
      'Sansonville-le-Vieux',
      'Pierrelongue-aux-Bois',
    ],
    epcis: [
      { code: '000000101', name: 'CA Aubremont Agglomération' },
      { code: '000000102', name: 'CC des Quatre Moulins' },
      { code: '000000103', name: 'CC du Haut-Aubre et des Brumes' },
      { code: '000000104', name: 'CC du Pays de Vieilétang' },
    ],
    latitude: 46.15,
    longitude: -3.85,
  },
  {
    code: '002',
    name: 'Val-de-Sérine',
    river: 'Sérine',
    towns: [
      'Sérinville',
      'Champdoré-la-Ville',
      'Lanternay',
      'Malvoisine-le-Pont',
      'Fontelarme',
      'Corbevoile',
      'Croixventée',
      'Mirelune',
      'Brouillac',
      'Larmedieu',
      'Outrevaux',
      'Tourbelle',
      'Chantepierre',
    ],
    epcis: [
      { code: '000000201', name: 'CA de la Grande Sérine' },
      { code: '000000202', name: 'CC Lanternes et Vallons' },
      { code: '000000203', name: 'CC de la Croix-Ventée' },
    ],
    latitude: 45.85,
    longitude: -3.35,
  },
  {
    code: '003',
    name: 'Bas-Val-d’Ormelle',
    river: 'Ormelle',
    towns: [
      'Ormelac',
      'Belfenêtre',
      'Égrillac',
      'Valcorne',
      'Gravelune',
      'Noirvent',
      'Brisecombe',
      'Vertfeuil',
      'Orvelune',
      'Trémelune',
      'Montpassereau',
      'Cormorange-la-Neuve',
      'Lachenaie-aux-Loups',
    ],
    epcis: [
      { code: '000000301', name: 'CA d’Ormelac et des Deux Rives' },
      { code: '000000302', name: 'CC Noirvent-Brisecombe' },
      { code: '000000303', name: 'CC du Bas-Pays d’Ormelle' },
    ],
    latitude: 45.65,
    longitude: -3.95,
  },
];

/** Villages of every département: each takes the name of its river, `Saint-Orvain-sur-Aubre`. */
export const exampleVillages: readonly string[] = [
  'Saint-Orvain',
  'Sainte-Ermeline',
  'Vaumont',
  'Les Essarts',
  'Saint-Tancredin',
  'La Ferrière',
  'Villeneuve',
  'Le Mesnil',
  'Saint-Fulquin',
  'Moulins',
  'Charmelle',
  'Saint-Gilbrand',
  'Sainte-Quiriace',
  'Montfort',
  'La Chapelle',
  'Saint-Landoux',
  'Aubigny',
  'Fontaine',
  'Saint-Pétrival',
  'Bœurs',
];
