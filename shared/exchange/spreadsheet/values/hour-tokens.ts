/** A piece of opening hours in French words. `from` and `to` are minutes since midnight. */
export type HourToken =
  | { readonly kind: 'days'; readonly days: readonly number[]; readonly nth: readonly number[] | null }
  | { readonly kind: 'span'; readonly from: number; readonly to: number }
  | { readonly kind: 'part'; readonly part: 'morning' | 'afternoon' }
  | {
      readonly kind:
        | 'closed'
        | 'except'
        | 'termOnly'
        | 'schoolHolidays'
        | 'publicHolidays'
        | 'appointment'
        | 'stop';
    }
  /** Words that could change what the hours mean: nothing is understood then. */
  | { readonly kind: 'changing'; readonly text: string }
  | { readonly kind: 'other'; readonly text: string };

const DAY_MINUTES = 24 * 60;

const DAY =
  '(?:lundis?|lun|lu|mardis?|mar|ma|mercredis?|merc|mer|me|jeudis?|jeu|je|vendredis?|vend|ven|ve|samedis?|sam|sa|dimanches?|dim|di)(?![a-z])\\.?';
// `12h 14h` and `12h 14-18` are noon, then two o'clock; `8 h 30` is half past.
const MINUTES = String.raw`(?:[0-5]\d|\s+(?:(?:00|15|30|45)(?!\s*h)|[0-5]\d(?!\s*(?:h|:|-|a\s|/))))(?!\d)`;
const TIME = String.raw`(?:\d{1,2}\s*(?:h(?:eures?|rs?)?|:)${MINUTES}(?:\s*(?:mn|min))?|\d{1,2}\s*h(?:eures?|rs?)?(?![a-z])|\d{1,2}[.,][0-5]\d(?!\d)|\d{1,2}(?![\d/])|midi|minuit)`;
const TO = String.raw`\s*(?:-|>|a|au|et|jusqu'?\s?a|/|to)\s*`;
const ORDINAL = String.raw`(?:1\s?er|premiers?|1ere|2\s?(?:nd|e|eme|de)|deuxiemes?|seconds?|3\s?(?:e|eme)|troisiemes?|4\s?(?:e|eme)|quatriemes?|derniers?)`;

const patterns: readonly (readonly [RegExp, (found: RegExpExecArray) => HourToken | null])[] = [
  [
    /^(?:24\s?h?\s?\/\s?24(?:\s?h)?\s*(?:(?:,|et)?\s*7\s?j?\s?\/\s?7)?)/,
    () => ({ kind: 'span', from: 0, to: DAY_MINUTES }),
  ],
  [
    /^(?:tous les jours|7\s?j(?:ours)?\s?(?:\/|sur)\s?7|chaque jour|quotidiennement)(?: de la semaine)?/,
    () => days([0, 1, 2, 3, 4, 5, 6]),
  ],
  [/^(?:en semaine|jours ouvrables|jours ouvres)(?![a-z])/, () => days([0, 1, 2, 3, 4])],
  [/^(?:le )?week[ -]?ends?(?![a-z])/, () => days([5, 6])],
  [
    new RegExp(
      `^((?:${ORDINAL}(?:\\s*(?:,|et|/)\\s*(?:le |les )?)?)+)\\s*((?:${DAY}(?:\\s*(?:,|et|/)\\s*)?)+)\\s*(?:du|de chaque|par|de)\\s+mois`,
    ),
    (found) => ({ kind: 'days', nth: ordinalsOf(found[1] ?? ''), days: dayList(found[2] ?? '') }),
  ],
  [
    new RegExp(`^(?:du\\s+)?(${DAY})\\s*(?:au|a|-|>|/(?=\\s*ven))\\s*(${DAY})`),
    (found) => days(dayRange(dayOf(found[1] ?? ''), dayOf(found[2] ?? ''))),
  ],
  [new RegExp(`^(${DAY})`), (found) => days([dayOf(found[1] ?? '')])],
  [
    new RegExp(`^(?:de\\s+|entre\\s+)?(${TIME})${TO}(${TIME})`),
    (found) => spanOf(found[1] ?? '', found[2] ?? ''),
  ],
  [
    /^(?:et )?(?:sauf|hors|excepte|hormis|en dehors d(?:es|e)|a l'exception d(?:u|es?|e))(?: (?:pendant|durant|les|le|des|la|periodes? de))*(?![a-z])/,
    () => ({ kind: 'except' }),
  ],
  [
    /^(?:hors|pendant les|durant les)?\s*(?:les )?(?:periodes? (?:de )?)?(?:vacances|conges)(?: scolaires)?/,
    () => ({ kind: 'schoolHolidays' }),
  ],
  [/^(?:en |pendant la )?periodes? scolaires?/, () => ({ kind: 'termOnly' })],
  [/^jours? feries?|^feries?(?![a-z])/, () => ({ kind: 'publicHolidays' })],
  [
    /^(?:fermee?s?|fermetures?|pas d'ouverture|closed|off)(?![a-z])(?: (?:au public|hebdomadaire))?/,
    () => ({ kind: 'closed' }),
  ],
  [
    /^(?:uniquement |seulement |ou )?(?:sur|avec|prise de)\s+(?:rendez[ -]?vous|rdv|r\.d\.v\.?)(?: (?:uniquement|seulement|possible|obligatoire))?|^(?:rendez[ -]?vous|rdv)(?![a-z])/,
    () => ({ kind: 'appointment' }),
  ],
  [/^(?:le |les )?(?:matin(?:ee)?s?|am)(?![a-z])/, () => ({ kind: 'part', part: 'morning' })],
  [
    /^(?:l'|les )?(?:apres[ -]?midis?|ap[ -]?midi|aprem|a\.m\.|pm|soir(?:ee)?s?)(?![a-z])/,
    () => ({ kind: 'part', part: 'afternoon' }),
  ],
  [
    /^(?:janvier|fevrier|mars|avril|juin|juillet|aout|septembre|octobre|novembre|decembre|janv|sept|oct|nov|dec|ete|hiver|printemps|automne|semaines? (?:paires?|impaires?|sur)|(?:une|1) semaine|(?:im)?paires?|quinzaine|tous les (?:15|quinze) jours|alternance|alternativement|sur deux|sur 2|a partir|jusqu'au|mensuel\w*|bimensuel\w*|par mois|du mois|variables?|selon|provisoire\w*|ponctuel\w*)(?![a-z])/,
    (found) => ({ kind: 'changing', text: found[0] }),
  ],
  [/^[;.\n]+/, () => ({ kind: 'stop' })],
  [
    /^(?:et|de|du|des|d'|le|les|la|l'|au|aux|a|en|puis|ainsi que|chaque|tous|toute?s?|horaires?|ouverture|ouverte?s?|ouvre|public|au public|permanences?|acces|accueil du public|pour|h|journee|jours?|continue?|sans interruption|non stop|semaine|toute la journee|se tient|ou|bureau|- |[-:,/()|>•*+=]|\s)(?![a-z])/,
    () => null,
  ],
  [/^[-:,/()|>•*+=\s]+/, () => null],
  // A number that no time took up may be one that was not understood.
  [/^[a-z@'&]*\d[a-z\d]*/, (found) => ({ kind: 'changing', text: found[0] })],
  [/^(?:[a-z@'&]+|.)/s, (found) => ({ kind: 'other', text: found[0] })],
];

/** Cuts opening hours in French words into what they say. Words that say nothing about hours are `other`. */
export function hourTokens(text: string): readonly HourToken[] {
  let rest = folded(text);
  const tokens: HourToken[] = [];
  while (rest !== '') {
    for (const [pattern, make] of patterns) {
      const found = pattern.exec(rest);
      if (found === null || found[0] === '') continue;
      const token = make(found);
      if (token !== null) tokens.push(token);
      rest = rest.slice(found[0].length);
      break;
    }
  }
  return tokens;
}

/** Lower case without accents, points and lines kept; dashes and apostrophes made plain. */
function folded(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[\u2010-\u2015\u2212→]/g, '-')
    .replace(/[’‘`´]/g, "'")
    .replace(/[ \t\u00a0\u202f]+/g, ' ')
    .trim();
}

const starts = ['lu', 'ma', 'me', 'je', 've', 'sa', 'di'];

function dayOf(name: string): number {
  return starts.indexOf(name.trim().slice(0, 2));
}

function dayList(text: string): readonly number[] {
  return text
    .split(/\s*(?:,|\bet\b|\/)\s*/)
    .map(dayOf)
    .filter((day) => day >= 0);
}

function days(list: readonly number[]): HourToken {
  return { kind: 'days', days: list, nth: null };
}

function dayRange(first: number, last: number): readonly number[] {
  const length = ((last - first + 7) % 7) + 1;
  return Array.from({ length }, (_, step) => (first + step) % 7);
}

function ordinalsOf(text: string): readonly number[] {
  return [...text.matchAll(new RegExp(ORDINAL, 'g'))].map(([word]) => {
    if (word.startsWith('dernier')) return -1;
    if (/^(?:1|premier)/.test(word)) return 1;
    if (/^(?:2|deux|second)/.test(word)) return 2;
    return /^(?:3|trois)/.test(word) ? 3 : 4;
  });
}

/** Minutes since midnight; null for what is no time of the day. */
export function minutesOfTime(text: string): number | null {
  const time = text.trim().toLowerCase();
  if (time === 'midi') return 12 * 60;
  if (time === 'minuit') return DAY_MINUTES;
  const found = /^(\d{1,2})\s*(?:h(?:eures?|rs?)?|:|[.,])?\s*(\d{2})?(?:\s*(?:mn|min|h))?$/.exec(time);
  if (found === null) return null;
  const minutes = Number(found[1]) * 60 + Number(found[2] ?? 0);
  return minutes <= DAY_MINUTES ? minutes : null;
}

function spanOf(start: string, end: string): HourToken {
  const from = start.trim() === 'minuit' ? 0 : minutesOfTime(start);
  const last = minutesOfTime(end);
  const to = last === 0 ? DAY_MINUTES : last;
  return from === null || to === null || from >= to
    ? { kind: 'changing', text: `${start}-${end}` }
    : { kind: 'span', from, to };
}
