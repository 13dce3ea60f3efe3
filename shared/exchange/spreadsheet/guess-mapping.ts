import type { ColumnMapping, ImportTarget } from '#shared/domain/import-layout/import-layout.ts';
import { importTargets } from '#shared/domain/import-layout/import-layout.ts';
import { foldText } from '#shared/search/fold-text.ts';
import { guessByContent, shareLike } from './guess-by-content.ts';
import { headerMatches } from './header-words.ts';
import type { Cell } from './sheet.ts';
import { columnSample, type SheetTable } from './sheet-table.ts';
import { type FieldKey, targetField } from './target-fields.ts';

/** Why a column was put to its field: its header, its values, the same layout used before, or nothing (not read). */
export type GuessReason = 'header' | 'content' | 'remembered' | 'none';

/** A guessed mapping of one column, in the order of the file. */
export type ColumnGuess = ColumnMapping & {
  readonly confidence: 'sure' | 'likely' | 'weak';
  readonly reason: GuessReason;
};

const SAMPLE = 200;

type Candidate = {
  readonly column: number;
  readonly key: FieldKey;
  readonly score: number;
  readonly confidence: ColumnGuess['confidence'];
  readonly reason: GuessReason;
};

/**
 * Guesses which field each column fills, from its header and from its values. A field that takes one column goes to the
 * surest; a column whose header names nothing is judged by its values; what is left is not read.
 */
export function guessMapping(target: ImportTarget, table: SheetTable): readonly ColumnGuess[] {
  const samples = table.headers.map((_, column) => columnSample(table, column, SAMPLE));
  const candidates = table.headers.flatMap((header, column) =>
    candidatesOf(target, header, column, samples[column] ?? []),
  );
  const chosen = choose(target, candidates);
  if (target === 'animator') settleNames(table.headers, chosen);
  return table.headers.map((header, column) => {
    const candidate = chosen.get(column);
    return {
      header,
      field: candidate?.key ?? null,
      values: [],
      confidence: candidate?.confidence ?? 'weak',
      reason: candidate?.reason ?? 'none',
    };
  });
}

/** What the rows are most likely: the target whose fields the headers name best. */
export function guessTarget(table: SheetTable): ImportTarget {
  const scores = importTargets.map((target) => ({ target, score: targetScore(target, table) }));
  return scores.reduce((best, next) => (next.score > best.score ? next : best)).target;
}

/** A mapping remembered for the same headers, laid on the columns of a file. */
export function rememberedMapping(
  target: ImportTarget,
  headers: readonly string[],
  columns: readonly ColumnMapping[],
): readonly ColumnGuess[] {
  return headers.map((header, column) => {
    const known = columns[column];
    const field = known?.field ?? null;
    return {
      header,
      field: field !== null && targetField(target, field) !== null ? field : null,
      values: known?.values ?? [],
      confidence: 'sure',
      reason: 'remembered',
    };
  });
}

const SURE = 100;
const LIKELY = 40;
const BY_CONTENT = 30;
const DOUBT = 90;

function candidatesOf(
  target: ImportTarget,
  header: string,
  column: number,
  sample: readonly Cell[],
): readonly Candidate[] {
  const candidates: Candidate[] = [];
  for (const { key, sure, weight } of headerMatches(target, header)) {
    const share = shareLike(key, sample);
    // A header says what it means, unless its values are clearly something else.
    const doubt = share !== null && share < 0.3 ? DOUBT : 0;
    candidates.push({
      column,
      key,
      score: (sure ? SURE : LIKELY) + Math.min(weight, 25) - doubt,
      confidence: sure && doubt === 0 ? 'sure' : doubt === 0 ? 'likely' : 'weak',
      reason: 'header',
    });
  }
  const content = guessByContent(target, sample);
  if (content !== null) {
    const same = candidates.findIndex(({ key }) => key === content);
    const found = candidates[same];
    if (found === undefined)
      candidates.push({ column, key: content, score: BY_CONTENT, confidence: 'likely', reason: 'content' });
    else candidates[same] = { ...found, score: found.score + 20 };
  }
  return candidates.filter(({ score }) => score > 20);
}

function choose(target: ImportTarget, candidates: readonly Candidate[]): Map<number, Candidate> {
  const chosen = new Map<number, Candidate>();
  const taken = new Set<FieldKey>();
  for (const candidate of [...candidates].sort((a, b) => b.score - a.score || a.column - b.column)) {
    if (chosen.has(candidate.column)) continue;
    const several = targetField(target, candidate.key)?.several === true;
    if (taken.has(candidate.key) && !several) continue;
    // An address that stands in one cell leaves nothing for a second one.
    taken.add(candidate.key);
    chosen.set(candidate.column, candidate);
  }
  return chosen;
}

/** *Nom* beside *Prénom* is a family name; alone, it holds both. */
function settleNames(headers: readonly string[], chosen: Map<number, Candidate>): void {
  const keys = [...chosen.values()].map(({ key }) => key);
  for (const [column, candidate] of chosen) {
    const isName = foldText(headers[column] ?? '').startsWith('nom');
    if (candidate.key === 'lastName' && !keys.includes('firstName') && !keys.includes('fullName') && isName)
      chosen.set(column, { ...candidate, key: 'fullName' });
  }
}

const telling: Readonly<Record<ImportTarget, readonly FieldKey[]>> = {
  accessPoint: [
    'openingHours',
    'latitude',
    'longitude',
    'position',
    'workstationsFixed',
    'carrier',
    'services',
    'form',
    'networks',
    'connection',
    'weeklyOpening',
    'hoursMonday',
    'typologies',
    'publics',
    'statusFrom',
    'wheelchair',
  ],
  organisation: ['siret', 'rna', 'roles', 'contactName', 'contactRole', 'kind'],
  animator: [
    'firstName',
    'fullName',
    'employer',
    'ftePercent',
    'contract',
    'contractFrom',
    'contractTo',
    'skills',
    'trainings',
    'accreditations',
    'travelKm',
  ],
  item: ['inventoryNumber', 'serial', 'brand', 'model', 'condition', 'accessories', 'loanPoint'],
  ticket: ['subject', 'openedAt', 'answeredAt', 'solvedAt', 'closedAt', 'channel', 'priority', 'solution'],
  session: [
    'day',
    'kind',
    'theme',
    'title',
    'minutes',
    'seats',
    'participants',
    'gender',
    'genderWoman',
    'genderMan',
  ],
  loan: ['borrower', 'borrowerName', 'from', 'due', 'handedOverOn', 'returnedOn', 'deposit', 'item', 'kit'],
};

function targetScore(target: ImportTarget, table: SheetTable): number {
  let score = 0;
  for (const { field, confidence } of guessMapping(target, table)) {
    const known = field === null ? null : targetField(target, field);
    if (known === null) continue;
    const weight = telling[target].includes(known.key) ? 3 : 1;
    score += weight * (confidence === 'sure' ? 1 : 0.5);
  }
  // Words of the header are those of the thing itself more often than not.
  const headers = foldText(table.headers.join(' '));
  if (target === 'accessPoint' && /\b(?:lieux?|epn|cyber\w*|papi|espace)\b/.test(headers)) score += 3;
  if (target === 'animator' && /\b(?:animat\w+|mediat\w+|prenom|agent|conseiller)\b/.test(headers))
    score += 3;
  if (target === 'organisation' && /\b(?:raison sociale|siret|juridique|partenaire)\b/.test(headers))
    score += 2;
  if (target === 'item' && /\b(?:inventaire|materiels?|marque|numero de serie|n serie)\b/.test(headers))
    score += 3;
  if (
    target === 'loan' &&
    /\b(?:emprunt\w*|(?<!point de )prets?|prete|retour|caution|malle|rendu)\b/.test(headers)
  )
    score += 3;
  if (
    target === 'ticket' &&
    /\b(?:demandes?|tickets?|appels?|appelant|demandeur|incidents?|hotline|resolu\w*|resolution|priorite)\b/.test(
      headers,
    )
  )
    score += 3;
  if (
    target === 'session' &&
    /\b(?:seances?|ateliers?|activites?|accompagnements?|thematiques?|participants|cra|beneficiaires?)\b/.test(
      headers,
    )
  )
    score += 3;
  return score;
}
