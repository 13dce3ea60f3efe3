import type { Language } from '#shared/domain/setting/register-settings.ts';
import type { ExampleAccessory, ExampleModelKey } from './equipment-catalogue.ts';

type Texts = readonly [string, ...string[]];

/** What the made-up officer wrote about equipment: contents of the register. */
export type EquipmentTexts = {
  readonly models: Readonly<Record<ExampleModelKey, string>>;
  readonly accessories: Readonly<Record<ExampleAccessory, string>>;
  /** Kits, in the order of the catalogue: name and what it is for. */
  readonly kits: readonly (readonly [name: string, description: string])[];
  /** `{name}` is the name of the town of the loan point. */
  readonly loanPoint: string;
  readonly closures: { readonly summer: string; readonly winter: string };
  readonly robotics: string;
  readonly header: string;
  readonly conditions: string;
  readonly lot: readonly [name: string, funding: string, notes: string];
  readonly fundings: Texts;
  readonly allotted: string;
  readonly moved: string;
  readonly purposes: Texts;
  readonly waitingPurpose: string;
  readonly cancelReasons: Texts;
  readonly extensionReasons: Texts;
  readonly reminders: Texts;
  readonly faults: Texts;
  readonly upkeep: string;
  readonly returnNotes: Texts;
  readonly repairer: Texts;
  readonly itemNotes: Texts;
  readonly series: string;
  readonly inventory: string;
  readonly inventoryNotes: string;
  readonly unknownCode: string;
  readonly loanNotes: Texts;
};

const fr: EquipmentTexts = {
  models: {
    laptop: 'Ordinateur portable 15 pouces',
    refurbished: 'Ordinateur portable reconditionné',
    classLaptop: 'Ordinateur portable de la classe mobile',
    tablet: 'Tablette 10 pouces',
    projector: 'Vidéoprojecteur courte focale',
    screen: 'Écran de projection sur pied',
    printer: 'Imprimante laser',
    scanner: 'Scanner de documents',
    camera: 'Appareil photo hybride',
    tripod: 'Trépied',
    lens: 'Objectif 50 mm',
    flash: 'Flash',
    camcorder: 'Caméscope',
    micro: 'Micro sans fil',
    light: 'Éclairage sur pied',
    recorder: 'Enregistreur audio',
    mixer: 'Table de mixage',
    speaker: 'Enceinte portable',
    robot: 'Robot éducatif',
    router: 'Routeur 4G',
    server: 'Serveur de démonstration',
    cables: 'Câbles HDMI 3 m',
    sockets: 'Multiprises avec rallonge',
    headsets: 'Casques audio',
    paper: 'Ramettes de papier A4',
  },
  accessories: {
    charger: 'Chargeur',
    bag: 'Sacoche',
    cable: 'Câble HDMI',
    remote: 'Télécommande',
    battery: 'Batterie de rechange',
    card: 'Carte mémoire',
  },
  kits: [
    ['Malle photo A', 'Portraits, reportages, ateliers de retouche.'],
    ['Malle photo B', 'Portraits, reportages, ateliers de retouche.'],
    ['Malle vidéo', 'Tournage d’un court métrage avec un petit groupe.'],
    ['Malle tablettes nord', 'Six tablettes pour un atelier de prise en main.'],
    ['Malle tablettes sud', 'Six tablettes pour un atelier de prise en main.'],
    ['Classe mobile 1', 'Six ordinateurs portables et leur routeur, pour une salle sans matériel.'],
    ['Classe mobile 2', 'Six ordinateurs portables et leur routeur, pour une salle sans matériel.'],
    ['Malle robotique', 'Premiers pas en programmation, dès 8 ans.'],
    ['Malle radio', 'Enregistrer une émission à trois voix.'],
    ['Malle projection', 'Une réunion publique ou un ciné-débat.'],
  ],
  loanPoint: 'Point de prêt {name}',
  closures: { summer: 'Fermeture d’été', winter: 'Fermeture de fin d’année' },
  robotics: 'Robotique',
  header:
    'Service du développement numérique – 4, quai de la Tannerie, 00100 Aubremont\nLe matériel est prêté gratuitement aux lieux, associations et habitants des Trois-Vals.',
  conditions:
    'Le matériel est prêté pour l’usage indiqué ci-dessus et ne peut être confié à un tiers.\nL’emprunteur le rend complet, propre et en état de marche à la date convenue. Il signale toute panne sans tenter de réparer.\nEn cas de perte ou de vol, il prévient le point de prêt dans les deux jours.',
  lot: [
    'Don de 30 ordinateurs portables',
    'Renouvellement du parc du donateur',
    'Remis en état par le point de prêt d’Aubremont, puis répartis.',
  ],
  fundings: ['Budget d’équipement du service', 'Appel à projets inclusion numérique', 'Dotation aux EPCI'],
  allotted: 'Affecté à demeure, convention signée.',
  moved: 'Transféré pour équilibrer les stocks.',
  purposes: [
    'Atelier photo avec les adolescents',
    'Initiation à la tablette pour les aînés',
    'Tournage d’un reportage sur la commune',
    'Aide aux démarches en ligne, permanence du mois',
    'Ciné-débat de la bibliothèque',
    'Semaine de l’insertion',
    'Émission de radio du conseil des jeunes',
    'Réunion publique',
    'Formation des secrétaires de mairie',
    'Découverte de la programmation, école primaire',
    'Remplacement d’un poste en panne',
    'Recherche d’emploi à domicile',
    'Stand au forum des associations',
    'Numérisation des archives de l’association',
  ],
  waitingPurpose: 'Atelier du mercredi, dès qu’une malle se libère',
  cancelReasons: ['Atelier annulé, trop peu d’inscrits.', 'Salle indisponible.', 'A trouvé un autre prêt.'],
  extensionReasons: ['Une séance de plus.', 'Retour impossible avant la fin du mois.', 'Projet prolongé.'],
  reminders: ['Appelé, retour promis cette semaine.', 'Courriel envoyé.', 'Message laissé sur le répondeur.'],
  faults: [
    'Ne s’allume plus.',
    'Écran fendu.',
    'Batterie qui ne tient plus la charge.',
    'Connecteur d’alimentation arraché.',
    'Charnière cassée.',
  ],
  upkeep: 'Mises à jour et nettoyage.',
  returnNotes: ['Rayures sur le capot.', 'À nettoyer.', 'Rendu sans sa housse.', 'Mises à jour à faire.'],
  repairer: ['Atelier de réemploi des Trois-Vals (exemple)', 'Dépannage de l’Aubre (exemple)'],
  itemNotes: [
    'Code de session : voir le carnet du point de prêt.',
    'Fragile : ne voyage que dans sa valise.',
  ],
  series: 'Atelier hebdomadaire du jeudi',
  inventory: 'Inventaire',
  inventoryNotes: 'Compté avec l’équipe ; une enceinte n’a pas été retrouvée.',
  unknownCode: 'Étiquette ancienne, sans fiche au registre.',
  loanNotes: ['Vient chercher le matériel avec un véhicule de la commune.', 'Prévoir une aide pour charger.'],
};

const en: EquipmentTexts = {
  models: {
    laptop: '15-inch laptop',
    refurbished: 'Refurbished laptop',
    classLaptop: 'Laptop of the mobile classroom',
    tablet: '10-inch tablet',
    projector: 'Short-throw projector',
    screen: 'Standing projection screen',
    printer: 'Laser printer',
    scanner: 'Document scanner',
    camera: 'Mirrorless camera',
    tripod: 'Tripod',
    lens: '50 mm lens',
    flash: 'Flash',
    camcorder: 'Camcorder',
    micro: 'Wireless microphone',
    light: 'Standing light',
    recorder: 'Sound recorder',
    mixer: 'Mixing desk',
    speaker: 'Portable speaker',
    robot: 'Teaching robot',
    router: '4G router',
    server: 'Demonstration server',
    cables: 'HDMI cables 3 m',
    sockets: 'Power strips with extension',
    headsets: 'Headsets',
    paper: 'Reams of A4 paper',
  },
  accessories: {
    charger: 'Charger',
    bag: 'Bag',
    cable: 'HDMI cable',
    remote: 'Remote control',
    battery: 'Spare battery',
    card: 'Memory card',
  },
  kits: [
    ['Photo kit A', 'Portraits, reports, picture editing workshops.'],
    ['Photo kit B', 'Portraits, reports, picture editing workshops.'],
    ['Video kit', 'Shooting a short film with a small group.'],
    ['Tablet kit north', 'Six tablets for a first-steps workshop.'],
    ['Tablet kit south', 'Six tablets for a first-steps workshop.'],
    ['Mobile classroom 1', 'Six laptops and their router, for a room without computers.'],
    ['Mobile classroom 2', 'Six laptops and their router, for a room without computers.'],
    ['Robot kit', 'First steps in programming, from 8 years on.'],
    ['Radio kit', 'Recording a programme with three voices.'],
    ['Projection kit', 'A public meeting or a film and talk.'],
  ],
  loanPoint: 'Loan point {name}',
  closures: { summer: 'Summer closing', winter: 'Closed at the end of the year' },
  robotics: 'Robots',
  header:
    'Digital development service – 4, quai de la Tannerie, 00100 Aubremont\nEquipment is lent free of charge to the places, associations and people of the Trois-Vals.',
  conditions:
    'The equipment is lent for the use stated above and may not be passed on.\nThe borrower returns it complete, clean and in working order on the agreed day, and reports any fault without trying to repair it.\nIf it is lost or stolen, the borrower tells the loan point within two days.',
  lot: [
    'Gift of 30 laptops',
    'Renewal of the donor’s computers',
    'Refurbished by the loan point of Aubremont, then shared out.',
  ],
  fundings: ['Equipment budget of the service', 'Call for digital inclusion projects', 'Grant to EPCIs'],
  allotted: 'Allotted for good, agreement signed.',
  moved: 'Moved to even out the stocks.',
  purposes: [
    'Photo workshop with teenagers',
    'First steps with a tablet for older people',
    'Shooting a report about the commune',
    'Help with online procedures, this month’s sessions',
    'Film and talk at the library',
    'Week of the way back to work',
    'Radio programme of the youth council',
    'Public meeting',
    'Training of town hall secretaries',
    'First programming, primary school',
    'In place of a broken computer',
    'Looking for work at home',
    'Stand at the associations’ fair',
    'Scanning an association’s archives',
  ],
  waitingPurpose: 'Wednesday workshop, as soon as a kit is free',
  cancelReasons: ['Workshop cancelled, too few people.', 'Room not free.', 'Found another loan.'],
  extensionReasons: [
    'One more session.',
    'Cannot come back before the end of the month.',
    'Project made longer.',
  ],
  reminders: ['Called, promised for this week.', 'E-mail sent.', 'Message left on the answering machine.'],
  faults: [
    'Does not switch on.',
    'Cracked screen.',
    'Battery no longer holds.',
    'Power socket torn off.',
    'Broken hinge.',
  ],
  upkeep: 'Updates and cleaning.',
  returnNotes: ['Scratches on the lid.', 'To be cleaned.', 'Back without its sleeve.', 'Updates to be made.'],
  repairer: ['Trois-Vals reuse workshop (example)', 'Aubre repairs (example)'],
  itemNotes: ['Session code: see the loan point’s notebook.', 'Fragile: travels in its case only.'],
  series: 'Weekly workshop on Thursdays',
  inventory: 'Inventory',
  inventoryNotes: 'Counted with the team; one speaker was not found.',
  unknownCode: 'Old label, no record in the register.',
  loanNotes: ['Fetches the equipment with a vehicle of the commune.', 'Needs help with loading.'],
};

export const equipmentTexts: Readonly<Record<Language, EquipmentTexts>> = { fr, en };
