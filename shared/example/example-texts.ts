import type { Language } from '#shared/domain/setting/register-settings.ts';
import type { ExampleNetworkKey } from './place-kind.ts';

/** What the made-up officer wrote: contents of the register, not words of the program. */
export type ExampleTexts = {
  readonly organisation: string;
  readonly networks: Readonly<Record<ExampleNetworkKey, readonly [name: string, description: string]>>;
  readonly reasons: {
    readonly works: string;
    readonly leave: string;
    readonly means: string;
    readonly lease: string;
    readonly merged: string;
    readonly opening: string;
  };
  readonly comments: readonly [string, ...string[]];
  readonly reminder: string;
  readonly summerClosing: string;
  readonly roles: readonly [string, ...string[]];
  readonly notes: readonly [string, ...string[]];
};

const fr: ExampleTexts = {
  organisation: 'Agence numérique des Trois-Vals (exemple)',
  networks: {
    papi: [
      'Points d’accès PAPI',
      'Un ou deux postes en mairie ou au foyer rural, sans animateur. Beaucoup ne transmettent pas de relevé.',
    ],
    cyber: [
      'Cybercommunes des Trois-Vals',
      'Espaces animés, avec des ateliers réguliers et un relevé chaque mois.',
    ],
    hubs: [
      'Lieux ressources (EPND) des Trois-Vals',
      'Ils appuient les lieux voisins et prêtent du matériel.',
    ],
    libraries: [
      'Médiathèques connectées des Trois-Vals',
      'Médiathèques et bibliothèques ouvertes au numérique.',
    ],
    services: ['Accueil services des Trois-Vals', 'Aide aux démarches en ligne, souvent sur rendez-vous.'],
  },
  reasons: {
    works: 'Travaux dans le bâtiment',
    leave: 'Congé de l’animatrice, remplacement en cours de recherche',
    means: 'Poste d’animation non financé',
    lease: 'Fin de la mise à disposition du local',
    merged: 'Regroupement avec un lieu voisin',
    opening: 'Ouverture prévue après l’installation de la fibre',
  },
  comments: [
    'Connexion coupée une semaine.',
    'Deux postes en panne depuis le 15.',
    'Accueil d’une classe de CM2 tous les jeudis.',
    'Comptage repris sur le cahier d’accueil.',
    'Fermé une semaine pour formation de l’équipe.',
  ],
  reminder: 'Relancé par courriel.',
  summerClosing: 'Fermeture d’été.',
  roles: [
    'Animatrice multimédia',
    'Responsable',
    'Secrétaire de mairie',
    'Conseiller numérique',
    'Bibliothécaire',
  ],
  notes: [
    'Accès par la cour, derrière la salle des fêtes.',
    'Préfère être joint le mardi matin.',
    'Renouvellement du matériel à prévoir.',
  ],
};

const en: ExampleTexts = {
  organisation: 'Trois-Vals digital agency (example)',
  networks: {
    papi: [
      'Points d’accès PAPI',
      'One or two computers in a town hall or village club, no animator. Many send no return.',
    ],
    cyber: [
      'Cybercommunes des Trois-Vals',
      'Staffed places with regular workshops and a return every month.',
    ],
    hubs: ['Lieux ressources (EPND) des Trois-Vals', 'They support the places around and lend equipment.'],
    libraries: ['Médiathèques connectées des Trois-Vals', 'Libraries with computers and help.'],
    services: ['Accueil services des Trois-Vals', 'Help with online procedures, often by appointment.'],
  },
  reasons: {
    works: 'Building works',
    leave: 'Animator on leave, replacement being sought',
    means: 'Animator’s post not funded',
    lease: 'The premises are no longer lent',
    merged: 'Merged with a place nearby',
    opening: 'Will open once fibre is installed',
  },
  comments: [
    'Connection down for a week.',
    'Two computers out of order since the 15th.',
    'A primary school class every Thursday.',
    'Counted from the visitors’ book.',
    'Closed for a week while the team was trained.',
  ],
  reminder: 'Reminded by e-mail.',
  summerClosing: 'Summer closing.',
  roles: ['Multimedia animator', 'Manager', 'Town hall secretary', 'Digital adviser', 'Librarian'],
  notes: [
    'Entrance through the yard, behind the village hall.',
    'Prefers to be called on Tuesday mornings.',
    'Computers are due to be replaced.',
  ],
};

export const exampleTexts: Readonly<Record<Language, ExampleTexts>> = { fr, en };
