import { closedLists } from '#shared/exchange/national-standard/closed-values.ts';
import type { FieldKey } from '#shared/exchange/spreadsheet/target-fields.ts';
import type { ChoiceList } from './choice-list.ts';

/** The closed lists of the national standard, by the field of a place that holds them. */
export const national: Readonly<Partial<Record<FieldKey, ChoiceList>>> = Object.fromEntries(
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

/** A list of the standard with the words that lists in use write for its codes. */
export function withSynonyms(field: string, list: ChoiceList): ChoiceList {
  const synonyms = Object.entries(nationalSynonyms).find(([key]) => key === field)?.[1] ?? {};
  return Object.fromEntries(
    Object.entries(list).map(([code, words]) => [code, [...words, ...(synonyms[code] ?? [])]]),
  );
}
