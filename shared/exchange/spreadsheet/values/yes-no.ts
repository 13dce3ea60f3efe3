import { foldText } from '#shared/search/fold-text.ts';

const yes = new Set([
  'oui',
  'o',
  'y',
  'yes',
  'x',
  'vrai',
  'true',
  '1',
  'ok',
  'present',
  'presente',
  'xx',
  'v',
  'gratuit',
  'avec',
]);
const no = new Set([
  'non',
  'n',
  'no',
  'faux',
  'false',
  '0',
  'absent',
  'absente',
  'pas',
  'aucun',
  'aucune',
  'sans',
  'ko',
]);

/** Reads yes or no as people tick it: oui, o, x, ✓, VRAI, 1; non, n, ✗, FAUX, 0. Null for anything else. */
export function readYesNo(text: string): boolean | null {
  const trimmed = text.trim();
  if (/^[✓✔☑✅●■☒]$/u.test(trimmed)) return true;
  if (/^[✗✘☐❌○□]$/u.test(trimmed)) return false;
  const folded = foldText(trimmed);
  if (yes.has(folded)) return true;
  if (no.has(folded)) return false;
  if (/^oui\b/.test(folded)) return true;
  return /^non\b/.test(folded) && folded !== 'non renseigne' ? false : null;
}
