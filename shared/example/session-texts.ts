import type { SessionTheme } from '#shared/domain/session/session.ts';
import type { Language } from '#shared/domain/setting/register-settings.ts';

/** What the made-up officer wrote of sessions: contents of the register, not words of the program. */
export type SessionTexts = {
  /** A theme that the officer added. */
  readonly ownTheme: string;
  /** Titles of workshops by theme; the officer's own theme under its own key. */
  readonly titles: Readonly<Record<SessionTheme | 'own', readonly [string, ...string[]]>>;
  readonly comments: readonly [string, ...string[]];
  /** Comments on one cell of a return. */
  readonly cellComments: readonly [string, ...string[]];
};

const fr: SessionTexts = {
  ownTheme: 'Généalogie en ligne',
  titles: {
    equipment: ['Découvrir l’ordinateur', 'Clavier, souris, fichiers', 'Choisir et entretenir son matériel'],
    internet: ['Premiers pas sur Internet', 'Chercher et vérifier une information'],
    email: ['Créer et ranger sa boîte aux lettres', 'Envoyer une pièce jointe'],
    smartphone: ['Prendre en main son téléphone', 'Applications utiles et réglages', 'Photos du téléphone'],
    onlineProcedures: [
      'Déclarer ses revenus en ligne',
      'Mon espace CAF pas à pas',
      'Carte grise et permis en ligne',
    ],
    jobSearch: ['CV et candidature en ligne', 'Mon espace France Travail'],
    officeTools: ['Écrire un courrier', 'Premières feuilles de calcul', 'Ranger ses documents'],
    security: ['Mots de passe et arnaques', 'Reconnaître un courriel douteux'],
    socialNetworks: ['Régler la confidentialité de ses réseaux', 'Garder le lien avec ses proches'],
    parenting: ['Les écrans à la maison', 'Suivre la scolarité en ligne'],
    health: ['Mon espace santé', 'Prendre rendez-vous chez le médecin'],
    creation: ['Retoucher ses photos', 'Monter une courte vidéo', 'Initiation à l’impression 3D'],
    culture: ['Bibliothèque et presse en ligne', 'Visites virtuelles'],
    other: ['Café numérique', 'Questions libres'],
    own: ['Archives en ligne : remonter à 1850', 'Arbre généalogique partagé'],
  },
  comments: [
    'Deux personnes en liste d’attente.',
    'Séance écourtée, panne de réseau.',
    'Groupe envoyé par le centre médico-social.',
    'À reprendre la semaine prochaine.',
  ],
  cellComments: [
    'Semaine du festival : plus de monde que d’habitude, chiffre confirmé par téléphone.',
    'Compteur de l’entrée en panne jusqu’au 12.',
    'Deux classes en plus ce mois-ci.',
    'Chiffre repris du cahier, à confirmer.',
  ],
};

const en: SessionTexts = {
  ownTheme: 'Family history online',
  titles: {
    equipment: ['Meet the computer', 'Keyboard, mouse, files', 'Choosing and looking after a computer'],
    internet: ['First steps online', 'Finding and checking information'],
    email: ['Making and sorting a mailbox', 'Sending an attachment'],
    smartphone: ['Getting to know your phone', 'Useful apps and settings', 'Photos from your phone'],
    onlineProcedures: ['Income tax online', 'Family benefits step by step', 'Car papers and licence online'],
    jobSearch: ['CV and applications online', 'My France Travail account'],
    officeTools: ['Writing a letter', 'First spreadsheets', 'Sorting documents'],
    security: ['Passwords and scams', 'Spotting a doubtful e-mail'],
    socialNetworks: ['Privacy on social networks', 'Keeping in touch'],
    parenting: ['Screens at home', 'Following school online'],
    health: ['My health record', 'Booking a doctor’s appointment'],
    creation: ['Editing photos', 'Making a short film', 'First steps in 3D printing'],
    culture: ['Library and press online', 'Virtual visits'],
    other: ['Digital coffee morning', 'Open questions'],
    own: ['Archives online: back to 1850', 'A shared family tree'],
  },
  comments: [
    'Two people on the waiting list.',
    'Cut short: the network was down.',
    'A group sent by the social services.',
    'To be continued next week.',
  ],
  cellComments: [
    'Festival week: more people than usual, confirmed by telephone.',
    'The counter at the door was broken until the 12th.',
    'Two more school classes this month.',
    'Taken from the visitors’ book, to be confirmed.',
  ],
};

export const sessionTexts: Readonly<Record<Language, SessionTexts>> = { fr, en };
