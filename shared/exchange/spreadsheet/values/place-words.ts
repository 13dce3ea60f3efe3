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
import { listsEn } from '#shared/messages/en/lists.ts';
import { listsFr } from '#shared/messages/fr/lists.ts';
import { type ChoiceList, listOf, yesNoWords } from './choice-list.ts';

/** Whether a person in a wheelchair can come in. */
export const wheelchair = listOf(wheelchairAccess, [listsFr.wheelchair, listsEn.wheelchair], {
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

/** Statuses of places. */
export const status = listOf(accessPointStatuses, [listsFr.statuses, listsEn.statuses], {
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

/** Fixed, on the road, or both. */
export const form = listOf(accessPointForms, [listsFr.forms, listsEn.forms], {
  fixed: ['non', 'n', 'sedentaire', 'faux', '0', 'fixe', 'lieu fixe', 'non itinerant'],
  itinerant: ['oui', 'o', 'x', 'mobile', 'bus', 'itinerante', 'vrai', '1', 'camion', 'nomade', 'ambulant'],
  both: ['mixte', 'fixe itinerant', 'les deux', 'fixe et mobile', 'hybride'],
});

/** How a place entered the network. */
export const origin = listOf(accessPointOrigins, [listsFr.origins, listsEn.origins], {
  creation: ['cree', 'creation ex nihilo', 'nouveau'],
  extension: ['agrandissement', 'etendu'],
  existing: ['existant', 'labellisation', 'labellise', 'deja existant'],
});

/** Links to the internet. */
export const connection = listOf(connections, [listsFr.connections, listsEn.connections], {
  none: ['aucun', 'non', 'pas de connexion', 'sans', 'pas d internet', 'non connecte'],
  dialUp: ['rtc', 'numeris', 'rnis', 'bas debit', '56k'],
  adsl: ['xdsl', 'vdsl', 'sdsl', 'haut debit', 'adsl2', 'adsl 2', 'dsl', 'vdsl2', 'cuivre'],
  cable: ['coaxial', 'cable coaxial'],
  fibre: ['ftth', 'thd', 'tres haut debit', 'fibre optique', 'fo', 'ftto', 'fttb', 'fttla', 'fiber'],
  satellite: ['starlink', 'sat', 'satellitaire'],
  mobile: ['4g', '5g', '3g', 'box 4g', 'cle 4g', 'reseau mobile', '4g 5g', '4g fixe'],
});

/** Areas of the figures on far-off publics. */
export const zoning = listOf(zonings, [listsFr.zonings, listsEn.zonings], {
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

/** Reporting rhythms. */
export const rhythm = listOf(reportingRhythms, [listsFr.rhythms, listsEn.rhythms], {
  monthly: ['mensuel', 'mensuelle', 'mois', 'tous les mois', 'mensuellement'],
  quarterly: ['trimestriel', 'trimestrielle', 'trimestre', 'tous les trimestres', 'trimestriellement'],
  yearly: ['annuel', 'annuelle', 'an', 'annee', 'tous les ans', 'annuellement'],
  none: ['aucun', 'jamais', 'non', 'pas de releve'],
});

/** Yes and no. */
export const yesNo: ChoiceList = { yes: yesNoWords.yes, no: yesNoWords.no };

/** Kinds of places of the standard’s vocabulary, and what people call them. */
export function typologyList(): ChoiceList {
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
