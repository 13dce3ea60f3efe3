import type { Survey } from '#shared/domain/survey/survey.ts';
import { type Cell, cellText } from '#shared/exchange/spreadsheet/sheet.ts';
import { foldText } from '#shared/search/fold-text.ts';
import type { SurveyColumnRole, SurveyIdentity } from './survey-identity.ts';

/** What each column holds: a role, the id of a question, or null = left out. By place of the column. */
export type SurveyMapping = {
  /** Place of the row of headings, 0 for the first. */
  readonly headingRow: number;
  readonly holds: readonly (string | null)[];
};

/** Rows in which headings are looked for. */
const LOOKED_AT = 15;

/** Words of headings that say a role, folded. */
const roleWords: Readonly<Record<SurveyColumnRole, readonly string[]>> = {
  number: ['n', 'no', 'numero', 'n de la feuille', 'feuille', 'id', 'horodateur', 'timestamp', 'sheet no'],
  place: ['lieu', 'lieu d acces', 'nom du lieu', 'structure', 'site', 'place'],
  day: ['jour', 'date', 'jour de la reponse', 'day', 'date de la reponse'],
};

/**
 * Finds by its headings what each column of a sheet holds. A file that the program wrote says it; columns may have been
 * moved, rows inserted above. Elsewhere a heading is the question itself, or begins as it does.
 */
export function guessSurveyColumns(
  rows: readonly (readonly Cell[])[],
  survey: Survey,
  identity: SurveyIdentity | null,
): SurveyMapping {
  const known = new Map(identity?.columns.map(({ heading, holds }) => [foldText(heading), holds]));
  let best: SurveyMapping = { headingRow: 0, holds: (rows[0] ?? []).map(() => null) };
  let most = 0;
  rows.slice(0, LOOKED_AT).forEach((row, headingRow) => {
    const holds = onceEach(row.map((cell) => holderOf(foldText(cellText(cell)), survey, known)));
    const found = holds.filter((one) => one !== null).length;
    if (found > most) {
      most = found;
      best = { headingRow, holds };
    }
  });
  return best;
}

function holderOf(heading: string, { questions }: Survey, known: ReadonlyMap<string, string>): string | null {
  if (heading === '') return null;
  const said = known.get(heading);
  if (said !== undefined) return said;
  const bare = heading.replace(/^(?:q(?:uestion)?\s*)?\d+\s*/, '');
  const asked =
    questions.find(({ text }) => foldText(text) === heading || foldText(text) === bare) ??
    questions.find(({ text }) => isBeginning(foldText(text), bare));
  if (asked !== undefined) return asked.id;
  const role = (['number', 'place', 'day'] as const).find((one) => roleWords[one].includes(heading));
  return role ?? null;
}

/** Spreadsheets and forms cut long headings: a beginning of some length is enough. */
function isBeginning(question: string, heading: string): boolean {
  return heading.length >= 12 && (question.startsWith(heading) || heading.startsWith(question));
}

/** The first column that holds something keeps it; another one with the same is left out. */
function onceEach(holds: readonly (string | null)[]): readonly (string | null)[] {
  return holds.map((one, at) => (one !== null && holds.indexOf(one) < at ? null : one));
}
