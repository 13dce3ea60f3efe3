import {
  accessPointForms,
  accessPointOrigins,
  accessPointStatuses,
  connections,
  reportingRhythms,
  wheelchairAccess,
  zonings,
} from '#shared/domain/access-point/access-point.ts';
import { typologies } from '#shared/domain/access-point/typologies.ts';
import type { ImportTarget } from '#shared/domain/import-layout/import-layout.ts';
import { organisationKinds, organisationRoles } from '#shared/domain/organisation/organisation.ts';
import { closedLists } from '#shared/exchange/national-standard/closed-values.ts';
import type { FieldKey } from '#shared/exchange/spreadsheet/target-fields.ts';
import { listsEn } from '#shared/messages/en/lists.ts';
import { organisationsEn } from '#shared/messages/en/organisations.ts';
import { listsFr } from '#shared/messages/fr/lists.ts';
import { organisationsFr } from '#shared/messages/fr/organisations.ts';

/** A closed list: its codes in order, and beside each the words that mean it (labels of both languages, synonyms). */
export type ChoiceList = Readonly<Record<string, readonly string[]>>;

/** A code's own words and those of the register's labels, so that what was exported is read back. */
function listOf<C extends string>(
  codes: readonly C[],
  labels: readonly Readonly<Record<C, string>>[],
  synonyms: Readonly<Partial<Record<C, readonly string[]>>>,
): ChoiceList {
  return Object.fromEntries(
    codes.map((code) => [code, [code, ...labels.map((label) => label[code]), ...(synonyms[code] ?? [])]]),
  );
}

const yesNoWords = { yes: ['oui', 'x', 'vrai', '1', 'o'], no: ['non', 'n', 'faux', '0'] };

const wheelchair = listOf(wheelchairAccess, [listsFr.wheelchair, listsEn.wheelchair], {
  yes: [
    ...yesNoWords.yes,
    'accessible',
    'totale',
    'total',
    'pmr',
    'accessible pmr',
    'conforme',
    'plain pied',
    'ok',
  ],
  partly: [
    'partielle',
    'partiel',
    'partiellement',
    'avec aide',
    'rampe amovible',
    'rez de chaussee seulement',
    'en cours',
  ],
  no: [
    ...yesNoWords.no,
    'non accessible',
    'inaccessible',
    'pas accessible',
    'escalier',
    'etage',
    'non conforme',
    'aucune',
  ],
});

const status = listOf(accessPointStatuses, [listsFr.statuses, listsEn.statuses], {
  planned: [
    'projet',
    'prevu',
    'prévue',
    'a venir',
    'ouverture prochaine',
    'en cours d ouverture',
    'en preparation',
    'futur',
  ],
  open: [
    'ouverte',
    'en service',
    'actif',
    'active',
    'en activite',
    'fonctionne',
    'en fonctionnement',
    'oui',
    'o',
    'x',
    'vrai',
    '1',
    'operationnel',
    'existant',
  ],
  suspended: [
    'suspendue',
    'ferme temporairement',
    'temporairement ferme',
    'fermeture temporaire',
    'en travaux',
    'travaux',
    'en pause',
    'interrompu',
  ],
  frozen: [
    'gele',
    'gelee',
    'en sommeil',
    'inactif',
    'sans activite',
    'activite arretee',
    'en veille',
    'arret',
  ],
  closed: [
    'fermee',
    'ferme definitivement',
    'definitivement ferme',
    'fermeture definitive',
    'supprime',
    'disparu',
    'non',
    'n',
    'faux',
    '0',
    'ferme',
  ],
});

const form = listOf(accessPointForms, [listsFr.forms, listsEn.forms], {
  fixed: ['non', 'n', 'sedentaire', 'faux', '0', 'fixe', 'lieu fixe', 'non itinerant'],
  itinerant: ['oui', 'o', 'x', 'mobile', 'bus', 'itinerante', 'vrai', '1', 'camion', 'nomade', 'ambulant'],
  both: ['mixte', 'fixe itinerant', 'les deux', 'fixe et mobile', 'hybride'],
});

const origin = listOf(accessPointOrigins, [listsFr.origins, listsEn.origins], {
  creation: ['cree', 'creation ex nihilo', 'nouveau'],
  extension: ['agrandissement', 'etendu'],
  existing: ['existant', 'labellisation', 'labellise', 'deja existant'],
});

const connection = listOf(connections, [listsFr.connections, listsEn.connections], {
  none: ['aucun', 'non', 'pas de connexion', 'sans', 'pas d internet', 'non connecte'],
  dialUp: ['rtc', 'numeris', 'rnis', 'bas debit', '56k'],
  adsl: ['xdsl', 'vdsl', 'sdsl', 'haut debit', 'adsl2', 'adsl 2', 'dsl', 'vdsl2', 'cuivre'],
  cable: ['coaxial', 'cable coaxial'],
  fibre: ['ftth', 'thd', 'tres haut debit', 'fibre optique', 'fo', 'ftto', 'fttb', 'fttla', 'fiber'],
  satellite: ['starlink', 'sat', 'satellitaire'],
  mobile: ['4g', '5g', '3g', 'box 4g', 'cle 4g', 'reseau mobile', '4g 5g', '4g fixe'],
});

const zoning = listOf(zonings, [listsFr.zonings, listsEn.zonings], {
  rural: [
    'zrr',
    'rurale',
    'frr',
    'zone de revitalisation rurale',
    'france ruralites revitalisation',
    'milieu rural',
    'campagne',
  ],
  priority: [
    'qpv',
    'zus',
    'politique de la ville',
    'quartier prioritaire de la ville',
    'zep',
    'quartier politique de la ville',
    'quartier',
  ],
});

const rhythm = listOf(reportingRhythms, [listsFr.rhythms, listsEn.rhythms], {
  monthly: ['mensuel', 'mensuelle', 'mois', 'tous les mois', 'mensuellement'],
  quarterly: ['trimestriel', 'trimestrielle', 'trimestre', 'tous les trimestres', 'trimestriellement'],
  yearly: ['annuel', 'annuelle', 'an', 'annee', 'tous les ans', 'annuellement'],
  none: ['aucun', 'jamais', 'non', 'pas de releve'],
});

const kind = listOf(organisationKinds, [organisationsFr.kinds, organisationsEn.kinds], {
  commune: [
    'mairie',
    'ville',
    'municipalite',
    'collectivite',
    'collectivite territoriale',
    'commune nouvelle',
    'ccas',
    'cias',
  ],
  epci: [
    'epci',
    'communaute de communes',
    'communaute d agglomeration',
    'cdc',
    'cc',
    'ca',
    'agglomeration',
    'intercommunalite',
    'metropole',
    'comcom',
    'interco',
    'syndicat mixte',
    'communaute urbaine',
    'sivom',
    'pays',
    'petr',
  ],
  departement: ['conseil departemental', 'cd', 'conseil general', 'departemental'],
  region: ['conseil regional', 'cr', 'regional'],
  state: [
    'etat',
    'prefecture',
    'sous prefecture',
    'service de l etat',
    'administration',
    'etablissement public',
    'ministere',
    'education nationale',
    'operateur public',
    'france travail',
    'pole emploi',
    'caf',
    'cpam',
    'msa',
    'etablissement public administratif',
    'epa',
  ],
  association: [
    'asso',
    'association loi 1901',
    'loi 1901',
    'association loi de 1901',
    'ass',
    'assoc',
    'associatif',
    'association declaree',
    'federation',
    'fondation',
    'ong',
  ],
  socialCentre: [
    'csc',
    'centre socioculturel',
    'centre socio culturel',
    'cs',
    'espace de vie sociale',
    'evs',
    'maison de quartier',
  ],
  library: ['bibliotheque', 'mediatheque', 'bib', 'bm', 'ludotheque', 'bibliotheque mediatheque', 'bdp'],
  localMission: ['ml', 'missions locales'],
  youthInformation: [
    'pij',
    'bij',
    'crij',
    'info jeunes',
    'information jeunesse',
    'point information jeunesse',
    'bureau information jeunesse',
  ],
  youthHouse: ['mjc', 'mpt', 'maison des jeunes', 'maison des jeunes et de la culture', 'maison pour tous'],
  ruralCentre: ['foyer rural', 'foyers ruraux', 'familles rurales'],
  touristOffice: ['ot', 'office du tourisme', 'office de tourisme', 'syndicat d initiative', 'osi'],
  school: [
    'ecole',
    'college',
    'lycee',
    'universite',
    'etablissement scolaire',
    'cfa',
    'greta',
    'enseignement',
    'ecole primaire',
    'afpa',
    'organisme de formation',
  ],
  company: [
    'societe',
    'sarl',
    'sas',
    'sa',
    'entreprise individuelle',
    'scop',
    'scic',
    'auto entrepreneur',
    'micro entreprise',
    'eurl',
    'prive',
    'sasu',
    'cooperative',
    'autoentrepreneur',
  ],
  other: ['autres', 'divers'],
});

const roles = listOf(organisationRoles, [organisationsFr.roles, organisationsEn.roles], {
  carrier: ['porteur', 'porteuse', 'gestionnaire', 'structure porteuse', 'porte un lieu', 'porte', 'carrier'],
  employer: ['employeur', 'employeuse', 'emploie', 'structure employeuse'],
  funder: ['financeur', 'financeuse', 'financement', 'bailleur', 'financier', 'subventionneur', 'funder'],
  borrower: ['emprunteur', 'emprunteuse', 'emprunte', 'pret'],
  partner: ['partenariat', 'partenaires', 'partenaire technique', 'partenaire associe'],
});

const animatorKind: ChoiceList = {
  specialist: [
    'specialist',
    'spécialiste',
    'specialise',
    'animateur multimedia',
    'mediateur numerique',
    'animateur tic',
    'conseiller numerique',
    'animateur numerique',
    'animateur epn',
    'formateur',
    'cnfs',
    'permanent',
    'animateur specialise',
    'dedie',
    'a temps plein',
  ],
  occasional: [
    'occasional',
    'occasionnel',
    'occasionnelle',
    'ponctuel',
    'vacataire',
    'polyvalent',
    'bibliothecaire',
    'agent d accueil',
    'non specialiste',
    'generaliste',
    'non specialise',
  ],
  itinerant: ['itinerant', 'itinérant', 'itinerante', 'mobile', 'oui', 'animateur itinerant', 'mutualise'],
  pool: [
    'pool',
    'remplacant',
    'remplacante',
    'remplacement',
    'vivier',
    'vivier de remplacement',
    'volant',
    'animateur volant',
    'en renfort',
    'réserve',
  ],
};

const employmentStatus: ChoiceList = {
  employee: [
    'employee',
    'salarié',
    'salariee',
    'salarie',
    'salarie associatif',
    'cdi',
    'cdd',
    'prive',
    'employe',
    'contractuel',
    'agent contractuel',
    'contractuelle',
    'salarie de droit prive',
  ],
  civilServant: [
    'civilServant',
    'civil servant',
    'fonctionnaire',
    'titulaire',
    'agent public',
    'fonction publique',
    'fpt',
    'agent territorial',
    'fonctionnaire territorial',
    'stagiaire de la fonction publique',
    'agent titulaire',
  ],
  civicService: [
    'civicService',
    'civic service',
    'service civique',
    'sc',
    'volontaire',
    'volontaire service civique',
    'en service civique',
    'vsc',
  ],
  volunteer: ['volunteer', 'bénévole', 'benevole', 'benevolat'],
  selfEmployed: [
    'selfEmployed',
    'self employed',
    'indépendant',
    'independant',
    'auto entrepreneur',
    'autoentrepreneur',
    'micro entrepreneur',
    'prestataire',
    'liberal',
    'freelance',
    'travailleur independant',
  ],
  trainee: [
    'trainee',
    'stagiaire',
    'apprenti',
    'apprentie',
    'alternant',
    'alternante',
    'alternance',
    'apprentissage',
    'contrat de professionnalisation',
  ],
  other: ['other', 'autre'],
};

const contract: ChoiceList = {
  permanent: [
    'permanent',
    'cdi',
    'contrat a duree indeterminee',
    'duree indeterminee',
    'cdi temps plein',
    'cdi temps partiel',
    'cdii',
  ],
  fixedTerm: [
    'fixedTerm',
    'fixed term',
    'cdd',
    'contrat a duree determinee',
    'duree determinee',
    'contrat de projet',
    'interim',
    'vacation',
    'vacataire',
    'contractuel',
    'cddi',
    'saisonnier',
  ],
  subsidised: [
    'subsidised',
    'aide',
    'contrat aide',
    'cae',
    'cui',
    'cui cae',
    'pec',
    'emploi jeune',
    'emplois jeunes',
    'parcours emploi competences',
    'conseiller numerique',
    'cnfs',
    'emploi d avenir',
    'emploi avenir',
    'adulte relais',
    'fonjep',
    'ces',
    'cec',
    'contrat d avenir',
    'contrat conseiller numerique',
    'nsej',
  ],
  tenured: ['tenured', 'titulaire', 'fonctionnaire', 'titulaire fpt', 'statutaire', 'fonction publique'],
  agreement: [
    'agreement',
    'convention',
    'mise a disposition',
    'service civique',
    'convention de benevolat',
    'convention de stage',
    'prestation',
    'mad',
    'apprentissage',
    'alternance',
    'stage',
  ],
  other: ['other', 'autre'],
};

const yesNo: ChoiceList = { yes: yesNoWords.yes, no: yesNoWords.no };

const national: Readonly<Partial<Record<FieldKey, ChoiceList>>> = Object.fromEntries(
  Object.entries(closedLists).map(([field, list]) => [
    field,
    Object.fromEntries(Object.entries(list).map(([code, label]) => [code, [code, label]])),
  ]),
);

const nationalSynonyms: Readonly<Partial<Record<FieldKey, ChoiceList>>> = {
  fees: {
    free: ['gratuite', 'oui', 'libre', '0', '0 €', 'gratuit pour tous'],
    conditional: [
      'sous condition',
      'sous conditions',
      'adhesion',
      'gratuit pour les adherents',
      'gratuit adherents',
    ],
    paid: ['payante', 'non', 'tarif'],
  },
  programmes: {
    franceServices: [
      'france service',
      'fs',
      'espace france services',
      'maison france services',
      'msap',
      'efs',
    ],
    conseillersNumeriques: ['conseiller numerique', 'cnfs', 'conum', 'conseiller numerique france services'],
    aidantsConnect: ['aidant connect', 'aidants connect'],
    pix: ['pix'],
    referenceLibraries: ['bnr'],
  },
  accessModes: {
    walkIn: ['sans rendez vous', 'sans rdv', 'libre', 'acces libre', 'sur place'],
    phone: ['telephone', 'par telephone', 'appeler'],
    mail: ['mail', 'courriel', 'par mail'],
    onlineBooking: ['rdv en ligne', 'prise de rdv en ligne'],
  },
  supportModes: {
    autonomous: ['acces libre', 'autonomie', 'libre acces', 'seul'],
    individual: ['individuel', 'accompagnement', 'accompagne'],
    workshop: ['atelier', 'ateliers', 'collectif', 'ateliers collectifs', 'atelier collectif'],
    remote: ['distance', 'visio', 'par telephone'],
  },
  publics: {
    seniors: ['senior', 'personnes agees', 'aines', 'retraites'],
    youth: ['jeune', 'adolescents', 'ados'],
    families: ['familles', 'famille', 'enfants', 'parents', 'familles et enfants'],
    students: ['etudiant', 'lyceens'],
    women: ['femme'],
  },
  services: {
    administrativeHelp: [
      'demarches administratives',
      'demarches en ligne',
      'e administration',
      'aide administrative',
      'acces aux droits',
    ],
    everydayTools: [
      'initiation',
      'initiation informatique',
      'bureautique',
      'outils numeriques',
      'prise en main',
    ],
    employment: ['emploi', 'insertion', 'insertion professionnelle', 'recherche d emploi'],
    internetAccess: [
      'acces internet',
      'acces libre',
      'libre acces',
      'mise a disposition d ordinateurs',
      'acces a internet',
      'wifi',
    ],
    leisure: ['loisirs', 'creation numerique', 'jeux', 'fablab'],
    parenting: ['parentalite'],
    safeUse: ['securite', 'cybersecurite'],
    affordableEquipment: ['equipement', 'reconditionne', 'materiel solidaire'],
    digitalCulture: ['culture numerique'],
  },
};

const lists: Readonly<Record<ImportTarget, Readonly<Partial<Record<FieldKey, ChoiceList>>>>> = {
  accessPoint: {
    ...Object.fromEntries(
      Object.entries(national).map(([field, list]) => [field, withSynonyms(field, list ?? {})]),
    ),
    wheelchair,
    status,
    form,
    origin,
    connection,
    zoning,
    rhythm,
    animatorExpected: yesNo,
    typologies: typologyList(),
  },
  organisation: { kind, roles },
  animator: { kind: animatorKind, status: employmentStatus, contract },
};

/** The closed list that a field takes its values from; null for any other field. */
export function choiceList(target: ImportTarget, key: FieldKey): ChoiceList | null {
  return lists[target][key] ?? null;
}

function withSynonyms(field: string, list: ChoiceList): ChoiceList {
  const synonyms = Object.entries(nationalSynonyms).find(([key]) => key === field)?.[1] ?? {};
  return Object.fromEntries(
    Object.entries(list).map(([code, words]) => [code, [...words, ...(synonyms[code] ?? [])]]),
  );
}

function typologyList(): ChoiceList {
  const synonyms: ChoiceList = {
    BIB: ['bibliotheque', 'mediatheque'],
    CCAS: ['ccas'],
    CS: ['centre social', 'centres sociaux'],
    CSC: ['centre socio culturel', 'centre socioculturel'],
    EPN: [
      'espace public numerique',
      'epn',
      'cyberbase',
      'cyber base',
      'cybercentre',
      'cybercommune',
      'espace numerique',
      'point multimedia',
    ],
    EPI: ['espace public internet'],
    MUNI: ['mairie', 'commune', 'municipalite'],
    ASSO: ['association', 'asso'],
    RFS: ['france services', 'france service', 'espace france services', 'maison france services'],
    MJC: ['mjc'],
    ML: ['mission locale'],
    PIJ_BIJ: ['pij', 'bij', 'point information jeunesse', 'info jeunes'],
    TIERS_LIEUX: ['tiers lieu', 'tiers lieux', 'coworking', 'espace de coworking'],
    EPCI: ['communaute de communes', 'communaute d agglomeration'],
    FABLAB: ['fab lab'],
    LA_POSTE: ['agence postale', 'bureau de poste', 'poste'],
    ENM: ['bus numerique', 'espace mobile', 'bus'],
    EVS: ['espace de vie sociale'],
    MQ: ['maison de quartier'],
    DEPT: ['departement'],
    CD: ['conseil departemental'],
  };
  return Object.fromEntries(
    Object.entries(typologies).map(([code, label]) => [code, [code, label, ...(synonyms[code] ?? [])]]),
  );
}
