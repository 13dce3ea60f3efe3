import { foldText } from '#shared/search/fold-text.ts';
import { readAgeBand } from './age-band.ts';
import { PARTICIPANT_LIMIT, type ParticipantGroup } from './session.ts';

/** What a line about participants says: their groups, or the part of it that says nothing known. */
export type ParticipantsReading =
  | { readonly ok: true; readonly groups: readonly ParticipantGroup[] }
  | { readonly ok: false; readonly part: string };

const genderWords: Readonly<Record<string, ParticipantGroup['gender']>> = {
  f: 'woman',
  femme: 'woman',
  fille: 'woman',
  h: 'man',
  homme: 'man',
  garcon: 'man',
  a: 'other',
  autre: 'other',
};
const situationWords: Readonly<Record<string, ParticipantGroup['situation']>> = {
  scolaire: 'education',
  scolarise: 'education',
  eleve: 'education',
  etudiant: 'education',
  etudiante: 'education',
  formation: 'education',
  emploi: 'employed',
  actif: 'employed',
  salarie: 'employed',
  salariee: 'employed',
  'sans emploi': 'withoutEmployment',
  chomeur: 'withoutEmployment',
  retraite: 'retired',
  retraitee: 'retired',
};
const residenceWords: Readonly<Record<string, ParticipantGroup['residence']>> = {
  commune: 'sameCommune',
  epci: 'sameEpci',
  ailleurs: 'elsewhere',
};
/** Words that only say that persons are meant. */
const fillers = new Set(['participant', 'personne', 'pers', 'an', 'en', 'de', 'la', 'usager']);

const AGE =
  /(?:moins de |plus de |[<+]\s?)\d{1,2}(?: ?ans?)?|\d{1,2} ?[-–à] ?\d{1,2}(?: ?ans?)?|\d{1,2} ?(?:\+|et plus|ans et plus)(?: ?ans?)?/i;

/**
 * Reads participants as they are typed quickly: `8 F, 3 H`, `2 F 60-69 retraitées, 1 H <12`, `5`. A part without a number
 * is one person; what is not said is *not stated*. Parts are cut at commas, semicolons, lines and *et*.
 */
export function readParticipants(text: string): ParticipantsReading {
  const groups: ParticipantGroup[] = [];
  for (const part of text.split(/[,;\n]|\s+et\s+(?!plus\b)/i)) {
    const trimmed = part.trim();
    if (trimmed === '') continue;
    const group = readPart(trimmed);
    if (group === null) return { ok: false, part: trimmed };
    groups.push(group);
  }
  return { ok: true, groups };
}

function readPart(part: string): ParticipantGroup | null {
  const [, digits, rest = ''] = /^(\d{1,5})(?![\d–-]|\s*\+|\s*(?:ans|et plus)\b)\s*(.*)$/.exec(part) ?? [
    null,
    null,
    part,
  ];
  const count = digits == null ? 1 : Number(digits);
  if (count < 1 || count > PARTICIPANT_LIMIT) return null;
  const group: ParticipantGroup = {
    count,
    gender: 'notStated',
    age: 'notStated',
    situation: 'notStated',
    residence: 'notStated',
  };
  const age = AGE.exec(rest)?.[0] ?? null;
  if (age !== null) {
    const band = readAgeBand(age, null);
    if (band === null) return null;
    group.age = band;
  }
  const words = foldText(age === null ? rest : rest.replace(age, ' '))
    .replace('sans emploi', 'sans_emploi')
    .split(' ');
  for (const word of words.filter((one) => one !== '').map((one) => one.replace('_', ' '))) {
    const gender = meant(genderWords, word);
    const situation = meant(situationWords, word);
    const residence = meant(residenceWords, word);
    if (gender !== undefined) group.gender = gender;
    else if (situation !== undefined) group.situation = situation;
    else if (residence !== undefined) group.residence = residence;
    else if (!fillers.has(word) && !fillers.has(singular(word))) return null;
  }
  return group;
}

/** What a word means, in the singular or the plural. */
function meant<V>(words: Readonly<Record<string, V>>, word: string): V | undefined {
  return words[word] ?? words[singular(word)];
}

function singular(word: string): string {
  return word.length > 1 && word.endsWith('s') ? word.slice(0, -1) : word;
}

const genderText = { woman: 'F', man: 'H', other: 'A', notStated: '' } as const;
const ageText: Readonly<Record<ParticipantGroup['age'], string>> = {
  under12: '<12',
  from12to17: '12-17',
  from18to24: '18-24',
  from25to39: '25-39',
  from40to59: '40-59',
  from60to69: '60-69',
  over70: '70+',
  notStated: '',
  under18: '<18',
  over60: '60+',
};
const situationText = {
  education: 'scolaire',
  employed: 'emploi',
  withoutEmployment: 'sans emploi',
  retired: 'retraité',
  notStated: '',
} as const;
const residenceText = {
  sameCommune: 'commune',
  sameEpci: 'EPCI',
  elsewhere: 'ailleurs',
  notStated: '',
} as const;

/** Groups as they would be typed: what {@link readParticipants} reads back. */
export function participantsText(groups: readonly ParticipantGroup[]): string {
  return groups
    .map(({ count, gender, age, situation, residence }) =>
      [count, genderText[gender], ageText[age], situationText[situation], residenceText[residence]]
        .filter((word) => word !== '')
        .join(' '),
    )
    .join(', ');
}
