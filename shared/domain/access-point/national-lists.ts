/**
 * The closed lists of the national standard « Lieux de médiation numérique » v1.0.2 (section 2 of the
 * standard's table): our stable code → the exact value of the standard, which is also the French label.
 * The officer never adds to them.
 */
export const nationalServices = {
  administrativeHelp: 'Aide aux démarches administratives',
  everydayTools: 'Maîtrise des outils numériques du quotidien',
  employment: 'Insertion professionnelle via le numérique',
  safeUse: 'Utilisation sécurisée du numérique',
  parenting: 'Parentalité et éducation avec le numérique',
  leisure: 'Loisirs et créations numériques',
  digitalCulture: 'Compréhension du monde numérique',
  internetAccess: 'Accès internet et matériel informatique',
  affordableEquipment: 'Acquisition de matériel informatique à prix solidaire',
} as const;

/** Field `publics_specifiquement_adresses`. */
export const nationalPublics = {
  youth: 'Jeunes',
  students: 'Étudiants',
  families: 'Familles et/ou enfants',
  seniors: 'Seniors',
  women: 'Femmes',
} as const;

/** Field `prise_en_charge_specifique`. */
export const nationalSpecificSupport = {
  deafness: 'Surdité',
  motorDisability: 'Handicaps moteurs',
  mentalDisability: 'Handicaps mentaux',
  illiteracy: 'Illettrisme',
  english: 'Langues étrangères (anglais)',
  otherLanguages: 'Langues étrangères (autres)',
  visualImpairment: 'Déficience visuelle',
} as const;

/** Field `frais_a_charge`. */
export const nationalFees = {
  free: 'Gratuit',
  conditional: 'Gratuit sous condition',
  paid: 'Payant',
} as const;

/** Field `dispositif_programmes_nationaux`. */
export const nationalProgrammes = {
  aidantsConnect: 'Aidants Connect',
  referenceLibraries: 'Bibliothèques numérique de référence',
  pix: 'Certification PIX',
  conseillersNumeriques: 'Conseillers numériques',
  emmausConnect: 'Emmaüs Connect',
  franceServices: 'France Services',
  grandeEcole: 'Grande école du numérique',
  croixRouge: 'La Croix Rouge',
  cafPoint: "Point d'accès numérique CAF",
  promeneursDuNet: 'Promeneurs du net',
  relaisNumerique: 'Relais numérique (Emmaüs Connect)',
} as const;

/** Field `formations_labels`; « Étapes numériques(La Poste) » is written as the pattern wants it (section 5, 1). */
export const nationalTrainingLabels = {
  monEspaceSante: 'Formé à « Mon Espace Santé »',
  duplex: 'Formé à « DUPLEX » (illettrisme)',
  arnia: 'Arnia/MedNum BFC (Bourgogne-Franche-Comté)',
  collectifNormandie: 'Collectif ressources et acteurs réemploi (Normandie)',
  etapesNumeriques: 'Étapes numériques(La Poste)',
  fabriquesTerritoire: 'Fabriques de Territoire',
  eclaireursDrome: 'Les Éclaireurs du numérique (Drôme)',
  mesPapiers: 'Mes Papiers (Métropole de Lyon)',
  ordi30: 'ORDI 3.0',
  sudLabs: 'SUD LABS (PACA)',
} as const;

/** Field `modalites_acces`. */
export const nationalAccessModes = {
  walkIn: 'Se présenter',
  phone: 'Téléphoner',
  mail: 'Contacter par mail',
  onlineBooking: 'Prendre un RDV en ligne',
  noPublic: "Ce lieu n'accueille pas de public",
  prescription: 'Envoyer un mail avec une fiche de prescription',
} as const;

/** Field `modalites_accompagnement`. */
export const nationalSupportModes = {
  autonomous: 'En autonomie',
  individual: 'Accompagnement individuel',
  workshop: 'Dans un atelier collectif',
  remote: 'À distance',
} as const;
