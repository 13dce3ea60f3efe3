import type { Language } from '#shared/domain/setting/register-settings.ts';
import type { HotlineCallText, HotlineCallTexts, HotlineSheetTexts, Texts } from './hotline-call-text.ts';
import { hotlineCallTextsEn } from './hotline-call-texts-en.ts';
import { hotlineCallTextsFr } from './hotline-call-texts-fr.ts';
import { hotlineSheetTextsEn } from './hotline-sheet-texts-en.ts';
import { hotlineSheetTextsFr } from './hotline-sheet-texts-fr.ts';

/** What the made-up officers wrote about calls: contents of the register. `{name}` is filled in. */
export type HotlineTexts = {
  readonly calls: HotlineCallTexts;
  readonly sheets: HotlineSheetTexts;
  readonly outage: HotlineCallText;
  readonly outageAgain: string;
  readonly ownCategory: string;
  readonly levels: {
    readonly hub: string;
    readonly epci: string;
    readonly departement: string;
    readonly region: string;
    readonly outside: string;
  };
  readonly outsideContact: string;
  readonly templates: readonly (readonly [name: string, text: string])[];
  readonly answers: Texts;
  readonly notes: Texts;
  readonly waitingCaller: Texts;
  readonly waitingThird: Texts;
  readonly resumed: Texts;
  readonly handedOver: Texts;
  readonly visits: Texts;
  readonly reopened: Texts;
  readonly pleased: Texts;
  readonly displeased: Texts;
  readonly suppliers: Texts;
};

const fr: HotlineTexts = {
  calls: hotlineCallTextsFr,
  sheets: hotlineSheetTextsFr,
  outage: {
    subjects: ['Coupure générale de la fibre sur le secteur'],
    description: 'Plusieurs lieux n’ont plus Internet depuis l’ouverture.',
    cause: 'Travaux de voirie : fourreau sectionné.',
    solution: 'Réparation faite par l’opérateur, retour vérifié dans chaque lieu.',
  },
  outageAgain: 'Internet coupé, comme chez les voisins',
  ownCategory: 'Connexion et opérateur',
  levels: {
    hub: 'Lieux ressources des Trois-Vals',
    epci: 'Service numérique des intercommunalités',
    departement: 'Cellule numérique du Haut-Val-d’Aubre',
    region: 'Agence numérique des Trois-Vals',
    outside: 'Assistance de l’opérateur',
  },
  outsideContact: 'Espace client, référence du contrat au dos de la box',
  templates: [
    [
      'Box à redémarrer',
      'Débrancher la box, attendre trente secondes, la rebrancher. Rappeler si le voyant reste rouge.',
    ],
    ['Demande de précisions', 'Merci de préciser le poste touché, le message affiché et l’heure.'],
    ['Prêt confirmé', 'Votre réservation est enregistrée. Le retrait se fait sur rendez-vous.'],
  ],
  answers: [
    'Rappelé, premières vérifications faites ensemble.',
    'Réponse par courriel avec la marche à suivre.',
    'Prise de contact, rendez-vous téléphonique fixé.',
    'Diagnostic commencé à distance.',
  ],
  notes: [
    'Le lieu ferme à 17 h, rappeler avant.',
    'Deuxième appel du mois pour ce sujet.',
    'Photo du message reçue par courriel.',
    'L’animatrice remplace un collègue, elle connaît mal la salle.',
    'Vu avec la mairie, pas d’opposition.',
    'Essai refait sur un autre poste : même résultat.',
  ],
  waitingCaller: [
    'Message laissé, attente d’un rappel.',
    'En attente de la référence du contrat.',
    'La personne doit essayer sur un autre poste et rappeler.',
  ],
  waitingThird: [
    'Dossier ouvert chez le prestataire.',
    'Pièce commandée.',
    'Attente de la réponse du service juridique.',
  ],
  resumed: ['Réponse reçue, on reprend.', 'Rappel du lieu : le problème est toujours là.', 'Pièce arrivée.'],
  handedOver: [
    'Demande hors de notre portée, transmise.',
    'Compétence de cet échelon.',
    'Accès nécessaires que nous n’avons pas.',
  ],
  visits: [
    'Passage au lieu, essais sur deux postes.',
    'Visite faite avec l’animateur.',
    'Matériel remplacé sur place.',
  ],
  reopened: [
    'Même panne deux jours plus tard.',
    'Le lieu rappelle : cela recommence.',
    'Résolu sur un poste, pas sur les autres.',
  ],
  pleased: [
    'Réponse rapide et claire, merci.',
    'Très bien expliqué au téléphone.',
    'Enfin une solution qui tient.',
  ],
  displeased: ['Trop long, l’atelier a été annulé.', 'Il a fallu rappeler trois fois.'],
  suppliers: ['Atelier du Val', 'Réseaux Lunaires', 'Bureautique des Brumes'],
};

const en: HotlineTexts = {
  calls: hotlineCallTextsEn,
  sheets: hotlineSheetTextsEn,
  outage: {
    subjects: ['Fibre down in the whole area'],
    description: 'Several places have had no Internet since opening time.',
    cause: 'Road works: duct cut.',
    solution: 'Repaired by the operator, checked in each place.',
  },
  outageAgain: 'Internet down, as next door',
  ownCategory: 'Connection and operator',
  levels: {
    hub: 'Hubs of the Trois-Vals',
    epci: 'Digital service of the intercommunalities',
    departement: 'Digital unit of Haut-Val-d’Aubre',
    region: 'Trois-Vals digital agency',
    outside: 'Operator’s support',
  },
  outsideContact: 'Customer area, contract number on the back of the router',
  templates: [
    [
      'Restart the router',
      'Unplug the router, wait thirty seconds, plug it in again. Call back if the light stays red.',
    ],
    ['Please be precise', 'Please tell which computer, what the message says and at what time.'],
    ['Loan confirmed', 'Your booking is recorded. Equipment is collected by appointment.'],
  ],
  answers: [
    'Called back, first checks made together.',
    'Answered by e-mail with the steps to follow.',
    'In touch, telephone appointment made.',
    'Diagnosis begun from afar.',
  ],
  notes: [
    'The place closes at 5 p.m., call before.',
    'Second call of the month about this.',
    'Picture of the message received by e-mail.',
    'The animator stands in for a colleague and does not know the room well.',
    'Seen with the town hall, no objection.',
    'Tried again on another computer: same result.',
  ],
  waitingCaller: [
    'Message left, waiting for a call.',
    'Waiting for the contract number.',
    'They are to try on another computer and call back.',
  ],
  waitingThird: ['File opened with the supplier.', 'Part ordered.', 'Waiting for the legal service.'],
  resumed: ['Answer received, resumed.', 'The place called: the problem is still there.', 'Part arrived.'],
  handedOver: [
    'Beyond our reach, handed over.',
    'Within the remit of that level.',
    'Needs access that we do not have.',
  ],
  visits: ['Went to the place, tried on two computers.', 'Visited with the animator.', 'Replaced on site.'],
  reopened: [
    'Same fault two days later.',
    'The place calls: it starts again.',
    'Solved on one computer, not on the others.',
  ],
  pleased: ['Quick and clear, thank you.', 'Very well explained.', 'At last a solution that holds.'],
  displeased: ['Too long, the workshop was cancelled.', 'Had to call three times.'],
  suppliers: ['Atelier du Val', 'Réseaux Lunaires', 'Bureautique des Brumes'],
};

export const hotlineTexts: Readonly<Record<Language, HotlineTexts>> = { fr, en };
