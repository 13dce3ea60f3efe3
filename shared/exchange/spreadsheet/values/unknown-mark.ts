import { foldText } from '#shared/search/fold-text.ts';

const marks = new Set(
  [
    'nc',
    'n c',
    'nr',
    'n r',
    'na',
    'n a',
    'nd',
    'n d',
    'so',
    's o',
    'ras',
    'neant',
    'non renseigne',
    'non renseignee',
    'non communique',
    'non connu',
    'non precise',
    'inconnu',
    'inconnue',
    'vide',
    'null',
    'undefined',
    'sans objet',
    'ne sait pas',
    'nsp',
    'a completer',
    'a preciser',
    'a renseigner',
    'a verifier',
    'en attente',
    'unknown',
    'nan',
  ].map((text) => foldText(text)),
);
const nothing = new Set(['aucun', 'aucune', 'pas de', 'rien', 'none', 'sans', 'pas']);

/** Whether a text stands for « unknown » (NC, n. r., -, ?, néant, #N/A): never a zero, never a « no ». */
export function isUnknownMark(text: string): boolean {
  const trimmed = text.trim();
  if (trimmed === '' || /^[-–—_./?*…\s]+$/.test(trimmed)) return true;
  if (/^#(?:N\/?A|REF|VALEUR|VALUE|NOM|NAME|DIV\/0|NUL|NULL)!?\??$/i.test(trimmed)) return true;
  return trimmed.length <= 20 && marks.has(foldText(trimmed));
}

/** Whether a text says that there is none (*aucun*): a zero where things are counted, nothing to keep elsewhere. */
export function isNone(text: string): boolean {
  return text.length <= 12 && nothing.has(foldText(text));
}
