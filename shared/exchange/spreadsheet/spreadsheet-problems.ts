import type { spreadsheetErrorsFr } from '#shared/messages/fr/errors/spreadsheet.ts';

type Plain<K> = K extends `${infer Name}_one` ? Name : K extends `${string}_other` ? never : K;

/** Codes of the problems of spreadsheets: those that the catalogue has a sentence for. */
export type SpreadsheetProblemCode = Plain<keyof typeof spreadsheetErrorsFr>;
