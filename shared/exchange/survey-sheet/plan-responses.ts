import type { Day } from '#shared/domain/calendar/day.ts';
import type { Problem } from '#shared/domain/problem.ts';
import type {
  Survey,
  SurveyAnswer,
  SurveyResponse,
  SurveyResponseInput,
} from '#shared/domain/survey/survey.ts';
import { type Cell, cellText } from '#shared/exchange/spreadsheet/sheet.ts';
import { readDay } from '#shared/exchange/spreadsheet/values/days.ts';
import { sameValue } from '#shared/merge/same-value.ts';
import { foldText } from '#shared/search/fold-text.ts';
import { readAnswer } from './read-answer.ts';
import type { SurveyMapping } from './survey-columns.ts';

/** What reading a row would do. */
export type PlannedResponse = {
  /** Row of the file, 1 for the first. */
  readonly row: number;
  /** `same`: already in the register as it is; `changed`: its number is there with other answers. */
  readonly state: 'new' | 'changed' | 'same' | 'refused';
  /** The response that it would replace. */
  readonly replaced: SurveyResponse | null;
  readonly input: SurveyResponseInput;
  readonly problems: readonly Problem[];
};

/** What the rows are read against. */
export type ResponseSetting = {
  readonly survey: Survey;
  /** Id of a place by its name folded; null where two places bear it. */
  readonly placeIds: ReadonlyMap<string, string | null>;
  /** Place of the rows that name none; null = unknown. */
  readonly placeId: string | null;
  /** Places that the officer chose for names that are none of the register, by the name folded; null = unknown. */
  readonly chosenPlaces: ReadonlyMap<string, string | null>;
  /** The responses of the survey as they stand, by number of their sheet. */
  readonly byNumber: ReadonlyMap<string, SurveyResponse>;
  readonly today: Day;
};

/** Reads every row below the headings; empty rows are passed over. */
export function planResponses(
  rows: readonly (readonly Cell[])[],
  mapping: SurveyMapping,
  setting: ResponseSetting,
): readonly PlannedResponse[] {
  const numbers = new Set<string>();
  return rows.flatMap((row, at) => {
    if (at <= mapping.headingRow) return [];
    const planned = planRow(row, at + 1, mapping, setting);
    if (planned === null) return [];
    const { number } = planned.input;
    if (number === null || !numbers.has(number)) {
      if (number !== null) numbers.add(number);
      return [planned];
    }
    const twice = problem('survey/number-twice', at + 1, 'number', { number });
    return [{ ...planned, state: 'refused' as const, problems: [...planned.problems, twice] }];
  });
}

/** The names of places in a file that the register does not know, as they are written, in their order. */
export function unknownPlaces(
  rows: readonly (readonly Cell[])[],
  { headingRow, holds }: SurveyMapping,
  placeIds: ResponseSetting['placeIds'],
): readonly string[] {
  const at = holds.indexOf('place');
  if (at === -1) return [];
  const found = new Map<string, string>();
  for (const row of rows.slice(headingRow + 1)) {
    const name = cellText(row[at]);
    if (name !== '' && (placeIds.get(foldText(name)) ?? null) === null && !found.has(foldText(name)))
      found.set(foldText(name), name);
  }
  return [...found.values()];
}

function planRow(
  row: readonly Cell[],
  number: number,
  { holds }: SurveyMapping,
  setting: ResponseSetting,
): PlannedResponse | null {
  const { survey } = setting;
  const cellOf = (held: string): Cell | undefined => {
    const at = holds.indexOf(held);
    return at === -1 ? undefined : row[at];
  };
  const problems: Problem[] = [];
  const tell = (found: readonly Problem[]): void => {
    problems.push(...found.map((one) => ({ ...one, row: number })));
  };
  const answers = survey.questions.flatMap((question): readonly SurveyAnswer[] => {
    const read = readAnswer(question, cellOf(question.id));
    if (!read.ok) tell(read.problems);
    return read.ok && read.value !== null ? [read.value] : [];
  });
  if (answers.length === 0 && problems.length === 0) return null;
  const placeName = cellText(cellOf('place'));
  const placeId = placeName === '' ? setting.placeId : placeOf(placeName, setting);
  if (placeId === undefined) tell([problem('survey/place-not-known', number, 'place', { name: placeName })]);
  const day = dayOf(cellOf('day'), setting.today);
  if (day === undefined)
    tell([problem('survey/day-not-valid', number, 'day', { text: cellText(cellOf('day')) })]);
  if (typeof day === 'string' && day > setting.today) tell([problem('survey/day-in-future', number, 'day')]);
  const sheetNumber = cellText(cellOf('number')).slice(0, 60);
  const replaced = setting.byNumber.get(sheetNumber) ?? null;
  const input: SurveyResponseInput = {
    surveyId: survey.id,
    placeId: placeId ?? null,
    day: day ?? null,
    answers: answers.map((answer) => keptQuote(answer, replaced)),
    number: sheetNumber === '' ? null : sheetNumber,
  };
  return { row: number, state: stateOf(problems, replaced, input), replaced, input, problems };
}

function stateOf(
  problems: readonly Problem[],
  replaced: SurveyResponse | null,
  input: SurveyResponseInput,
): PlannedResponse['state'] {
  if (problems.length > 0) return 'refused';
  if (replaced === null) return 'new';
  const fields = ['placeId', 'day', 'answers'] as const;
  return fields.every((field) => sameValue(replaced[field], input[field])) ? 'same' : 'changed';
}

/** Words that the officer chose to quote stay chosen where they are read again as they were. */
function keptQuote(answer: SurveyAnswer, replaced: SurveyResponse | null): SurveyAnswer {
  const known = replaced?.answers.find(({ id }) => id === answer.id);
  return known?.quoted === true && known.words === answer.words ? { ...answer, quoted: true } : answer;
}

/** Undefined where the name is none of the register, and the officer chose nothing for it. */
function placeOf(name: string, { placeIds, chosenPlaces }: ResponseSetting): string | null | undefined {
  const folded = foldText(name);
  return placeIds.get(folded) ?? chosenPlaces.get(folded);
}

/** Null where the cell is empty; undefined where it is no day. */
function dayOf(cell: Cell | undefined, today: Day): Day | null | undefined {
  // A form export writes the hour after the day.
  const text = cellText(cell).replace(/[ T]\d{1,2}:\d{2}(?::\d{2})?.*$/, '');
  if (text === '') return null;
  const read = readDay(text, cell ?? null, today, 'last');
  return read.ok ? read.day : undefined;
}

function problem(code: string, row: number, field: string, values: Problem['values'] = {}): Problem {
  return { code, values, severity: 'error', row, field };
}
