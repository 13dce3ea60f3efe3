import type { EntryColumn, EntryWorkbook } from '#renderer/documents/entry-workbook.ts';
import { optionLetter } from '#shared/domain/survey/option-letter.ts';
import {
  type Survey,
  type SurveyMark,
  type SurveyQuestion,
  surveyMarks,
} from '#shared/domain/survey/survey.ts';
import {
  IDENTITY_SHEET,
  identityRows,
  type KnownColumn,
  type SurveyColumnRole,
  surveyColumnRoles,
} from '#shared/exchange/survey-sheet/survey-identity.ts';

/** Lines ready to be filled. */
export const ENTRY_ROWS = 500;

/** Widest list of places that a drop-down offers. */
const MOST_PLACES = 2_000;

/** The words of the workbook. */
export type WorkbookWords = {
  readonly entries: string;
  readonly lists: string;
  readonly instructionsName: string;
  readonly instructions: readonly string[];
  readonly headings: Readonly<Record<SurveyColumnRole, string>>;
  readonly help: Readonly<Record<SurveyColumnRole, string>>;
  readonly mark: (mark: SurveyMark) => string;
  readonly several: (letters: string) => string;
};

/** The workbook in which the answers to a survey are entered, a line a sheet. @param places names that are offered */
export function entryWorkbookOf(
  survey: Survey,
  places: readonly string[],
  words: WorkbookWords,
): EntryWorkbook {
  const known: readonly KnownColumn[] = [
    ...surveyColumnRoles.map((role) => ({ heading: words.headings[role], holds: role })),
    ...survey.questions.map(({ id, text }, at) => ({ heading: `${at + 1}. ${text}`, holds: id })),
  ];
  const roles = surveyColumnRoles.map(
    (role): EntryColumn => ({
      title: words.headings[role],
      width: role === 'place' ? 30 : 13,
      choices: role === 'place' && places.length <= MOST_PLACES ? places : null,
      help: words.help[role],
      isStrict: false,
    }),
  );
  return {
    instructions: { name: words.instructionsName, lines: [survey.name, ...words.instructions] },
    entries: {
      name: words.entries,
      rows: ENTRY_ROWS,
      columns: [...roles, ...survey.questions.map((question, at) => questionColumn(question, at, words))],
    },
    listsName: words.lists,
    identity: { name: IDENTITY_SHEET, rows: identityRows(survey.id, known) },
  };
}

function questionColumn(
  { text, kind, options }: SurveyQuestion,
  at: number,
  words: WorkbookWords,
): EntryColumn {
  const letters = options.map(({ label }, place) => `${optionLetter(place)} : ${label}`).join('\n');
  const choices =
    kind === 'mark'
      ? [...surveyMarks].reverse().map(words.mark)
      : kind === 'choice'
        ? options.map(({ label }) => label)
        : null;
  return {
    title: `${at + 1}. ${text}`,
    width: kind === 'words' ? 46 : 24,
    choices,
    help: kind === 'choices' ? words.several(letters) : null,
    isStrict: true,
  };
}
