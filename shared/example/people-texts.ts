import type { Language } from '#shared/domain/setting/register-settings.ts';

type Texts = readonly [string, ...string[]];

/** What the made-up officer wrote about animators, visits and views: contents of the register. */
export type PeopleTexts = {
  /** Themes of skills and trainings. */
  readonly themes: readonly string[];
  readonly trainings: Texts;
  readonly providers: Texts;
  readonly accreditations: readonly (readonly [name: string, issuer: string | null])[];
  readonly tasks: Texts;
  readonly conditions: Texts;
  readonly notes: Texts;
  readonly replacements: Texts;
  /** Names of stops: `{town}` is the commune. */
  readonly stops: Texts;
  readonly visits: Texts;
  readonly contacts: Texts;
  readonly views: {
    readonly animatorExpected: string;
    readonly old: string;
    readonly villages: string;
    readonly employers: string;
  };
};

const fr: PeopleTexts = {
  themes: [
    'Démarches administratives en ligne',
    'Prise en main de l’ordinateur',
    'Messagerie et messagerie instantanée',
    'Image numérique et retouche',
    'Logiciels libres',
    'Sécurité et vie privée',
    'Parentalité et écrans',
    'Éducation aux médias',
    'Fabrication numérique',
    'Création de site web',
    'Recherche d’emploi en ligne',
    'Accessibilité et handicap',
  ],
  trainings: [
    'Accompagner les démarches de tous',
    'Animer un atelier pour débutants',
    'Accueillir un public éloigné du numérique',
    'Protéger ses données et celles des usagers',
    'Monter un projet avec une école',
    'Prendre en main l’imprimante 3D',
  ],
  providers: [
    'Agence numérique des Trois-Vals (exemple)',
    'Centre de ressources d’Aubremont (exemple)',
    'Réseau des médiathèques des Trois-Vals (exemple)',
  ],
  accreditations: [
    ['Habilitation à faire les démarches pour autrui', 'Région des Trois-Vals (exemple)'],
    ['Certificat d’animateur multimédia', 'Centre de ressources d’Aubremont (exemple)'],
    ['Sauveteur secouriste du travail', null],
  ],
  tasks: [
    'Accueil et accès libre',
    'Ateliers et accompagnement',
    'Permanence démarches en ligne',
    'Animation jeunesse',
  ],
  conditions: ['Disponible le jeudi', 'À confirmer avec la mairie', 'A déjà animé deux journées du réseau'],
  notes: [
    'Cherche une formation à la retouche d’image.',
    'Ne conduit pas : prévoir un lieu desservi par le car.',
    'Préfère être joint par courriel.',
  ],
  replacements: [
    'Deux demi-journées par semaine au moins.',
    'L’atelier du mercredi doit être tenu.',
    'Le lieu reste ouvert en accès libre.',
  ],
  stops: ['Place de la mairie de {town}', 'Salle des fêtes de {town}', 'Parking de l’école de {town}'],
  visits: [
    'Visite du lieu : affichage à jour, deux postes à remplacer.',
    'Point sur les horaires d’été et les ateliers de la rentrée.',
    'Rencontre avec l’équipe, relevés repris ensemble.',
    'Visite après l’arrivée de la fibre.',
  ],
  contacts: [
    'Demande de matériel pour un atelier.',
    'Relevés en retard : le lieu les enverra cette semaine.',
    'Question sur le renouvellement de la convention.',
    'Souhaite rejoindre le réseau.',
  ],
  views: {
    animatorExpected: 'Lieux où un animateur est prévu',
    old: 'Fiches à revoir',
    villages: 'Lieux ouverts en zone rurale',
    employers: 'Employeurs',
  },
};

const en: PeopleTexts = {
  themes: [
    'Online procedures',
    'First steps with a computer',
    'E-mail and messaging',
    'Digital pictures',
    'Free software',
    'Security and privacy',
    'Parents and screens',
    'Media education',
    'Digital fabrication',
    'Making a website',
    'Looking for work online',
    'Accessibility and disability',
  ],
  trainings: [
    'Helping everyone with procedures',
    'Running a workshop for beginners',
    'Welcoming people far from digital tools',
    'Protecting one’s data and that of others',
    'Setting up a project with a school',
    'First steps with the 3D printer',
  ],
  providers: [
    'Trois-Vals digital agency (example)',
    'Aubremont resource centre (example)',
    'Trois-Vals network of libraries (example)',
  ],
  accreditations: [
    ['Allowed to carry out procedures for others', 'Région des Trois-Vals (example)'],
    ['Certificate of multimedia animator', 'Aubremont resource centre (example)'],
    ['First aid at work', null],
  ],
  tasks: ['Welcome and free access', 'Workshops and support', 'Help desk for procedures', 'Youth activities'],
  conditions: ['Free on Thursdays', 'To be confirmed with the town hall', 'Has already led two network days'],
  notes: [
    'Would like to be trained in picture editing.',
    'Does not drive: needs a place that a bus serves.',
    'Prefers to be reached by e-mail.',
  ],
  replacements: [
    'Two half-days a week at least.',
    'The Wednesday workshop must take place.',
    'The place stays open for free access.',
  ],
  stops: ['Town hall square, {town}', 'Village hall, {town}', 'School car park, {town}'],
  visits: [
    'Visit: signs up to date, two computers to replace.',
    'Talked over summer hours and the autumn workshops.',
    'Met the team, went through the returns together.',
    'Visit after fibre was installed.',
  ],
  contacts: [
    'Asks for equipment for a workshop.',
    'Returns are late: the place will send them this week.',
    'Question about renewing the agreement.',
    'Would like to join the network.',
  ],
  views: {
    animatorExpected: 'Places meant to have an animator',
    old: 'Records to check',
    villages: 'Open places in rural areas',
    employers: 'Employers',
  },
};

export const peopleTexts: Readonly<Record<Language, PeopleTexts>> = { fr, en };
