/** Words of the annual report: the chapter on animators. */
export const reportAnimatorsFr = {
  title: 'Les animateurs',
  heading: {
    where: 'Où travaillent les animateurs',
    places: 'Lieux sans animateur',
    employment: 'Statuts et contrats',
    training: 'Formations et compétences',
    absences: 'Absences et remplacements',
  },
  none: 'Le registre ne contient aucun animateur.',
  toDate:
    'La période n’est pas finie : les chiffres de ce chapitre portent sur les jours du {{first}} au {{last}}, et sur les mêmes jours un an plus tôt.',
  toldNote:
    'Un poste est un animateur dans un lieu. «\u00a0n sur N\u00a0» : postes dont la quotité est connue ; les autres n’ajoutent rien au total.',
  column: {
    inPost: 'Animateurs en poste',
    assigned: 'ETP affectés',
    present: 'ETP présents',
    volunteers: 'Bénévoles (ETP)',
    expected: 'Animateur prévu (lieux)',
    without: 'Dont sans animateur',
  },
  key: {
    inPost: {
      title: 'Animateurs en poste au {{day}}',
      definition:
        'Personnes affectées à un lieu au moins ce jour-là, bénévoles compris. Chacune compte une fois.',
      pool: 'Remplaçants du pool sans affectation, en plus : {{shown}}',
    },
    assigned: {
      title: 'ETP affectés',
      definition:
        'Somme des quotités d’affectation, chacune au prorata de ses jours dans la période. Bénévoles à part. «\u00a0n sur N\u00a0» : postes dont la quotité est connue.',
    },
    present: {
      title: 'ETP présents',
      definition:
        'ETP affectés, moins les absences, plus les remplacements assurés, au prorata des jours. Bénévoles à part.',
    },
    volunteers: {
      title: 'ETP affectés de bénévoles',
      definition:
        'Somme des quotités d’affectation des bénévoles, au prorata de leurs jours. Comptés à part.',
    },
    expected: {
      title: 'Lieux où un animateur est prévu',
      definition: 'Lieux ouverts le dernier jour et pour lesquels un animateur est prévu.',
      undecided_one: '{{shown}} lieu ouvert où ce n’est pas décidé n’est pas compté',
      undecided_other: '{{shown}} lieux ouverts où ce n’est pas décidé ne sont pas comptés',
    },
    without: {
      title: 'Dont sans animateur au {{day}}',
      definition:
        'Parmi eux, lieux où personne n’est affecté ce jour-là. Un animateur absent reste affecté à son lieu.',
    },
    trained: {
      title: 'Animateurs formés dans la période',
      definition:
        'Part des animateurs en poste le dernier jour qui ont suivi au moins une formation pendant la période.',
    },
    covered: {
      title: 'Absences remplacées',
      definition:
        'Part des absences de la période pour lesquelles un remplacement a été assuré, dans un lieu au moins.',
    },
  },
  months: {
    title: 'ETP mois par mois',
    finding: '{{assigned}} ETP affectés en moyenne sur la période, {{present}} présents',
    description:
      'Courbes des ETP affectés et présents, mois par mois : présents, de {{first}} le premier mois à {{last}} le dernier. Une troisième courbe montre les ETP présents un an plus tôt ({{before}} en moyenne).',
    presentBefore: 'ETP présents, {{period}}',
    note: 'Moyenne des jours du mois. Les bénévoles sont à part.',
  },
  area: {
    departement: { title: 'Animateurs par département' },
    epci: { title: 'Animateurs par intercommunalité' },
    network: {
      title: 'Animateurs par réseau',
      note: 'Un lieu compte dans chacun de ses réseaux : la somme des lignes peut dépasser le total.',
    },
    note: 'ETP : moyenne de la période. Animateurs et lieux : au {{day}} ; un animateur compte une fois dans chaque ligne où il travaille. Bénévoles : ETP affectés.',
    finding: '{{name}} : {{shown}} ETP présents sur {{total}}',
    plainFinding: '{{area}} : ETP présents',
    description:
      'Barres : ETP présents, en moyenne du {{first}} au {{last}}, une barre par ligne du tableau ({{area}}).',
  },
  places: {
    noneExpected: 'Au {{day}}, aucun lieu ouvert n’est marqué comme devant avoir un animateur.',
    allStaffed_one: 'Au {{day}}, le seul lieu où un animateur est prévu en a un.',
    allStaffed_other: 'Au {{day}}, les {{expected}} lieux où un animateur est prévu en ont un.',
    finding_one: 'Au {{day}}, {{shown}} lieu n’a pas d’animateur sur {{expected}} où il en est prévu un.',
    finding_other:
      'Au {{day}}, {{shown}} lieux n’ont pas d’animateur sur {{expected}} où il en est prévu un.',
    annexed: 'Leur liste est à la fin du chapitre.',
    title: 'Lieux sans animateur au {{day}}',
    since: 'Dernier jour pourvu',
    never: 'Jamais pourvu',
    note: 'Lieux ouverts, où un animateur est prévu et où personne n’est affecté. «\u00a0Jamais pourvu\u00a0» : aucune affectation finie n’est connue.',
  },
  split: {
    status: {
      title: 'Animateurs par statut',
      column: 'Statut',
      finding: '{{name}} : {{shown}} ETP affectés sur {{total}}, bénévoles compris',
      description: 'Barres : ETP affectés par statut, en moyenne sur la période qui finit le {{day}}.',
    },
    kind: { title: 'Animateurs par type', column: 'Type' },
    employer: { title: 'Animateurs par type d’employeur', column: 'Type de structure' },
    total: 'Total, bénévoles compris',
    note: 'Animateurs : en poste au {{day}}. ETP : moyenne de la période, remplacements compris dans les présents.',
  },
  status: {
    employee: 'Salarié',
    civilServant: 'Agent public',
    civicService: 'Service civique',
    volunteer: 'Bénévole',
    selfEmployed: 'Indépendant',
    trainee: 'Stagiaire ou apprenti',
    other: 'Autre',
  },
  kind: {
    specialist: 'Spécialiste',
    occasional: 'Occasionnel',
    itinerant: 'Itinérant',
    pool: 'Remplaçant (pool)',
  },
  contract: {
    permanent: 'CDI',
    fixedTerm: 'CDD',
    subsidised: 'Contrat aidé',
    tenured: 'Titulaire',
    agreement: 'Convention',
    other: 'Autre',
  },
  contracts: {
    none: 'Aucun contrat d’un animateur en poste ne finit dans les six mois qui suivent le {{day}}.',
    finding_one: '{{shown}} contrat finit dans les six mois qui suivent le {{day}}',
    finding_other: '{{shown}} contrats finissent dans les six mois qui suivent le {{day}}',
    sentence_one: '{{shown}} contrat finit dans les six mois qui suivent le {{day}}.',
    sentence_other: '{{shown}} contrats finissent dans les six mois qui suivent le {{day}}.',
    description: 'Barres : fins de contrat par mois, dans les six mois qui suivent le {{day}}.',
    ends: 'Fins de contrat',
    byMonth: 'Fins de contrat dans les six mois qui suivent le {{day}}',
    note: 'Animateurs en poste dont la fin de contrat est connue.',
    list: 'Contrats qui finissent dans les six mois qui suivent le {{day}}',
    to: 'Fin du contrat',
    places: 'Lieux concernés',
    contract: 'Contrat',
  },
  training: {
    coverage:
      'Sur les 36 mois qui vont du {{from}} au {{day}}, {{trained}} animateurs en poste sur {{animators}} ({{share}}) ont suivi au moins une formation.',
    none: 'Aucune formation n’est datée de la période.',
    finding_one: '{{shown}} formation suivie, par {{animators}} animateurs différents',
    finding_other: '{{shown}} formations suivies, par {{animators}} animateurs différents',
    description: 'Barres : formations suivies par thème, du {{first}} au {{last}}.',
    title: 'Formations par thème',
    theme: 'Thème',
    noTheme: 'Thème non précisé',
    trainings: 'Formations suivies',
    animators: 'Animateurs différents',
    hours: 'Heures',
    note: 'Formations commencées du {{first}} au {{last}}, suivies par les animateurs en poste un jour au moins de la période. «\u00a0n sur N\u00a0» : formations dont la durée est connue.',
    undated_one: '{{shown}} formation sans date n’entre dans aucune période.',
    undated_other: '{{shown}} formations sans date n’entrent dans aucune période.',
  },
  skills: {
    title: 'Compétences des animateurs en poste au {{day}}',
    animators: 'Animateurs',
    passable: 'Peuvent transmettre',
    unknown: 'À préciser',
    refused: 'Ne peuvent pas',
    note: 'Une compétence peut être transmise quand les trois conditions sont réunies : l’animateur le souhaite, il sait l’enseigner, son employeur libère du temps. «\u00a0À préciser\u00a0» : aucune n’est refusée, une au moins n’est pas connue.',
  },
  absences: {
    none: 'Aucune absence n’est connue, ni pour la période ni un an plus tôt.',
    title: 'Absences de la période et remplacements',
    state: 'Suite donnée',
    covered: 'Remplacée, dans un lieu au moins',
    asked: 'Remplacement demandé, en attente',
    notCovered: 'Remplacement demandé, non trouvé',
    notAsked: 'Sans demande de remplacement',
    note: 'Absences d’au moins un jour du {{first}} au {{last}}, des animateurs alors en poste. Chacune compte une fois.',
  },
} as const;
