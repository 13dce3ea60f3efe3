import type { Cell, Sheet } from '#shared/exchange/spreadsheet/sheet.ts';
import { cellText } from '#shared/exchange/spreadsheet/sheet.ts';

/** What a column of a file of answers holds beside the answers. */
export const surveyColumnRoles = ['number', 'place', 'day'] as const;
export type SurveyColumnRole = (typeof surveyColumnRoles)[number];

/** Name of the hidden sheet that tells which survey a file is about. */
export const IDENTITY_SHEET = 'maillage';
const MARK = 'maillage-enquete';
const VERSION = '1';

/** A column of a file that the program wrote: its heading, and the role or the question that it holds. */
export type KnownColumn = { readonly heading: string; readonly holds: string };

/** What a file that the program wrote says of itself. */
export type SurveyIdentity = {
  readonly surveyId: string;
  readonly columns: readonly KnownColumn[];
  /** Whether a newer program wrote it. */
  readonly isNewer: boolean;
};

/** The rows of the hidden sheet. */
export function identityRows(
  surveyId: string,
  columns: readonly KnownColumn[],
): readonly (readonly string[])[] {
  return [
    [MARK, VERSION],
    ['enquete', surveyId],
    ...columns.map(({ heading, holds }) => ['colonne', heading, holds]),
  ];
}

/** Reads what a file says of itself; null for a file from elsewhere. Visible or not, the sheet is read alike. */
export function readIdentity(sheets: readonly Sheet[]): SurveyIdentity | null {
  for (const { rows } of sheets) {
    const [first, second, ...others] = rows;
    if (cellAt(first, 0) !== MARK || cellAt(second, 0) !== 'enquete') continue;
    return {
      surveyId: cellAt(second, 1),
      columns: others
        .filter((row) => cellAt(row, 0) === 'colonne')
        .map((row) => ({ heading: cellAt(row, 1), holds: cellAt(row, 2) })),
      isNewer: Number(cellAt(first, 1)) > Number(VERSION),
    };
  }
  return null;
}

/** Whether a sheet is the hidden one. */
export function isIdentitySheet({ rows }: Sheet): boolean {
  return cellAt(rows[0], 0) === MARK;
}

function cellAt(row: readonly Cell[] | undefined, at: number): string {
  return cellText(row?.[at]);
}
